"""The client of Poisha's API: one class, one error, lists that are walked, and the signature of webhooks.

    from poisha import Poisha
    from poisha.models import CreatePayment

    poisha = Poisha("https://pay.example/api/v1", api_key, api_secret)
    payment = poisha.payments.create_payment(body=CreatePayment(amount_minor=115_000, customer_reference="customer-42"))

What requests and answers are made of is generated from the API's document, and stands in `poisha.models`.
"""

from poisha.client import Poisha
from poisha.errors import ErrorCode, PoishaError
from poisha.webhooks import Webhook, WebhookVerificationError

__all__ = ["ErrorCode", "Poisha", "PoishaError", "Webhook", "WebhookVerificationError"]
