#!/usr/bin/env bash
# What customers want of a catalogue, paid and delivered.
set -euo pipefail
. "$SAMPLES/customer.sh"

#region catalogue
variant=$(curl -sS "$POISHA_URL/catalog/products" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq -r '.data[0].variants[0].id')
#endregion catalogue

#region fields
curl -sS "$POISHA_URL/orders/fulfillment-fields/$variant" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion fields

#region create
order=$(curl -sS "$POISHA_URL/orders" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: basket-$RANDOM$RANDOM-order" \
  --json '{
    "customer_reference": "customer-42",
    "recipient_email": "rahima@mail.example",
    "payment_method": "bkash",
    "success_url": "https://shop.example/thanks",
    "items": [{"variant_id": "'"$variant"'", "quantity": 1}]
  }')
jq . <<<"$order"
#endregion create

customer_presses approve "$(jq -r .data.payment.paymentGatewayUrl <<<"$order")"

#region poll
transaction=$(jq -r .data.payment.transactionId <<<"$order")

for second in 1 2 3 4 5 6 7 8 9 10; do
  status=$(curl -sS "$POISHA_URL/payments/status/$transaction" \
    -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET")
  case $(jq -r .data.orderStatus <<<"$status") in
    INITIATED | PENDING) sleep 3 ;;
    *) break ;;
  esac
done
jq .data <<<"$status"
#endregion poll

#region read
curl -sS "$POISHA_URL/orders/$(jq -r .data.id <<<"$order")" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data.voucher_codes | length'
#endregion read

#region later
later=$(curl -sS "$POISHA_URL/orders" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{
    "customer_reference": "customer-42",
    "init_payment": false,
    "items": [{"variant_id": "'"$variant"'", "quantity": 2}]
  }')

curl -sS "$POISHA_URL/payments/initiate/$(jq -r .data.id <<<"$later")" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"method": "nagad", "amount": '"$(jq .data.total_minor <<<"$later")"'}'
#endregion later

#region browser
token=$(curl -sS "$POISHA_URL/customer-tokens" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"customerReference": "customer-42"}' | jq -r .data.token)

curl -sS "$POISHA_URL/orders" -H "Authorization: Bearer $token" |
  jq -r '.data[0] | "\(.total_minor) \(.status_label)"'
#endregion browser

#region discount-refused
curl -sS -G "$POISHA_URL/discounts/validate" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -d code=EID2027 -d subtotal=50000
#endregion discount-refused
