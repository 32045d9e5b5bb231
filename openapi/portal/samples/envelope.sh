#!/usr/bin/env bash
# What every answer looks like.
set -euo pipefail
for number in 1 2 3; do
  curl -sS -o /dev/null "$POISHA_URL/payments" -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
    --json "{\"amountMinor\": ${number}0000, \"customerReference\": \"customer-7\"}"
done

#region list
curl -sS -G "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -d customerReference=customer-7 -d page=0 -d size=2 |
  jq .pagination
#endregion list

#region cursor
ask() {
  curl -sS -G "$POISHA_URL/payments" \
    -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" -d size=100 "$@"
}

page=$(ask)
while jq -r '.data[].id' <<<"$page"; do
  cursor=$(jq -r '.pagination.nextCursor // empty' <<<"$page")
  [ -n "$cursor" ] || break
  page=$(ask -d "cursor=$cursor")
done >payments.txt
#endregion cursor

#region invalid-refused
curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 1150.00, "currency": "taka"}'
#endregion invalid-refused
