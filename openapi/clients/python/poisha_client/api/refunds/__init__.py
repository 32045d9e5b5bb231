"""Every operation about refunds."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.approve_refund import ApproveRefund
from ...models.create_refund import CreateRefund
from ...models.envelope_refund import EnvelopeRefund
from ...models.envelope_refund_at_desk import EnvelopeRefundAtDesk
from ...models.envelope_refund_dry_run import EnvelopeRefundDryRun
from ...models.error_envelope import ErrorEnvelope
from ...models.list_of_refund import ListOfRefund
from ...models.list_of_refund_at_desk import ListOfRefundAtDesk
from ...models.mode import Mode
from ...models.order import Order
from ...models.refund import Refund
from ...models.refund_at_desk import RefundAtDesk
from ...models.refund_dry_run import RefundDryRun
from ...models.refund_finding import RefundFinding
from ...models.refund_status import RefundStatus
from ...models.reject_refund import RejectRefund
from ...models.request_refund import RequestRefund
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import approve_refund as _approve_refund
from . import confirm_refund as _confirm_refund
from . import create_refund as _create_refund
from . import get_refund as _get_refund
from . import inspect_refund as _inspect_refund
from . import list_refunds as _list_refunds
from . import list_refunds_of_payment as _list_refunds_of_payment
from . import preview_refund as _preview_refund
from . import record_refund as _record_refund
from . import reject_refund as _reject_refund
from . import request_refund as _request_refund
from . import search_refunds as _search_refunds
from . import withdraw_refund as _withdraw_refund
from . import withdraw_requested_refund as _withdraw_requested_refund


class RefundsOperations(Operations):
    """Every operation about refunds."""

    def request_refund(
        self,
        id: str,
        *,
        body: RequestRefund,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Ask for a refund"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _request_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def search_refunds(
        self,
        *,
        app_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        status: RefundStatus | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[RefundAtDesk]:
        """List refunds, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfRefundAtDesk,
                _search_refunds.sync_detailed(
                    client=self._client,
                    app_id=app_id,
                    mode=mode,
                    status=status,
                    payment_id=payment_id,
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

    def inspect_refund(
        self,
        id: str,
    ) -> RefundAtDesk:
        """One refund, with what people need to know to decide about it"""
        return self._opened(
            EnvelopeRefundAtDesk,
            _inspect_refund.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def approve_refund(
        self,
        id: str,
        *,
        body: ApproveRefund,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Approve a refund that somebody else asked for"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _approve_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def preview_refund(
        self,
        id: str,
    ) -> RefundDryRun:
        """See what your approval would do, before you give it"""
        return self._opened(
            EnvelopeRefundDryRun,
            _preview_refund.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def record_refund(
        self,
        id: str,
        *,
        body: RefundFinding,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Record what became of a refund that no gateway tells about"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _record_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def confirm_refund(
        self,
        id: str,
        *,
        body: RefundFinding,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Confirm what somebody else recorded about a refund"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _confirm_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def reject_refund(
        self,
        id: str,
        *,
        body: RejectRefund,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Reject a refund"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _reject_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def withdraw_requested_refund(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> RefundAtDesk:
        """Take back a refund that you asked for"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefundAtDesk,
            _withdraw_requested_refund.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_refunds_of_payment(
        self,
        id: str,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[Refund]:
        """The refunds of a payment, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfRefund,
                _list_refunds_of_payment.sync_detailed(
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

    def create_refund(
        self,
        id: str,
        *,
        body: CreateRefund,
        idempotency_key: str | Unset = UNSET,
    ) -> Refund:
        """Give a payment back, or a part of it"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefund,
            _create_refund.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_refunds(
        self,
        *,
        status: RefundStatus | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Refund]:
        """List refunds, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfRefund,
                _list_refunds.sync_detailed(
                    client=self._client,
                    status=status,
                    payment_id=payment_id,
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

    def get_refund(
        self,
        id: str,
    ) -> Refund:
        """One refund"""
        return self._opened(
            EnvelopeRefund,
            _get_refund.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def withdraw_refund(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Refund:
        """Take a refund back that nobody has approved yet"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeRefund,
            _withdraw_refund.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data
