#!/usr/bin/env bash
# A payment from its creation to its end.
set -euo pipefail
. "$SAMPLES/customer.sh"
order=order-$RANDOM$RANDOM

#region create
payment=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $order-payment-1" \
  --json '{
    "amountMinor": 115000,
    "currency": "BDT",
    "customerReference": "customer-42",
    "customerName": "Rahima Begum",
    "customerEmail": "rahima@mail.example",
    "customerPhone": "01700000000",
    "productName": "Rice cooker",
    "successUrl": "https://shop.example/thanks",
    "cancelUrl": "https://shop.example/basket",
    "expiresInSeconds": 3600,
    "metadata": {"basket": "B-1042"}
  }')
jq . <<<"$payment"
#endregion create

customer_pays "$(jq -r .data.checkoutUrl <<<"$payment")"

#region read
id=$(jq -r .data.id <<<"$payment")

curl -sS "$POISHA_URL/payments/$id" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion read

#region list
curl -sS -G "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -d customerReference=customer-42 -d status=SUCCEEDED -d size=1
#endregion list

#region method
curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $order-payment-2" \
  --json '{"amountMinor": 50000, "customerReference": "customer-42", "method": "bkash"}' |
  jq -r '.data.attempts[0].redirectUrl'
#endregion method

#region cancel
open=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 50000, "customerReference": "customer-42"}' | jq -r .data.id)

curl -sS -X POST "$POISHA_URL/payments/$open/cancel" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq -r .data.status
#endregion cancel
