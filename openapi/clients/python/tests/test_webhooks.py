"""Events as they arrive, and what is not believed."""

import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler

import pytest
from support import application, serving

from poisha import Webhook, WebhookVerificationError
from poisha.models import CreateWebhookEndpoint


def test_a_webhook_is_verified_during_a_rotation_with_both_secrets_and_nothing_else_is_believed() -> None:
    arrived: list[tuple[str, dict[str, str]]] = []

    def receive(request: BaseHTTPRequestHandler, body: bytes) -> None:
        arrived.append((body.decode(), {name.lower(): value for name, value in request.headers.items()}))
        request.send_response(204)
        request.end_headers()

    webhooks = application().webhooks
    with serving(receive) as url:
        endpoint = webhooks.create_webhook_endpoint(body=CreateWebhookEndpoint(url=url))
        try:
            rotated = webhooks.rotate_webhook_secret(endpoint.id)
            webhooks.send_test_event(endpoint.id)
            deadline = time.monotonic() + 30
            while not arrived and time.monotonic() < deadline:
                time.sleep(0.1)
        finally:
            webhooks.remove_webhook_endpoint(endpoint.id)
    body, headers = arrived[0]
    assert isinstance(endpoint.secret, str) and isinstance(rotated.secret, str)
    for secret in (endpoint.secret, rotated.secret):
        event = Webhook(secret).verify(body, headers)
        assert (event["type"], event["id"]) == ("endpoint.test", headers["webhook-id"])

    webhook = Webhook(endpoint.secret)
    with pytest.raises(WebhookVerificationError):
        webhook.verify(body.replace("endpoint.test", "payment.succeeded"), headers)
    with pytest.raises(WebhookVerificationError):
        Webhook("whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==").verify(body, headers)
    # Signed rightly, but ten minutes ago.
    then = datetime.now(UTC) - timedelta(minutes=10)
    old = {
        "webhook-id": headers["webhook-id"],
        "webhook-timestamp": str(int(then.timestamp())),
        "webhook-signature": webhook.sign(headers["webhook-id"], then, body),
    }
    with pytest.raises(WebhookVerificationError):
        webhook.verify(body, old)
