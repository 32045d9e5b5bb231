"""Every operation about alerts."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.alert import Alert
from ...models.alert_kind import AlertKind
from ...models.alert_status import AlertStatus
from ...models.assign_alert import AssignAlert
from ...models.envelope_alert import EnvelopeAlert
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_alert import ListOfAlert
from ...models.mode import Mode
from ...models.order import Order
from ...models.resolve_alert import ResolveAlert
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import assign_alert as _assign_alert
from . import get_alert as _get_alert
from . import list_alerts as _list_alerts
from . import reopen_alert as _reopen_alert
from . import resolve_alert as _resolve_alert


class AlertsOperations(Operations):
    """Every operation about alerts."""

    def list_alerts(
        self,
        *,
        status: AlertStatus | Unset = UNSET,
        kind: AlertKind | Unset = UNSET,
        app_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Alert]:
        """List alerts, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfAlert,
                _list_alerts.sync_detailed(
                    client=self._client,
                    status=status,
                    kind=kind,
                    app_id=app_id,
                    mode=mode,
                    assigned_to=assigned_to,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                    order=order,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def get_alert(
        self,
        id: str,
    ) -> Alert:
        """One alert"""
        return self._opened(
            EnvelopeAlert,
            _get_alert.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def assign_alert(
        self,
        id: str,
        *,
        body: AssignAlert,
    ) -> Alert:
        """Assign an alert"""
        return self._opened(
            EnvelopeAlert,
            _assign_alert.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def reopen_alert(
        self,
        id: str,
    ) -> Alert:
        """Open an alert again"""
        return self._opened(
            EnvelopeAlert,
            _reopen_alert.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def resolve_alert(
        self,
        id: str,
        *,
        body: ResolveAlert,
    ) -> Alert:
        """Resolve an alert"""
        return self._opened(
            EnvelopeAlert,
            _resolve_alert.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data
