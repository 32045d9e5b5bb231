"""Every operation about payments."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.callback_evidence import CallbackEvidence
from ...models.callback_outcome import CallbackOutcome
from ...models.create_payment import CreatePayment
from ...models.envelope_callback_evidence import EnvelopeCallbackEvidence
from ...models.envelope_payment import EnvelopePayment
from ...models.envelope_payment_history import EnvelopePaymentHistory
from ...models.envelope_transaction_status import EnvelopeTransactionStatus
from ...models.error_envelope import ErrorEnvelope
from ...models.file_format import FileFormat
from ...models.found_payment import FoundPayment
from ...models.language import Language
from ...models.list_of_callback_evidence import ListOfCallbackEvidence
from ...models.list_of_found_payment import ListOfFoundPayment
from ...models.list_of_payment import ListOfPayment
from ...models.method import Method
from ...models.mode import Mode
from ...models.order import Order
from ...models.payment import Payment
from ...models.payment_history import PaymentHistory
from ...models.payment_sort import PaymentSort
from ...models.payment_status import PaymentStatus
from ...models.review_payment import ReviewPayment
from ...models.transaction_status import TransactionStatus
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import cancel_payment as _cancel_payment
from . import confirm_paystation_invoice as _confirm_paystation_invoice
from . import create_payment as _create_payment
from . import export_payments as _export_payments
from . import get_callback as _get_callback
from . import get_payment as _get_payment
from . import get_payment_history as _get_payment_history
from . import get_transaction_status as _get_transaction_status
from . import list_payments as _list_payments
from . import review_payment as _review_payment
from . import search_callbacks as _search_callbacks
from . import search_payments as _search_payments


class PaymentsOperations(Operations):
    """Every operation about payments."""

    def search_callbacks(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        outcome: CallbackOutcome | Unset = UNSET,
        reference: str | Unset = UNSET,
        matched_payment_id: str | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        signature_valid: bool | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[CallbackEvidence]:
        """Search what arrived at the gateways' addresses, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfCallbackEvidence,
                _search_callbacks.sync_detailed(
                    client=self._client,
                    application_id=application_id,
                    mode=mode,
                    outcome=outcome,
                    reference=reference,
                    matched_payment_id=matched_payment_id,
                    gateway=gateway,
                    signature_valid=signature_valid,
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

    def get_callback(
        self,
        id: str,
    ) -> CallbackEvidence:
        """One callback with its headers and its body"""
        return self._opened(
            EnvelopeCallbackEvidence,
            _get_callback.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def search_payments(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        status: PaymentStatus | Unset = UNSET,
        reference: str | Unset = UNSET,
        attempt_reference: str | Unset = UNSET,
        gateway_txn_id: str | Unset = UNSET,
        customer_ref_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        amount_from: int | Unset = UNSET,
        amount_to: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        text: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        sort_by: PaymentSort | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[FoundPayment]:
        """Search the payments of every application that is granted to you"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfFoundPayment,
                _search_payments.sync_detailed(
                    client=self._client,
                    application_id=application_id,
                    mode=mode,
                    status=status,
                    reference=reference,
                    attempt_reference=attempt_reference,
                    gateway_txn_id=gateway_txn_id,
                    customer_ref_id=customer_ref_id,
                    email=email,
                    phone=phone,
                    gateway=gateway,
                    amount_from=amount_from,
                    amount_to=amount_to,
                    currency=currency,
                    from_=from_,
                    to=to,
                    text=text,
                    page=page,
                    size=size,
                    sort_by=sort_by,
                    order=order,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def export_payments(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        status: PaymentStatus | Unset = UNSET,
        reference: str | Unset = UNSET,
        attempt_reference: str | Unset = UNSET,
        gateway_txn_id: str | Unset = UNSET,
        customer_ref_id: str | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        amount_from: int | Unset = UNSET,
        amount_to: int | Unset = UNSET,
        currency: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        text: str | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Take the payments of a search away as a file"""
        return self._opened(
            str,
            _export_payments.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                status=status,
                reference=reference,
                attempt_reference=attempt_reference,
                gateway_txn_id=gateway_txn_id,
                customer_ref_id=customer_ref_id,
                email=email,
                phone=phone,
                gateway=gateway,
                amount_from=amount_from,
                amount_to=amount_to,
                currency=currency,
                from_=from_,
                to=to,
                text=text,
                bom=bom,
                format_=format_,
            ),
        )

    def get_payment_history(
        self,
        id: str,
    ) -> PaymentHistory:
        """A payment and everything that happened to it"""
        return self._opened(
            EnvelopePaymentHistory,
            _get_payment_history.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def review_payment(
        self,
        id: str,
        *,
        body: ReviewPayment,
        idempotency_key: str | Unset = UNSET,
    ) -> Payment:
        """Decide about a payment that its gateway flagged"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopePayment,
            _review_payment.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_payments(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        status: PaymentStatus | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        sort_by: PaymentSort | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Payment]:
        """List payments, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfPayment,
                _list_payments.sync_detailed(
                    client=self._client,
                    customer_reference=customer_reference,
                    status=status,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                    sort_by=sort_by,
                    order=order,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def create_payment(
        self,
        *,
        body: CreatePayment,
        idempotency_key: str | Unset = UNSET,
    ) -> Payment:
        """Create a payment"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopePayment,
            _create_payment.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def confirm_paystation_invoice(
        self,
        invoice_number: str,
    ) -> TransactionStatus:
        """Ask PayStation again what became of an invoice"""
        return self._opened(
            EnvelopeTransactionStatus,
            _confirm_paystation_invoice.sync_detailed(
                client=self._client,
                invoice_number=invoice_number,
            ),
        ).data

    def get_transaction_status(
        self,
        transaction_id: str,
        *,
        lang: Language | Unset = UNSET,
    ) -> TransactionStatus:
        """Poll a transaction while its customer waits"""
        return self._opened(
            EnvelopeTransactionStatus,
            _get_transaction_status.sync_detailed(
                client=self._client,
                transaction_id=transaction_id,
                lang=lang,
            ),
        ).data

    def get_payment(
        self,
        id: str,
    ) -> Payment:
        """One payment"""
        return self._opened(
            EnvelopePayment,
            _get_payment.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def cancel_payment(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Payment:
        """Cancel a payment nobody has paid yet"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopePayment,
            _cancel_payment.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data
