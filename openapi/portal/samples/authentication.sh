#!/usr/bin/env bash
# Who asks, and how Poisha knows.
set -euo pipefail

#region me
curl -sS "$POISHA_URL/app/me" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion me

#region wrong-refused
curl -sS "$POISHA_URL/app/me" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: not-the-secret"
#endregion wrong-refused

#region token
token=$(curl -sS "$POISHA_URL/customer-tokens" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"customerReference": "customer-8", "ttlSeconds": 900}' |
  jq -r .data.token)
#endregion token

#region with-token
curl -sS "$POISHA_URL/orders" -H "Authorization: Bearer $token"
#endregion with-token
