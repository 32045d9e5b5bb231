#!/usr/bin/env bash
# Money on its way back.
set -euo pipefail
. "$SAMPLES/customer.sh"
made=$(curl -sS "$POISHA_URL/payments" -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 115000, "customerReference": "customer-42"}')
customer_pays "$(jq -r .data.checkoutUrl <<<"$made")"
payment=$(jq -r .data.id <<<"$made")
complaint=complaint-$RANDOM$RANDOM

#region create
refund=$(curl -sS "$POISHA_URL/payments/$payment/refunds" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $complaint-refund" \
  --json '{"amountMinor": 15000, "reason": "Broken lid"}')
jq . <<<"$refund"
#endregion create

for second in 1 2 3 4 5 6 7 8 9 10; do
  status=$(curl -sS "$POISHA_URL/refunds/$(jq -r .data.id <<<"$refund")" \
    -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" | jq -r .data.status)
  [ "$status" = PENDING ] || break
  sleep 1
done

#region read
curl -sS "$POISHA_URL/refunds/$(jq -r .data.id <<<"$refund")" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq -r .data.status
#endregion read

#region balance
curl -sS "$POISHA_URL/payments/$payment" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data | {capturedMinor, refundedMinor, refundableMinor}'
#endregion balance

#region too-much-refused
curl -sS "$POISHA_URL/payments/$payment/refunds" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 115000}'
#endregion too-much-refused

#region list
curl -sS "$POISHA_URL/payments/$payment/refunds" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq -r '.data[] | "\(.id) \(.status) \(.amountMinor)"'
#endregion list
