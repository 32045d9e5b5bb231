#!/usr/bin/env bash
# A record that is not yours does not exist for you.
set -euo pipefail

#region other-refused
curl -sS "$POISHA_URL/payments/pay_01kah2v8w4e9m7qk3s5r2n6t8z" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion other-refused
