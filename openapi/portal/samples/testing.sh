#!/usr/bin/env bash
# Outcomes on demand, and time that need not be waited for.
set -euo pipefail
. "$SAMPLES/customer.sh"

#region magic
payment=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 115003, "customerReference": "customer-42", "method": "bkash"}')

customer_presses approve "$(jq -r '.data.attempts[0].redirectUrl' <<<"$payment")"

curl -sS "$POISHA_URL/payments/$(jq -r .data.id <<<"$payment")" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data | {status, failureCode}'
#endregion magic

#region clock
payment=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 50000, "customerReference": "customer-42", "expiresInSeconds": 60}' |
  jq -r .data.id)

curl -sS "$POISHA_URL/test/clock/advance" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"seconds": 120}'
#endregion clock

for second in 1 2 3 4 5 6 7 8 9 10; do
  status=$(curl -sS "$POISHA_URL/payments/$payment" -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
    jq -r .data.status)
  [ "$status" = PENDING ] || break
  sleep 1
done
[ "$status" = EXPIRED ]
