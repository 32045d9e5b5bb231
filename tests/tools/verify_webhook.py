"""Reads {secret, headers, body} from stdin and says what the published library thinks of it."""

import json
import sys

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

delivery = json.load(sys.stdin)
try:
    event = Webhook(delivery["secret"]).verify(delivery["body"], delivery["headers"])
    print("verified", event["type"])
except WebhookVerificationError:
    print("refused")
