"""Every operation about webhooks."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.change_webhook_endpoint import ChangeWebhookEndpoint
from ...models.create_webhook_endpoint import CreateWebhookEndpoint
from ...models.delivery_status import DeliveryStatus
from ...models.envelope_list_webhook_delivery import EnvelopeListWebhookDelivery
from ...models.envelope_resent import EnvelopeResent
from ...models.envelope_told_event import EnvelopeToldEvent
from ...models.envelope_webhook_delivery import EnvelopeWebhookDelivery
from ...models.envelope_webhook_endpoint import EnvelopeWebhookEndpoint
from ...models.envelope_webhook_event import EnvelopeWebhookEvent
from ...models.error_envelope import ErrorEnvelope
from ...models.event_type import EventType
from ...models.list_of_told_event import ListOfToldEvent
from ...models.list_of_webhook_attempt import ListOfWebhookAttempt
from ...models.list_of_webhook_endpoint import ListOfWebhookEndpoint
from ...models.list_of_webhook_event import ListOfWebhookEvent
from ...models.mode import Mode
from ...models.replay_events import ReplayEvents
from ...models.resent import Resent
from ...models.told_event import ToldEvent
from ...models.webhook_attempt import WebhookAttempt
from ...models.webhook_delivery import WebhookDelivery
from ...models.webhook_endpoint import WebhookEndpoint
from ...models.webhook_event import WebhookEvent
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import change_webhook_endpoint as _change_webhook_endpoint
from . import create_webhook_endpoint as _create_webhook_endpoint
from . import get_delivery as _get_delivery
from . import get_event as _get_event
from . import get_webhook as _get_webhook
from . import get_webhook_endpoint as _get_webhook_endpoint
from . import list_deliveries as _list_deliveries
from . import list_delivery_attempts as _list_delivery_attempts
from . import list_events as _list_events
from . import list_webhook_endpoints as _list_webhook_endpoints
from . import remove_webhook_endpoint as _remove_webhook_endpoint
from . import replay_events as _replay_events
from . import resend_delivery as _resend_delivery
from . import resend_event as _resend_event
from . import resend_webhook as _resend_webhook
from . import rotate_webhook_secret as _rotate_webhook_secret
from . import search_webhooks as _search_webhooks
from . import send_test_event as _send_test_event


class WebhooksOperations(Operations):
    """Every operation about webhooks."""

    def search_webhooks(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        type_: EventType | Unset = UNSET,
        delivery_status: DeliveryStatus | Unset = UNSET,
        object_id: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[ToldEvent]:
        """Search what applications were told, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfToldEvent,
                _search_webhooks.sync_detailed(
                    client=self._client,
                    application_id=application_id,
                    mode=mode,
                    type_=type_,
                    delivery_status=delivery_status,
                    object_id=object_id,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def get_webhook(
        self,
        id: str,
    ) -> ToldEvent:
        """One event and what became of it"""
        return self._opened(
            EnvelopeToldEvent,
            _get_webhook.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def resend_webhook(
        self,
        id: str,
    ) -> Resent:
        """Send an event again, to every endpoint that wants it now"""
        return self._opened(
            EnvelopeResent,
            _resend_webhook.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def get_delivery(
        self,
        id: str,
    ) -> WebhookDelivery:
        """One delivery"""
        return self._opened(
            EnvelopeWebhookDelivery,
            _get_delivery.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_delivery_attempts(
        self,
        id: str,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[WebhookAttempt]:
        """The attempts at a delivery, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfWebhookAttempt,
                _list_delivery_attempts.sync_detailed(
                    client=self._client,
                    id=id,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def resend_delivery(
        self,
        id: str,
    ) -> WebhookDelivery:
        """Send one delivery again, with a whole new round of attempts"""
        return self._opened(
            EnvelopeWebhookDelivery,
            _resend_delivery.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_webhook_endpoints(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[WebhookEndpoint]:
        """List the webhook endpoints, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfWebhookEndpoint,
                _list_webhook_endpoints.sync_detailed(
                    client=self._client,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpoint,
        idempotency_key: str | Unset = UNSET,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeWebhookEndpoint,
            _create_webhook_endpoint.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_webhook_endpoint(
        self,
        id: str,
    ) -> WebhookEndpoint:
        """One webhook endpoint"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _get_webhook_endpoint.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def change_webhook_endpoint(
        self,
        id: str,
        *,
        body: ChangeWebhookEndpoint,
    ) -> WebhookEndpoint:
        """Change a webhook endpoint, or switch it on or off"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _change_webhook_endpoint.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def remove_webhook_endpoint(
        self,
        id: str,
    ) -> WebhookEndpoint:
        """Remove a webhook endpoint; nothing is delivered to it any more"""
        return self._opened(
            EnvelopeWebhookEndpoint,
            _remove_webhook_endpoint.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def replay_events(
        self,
        id: str,
        *,
        body: ReplayEvents,
    ) -> Resent:
        """Send the events of a range of time again, in their order"""
        return self._opened(
            EnvelopeResent,
            _replay_events.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def rotate_webhook_secret(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> WebhookEndpoint:
        """Replace the signing secret"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeWebhookEndpoint,
            _rotate_webhook_secret.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def send_test_event(
        self,
        id: str,
    ) -> WebhookEvent:
        """Send a test event to one endpoint, whatever it wants"""
        return self._opened(
            EnvelopeWebhookEvent,
            _send_test_event.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_events(
        self,
        *,
        type_: EventType | Unset = UNSET,
        object_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[WebhookEvent]:
        """List events, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfWebhookEvent,
                _list_events.sync_detailed(
                    client=self._client,
                    type_=type_,
                    object_id=object_id,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def get_event(
        self,
        id: str,
    ) -> WebhookEvent:
        """One event"""
        return self._opened(
            EnvelopeWebhookEvent,
            _get_event.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_deliveries(
        self,
        id: str,
    ) -> list[WebhookDelivery]:
        """The deliveries of an event, one for each endpoint"""
        return self._opened(
            EnvelopeListWebhookDelivery,
            _list_deliveries.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def resend_event(
        self,
        id: str,
    ) -> Resent:
        """Send an event again, to every endpoint that wants it now"""
        return self._opened(
            EnvelopeResent,
            _resend_event.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data
