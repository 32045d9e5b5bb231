#!/usr/bin/env bash
# The same request twice, and another one with its key.
set -euo pipefail
order=order-$RANDOM$RANDOM

#region first
curl -sS -i "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $order-payment-1" \
  --json '{"amountMinor": 115000, "customerReference": "customer-42"}'
#endregion first

#region again
curl -sS -i "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $order-payment-1" \
  --json '{"amountMinor": 115000, "customerReference": "customer-42"}'
#endregion again

#region other-refused
curl -sS -i "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $order-payment-1" \
  --json '{"amountMinor": 99000, "customerReference": "customer-42"}'
#endregion other-refused
