"""Whether a webhook comes from Poisha: the published library of Standard Webhooks, which is all that it takes.

    event = Webhook(webhook_secret).verify(body, headers)
    if event["type"] == "payment.succeeded":
        payment = PaymentEvent.from_dict(event).data

`body` is what arrived, before any JSON is read. A wrong signature and a timestamp more than five minutes away raise
`WebhookVerificationError`: answer 400. While a secret is being replaced, both are signed with.
"""

from standardwebhooks.webhooks import Webhook, WebhookVerificationError

__all__ = ["Webhook", "WebhookVerificationError"]
