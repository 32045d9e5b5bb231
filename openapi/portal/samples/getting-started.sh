#!/usr/bin/env bash
# From nothing to a payment that is confirmed.
set -euo pipefail
. "$SAMPLES/customer.sh"

#region credentials
# ./dev up says where demo.json is
demo=${1:-.data/demo.json}
export POISHA_URL=${POISHA_URL:-http://127.0.0.1:8080/api/v1}
export POISHA_KEY=$(jq -r .api_key "$demo")
export POISHA_SECRET=$(jq -r .api_secret "$demo")
#endregion credentials

#region me
curl -sS "$POISHA_URL/app/me" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion me

#region create
payment=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: first-payment-$RANDOM" \
  --json '{
    "amountMinor": 115000,
    "customerReference": "customer-1",
    "productName": "Rice cooker"
  }')

jq . <<<"$payment"
#endregion create

#region open
# open this in a browser
jq -r .data.checkoutUrl <<<"$payment"
#endregion open

customer_pays "$(jq -r .data.checkoutUrl <<<"$payment")"

#region read
id=$(jq -r .data.id <<<"$payment")

curl -sS "$POISHA_URL/payments/$id" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq -r .data.status
#endregion read
