#!/usr/bin/env bash
# Where events are received, and what became of them.
set -euo pipefail
. "$SAMPLES/customer.sh"

#region create
# $SHOP_URL is where your own server listens
endpoint=$(curl -sS "$POISHA_URL/webhooks/endpoints" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{
    "url": "'"$SHOP_URL"'/webhooks",
    "description": "The shop",
    "events": ["payment.succeeded", "payment.failed", "refund.succeeded"]
  }')
jq . <<<"$endpoint"

id=$(jq -r .data.id <<<"$endpoint")
export POISHA_WEBHOOK_SECRET=$(jq -r .data.secret <<<"$endpoint")
#endregion create

#region test
curl -sS -X POST "$POISHA_URL/webhooks/endpoints/$id/test" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion test

made=$(curl -sS "$POISHA_URL/payments" -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 115000, "customerReference": "customer-42"}')
customer_pays "$(jq -r .data.checkoutUrl <<<"$made")"

#region events
event=$(curl -sS -G "$POISHA_URL/webhooks/events" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -d type=payment.succeeded -d size=1 |
  jq -r '.data[0].id')

curl -sS "$POISHA_URL/webhooks/events/$event" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion events
sleep 2

#region deliveries
curl -sS "$POISHA_URL/webhooks/events/$event/deliveries" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data[] | select(.endpointId == "'"$id"'")' >delivery.json

curl -sS "$POISHA_URL/webhooks/deliveries/$(jq -r .id delivery.json)/attempts" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion deliveries

#region resend
curl -sS -X POST "$POISHA_URL/webhooks/events/$event/resend" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion resend

#region replay
curl -sS "$POISHA_URL/webhooks/endpoints/$id/replay" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"from": "'"$(date -u -d '-1 hour' +%FT%TZ)"'", "to": "'"$(date -u +%FT%TZ)"'"}'
#endregion replay

#region rotate
curl -sS -X POST "$POISHA_URL/webhooks/endpoints/$id/rotate-secret" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion rotate

#region remove
curl -sS -X DELETE "$POISHA_URL/webhooks/endpoints/$id" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion remove
