"""Every operation about invoices."""

import datetime
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from ...models.change_invoice import ChangeInvoice
from ...models.create_credit_note import CreateCreditNote
from ...models.create_invoice import CreateInvoice
from ...models.create_invoice_for_mode import CreateInvoiceForMode
from ...models.credit_note import CreditNote
from ...models.envelope_credit_note import EnvelopeCreditNote
from ...models.envelope_invoice import EnvelopeInvoice
from ...models.envelope_invoice_paper import EnvelopeInvoicePaper
from ...models.envelope_invoice_template import EnvelopeInvoiceTemplate
from ...models.envelope_payable_link import EnvelopePayableLink
from ...models.error_envelope import ErrorEnvelope
from ...models.inspect_invoice_template_mode import InspectInvoiceTemplateMode
from ...models.installment import Installment
from ...models.invoice import Invoice
from ...models.invoice_paper import InvoicePaper
from ...models.invoice_status import InvoiceStatus
from ...models.invoice_template import InvoiceTemplate
from ...models.list_of_credit_note import ListOfCreditNote
from ...models.list_of_installment import ListOfInstallment
from ...models.list_of_invoice import ListOfInvoice
from ...models.mode import Mode
from ...models.order import Order
from ...models.payable_link import PayableLink
from ...models.put_installments import PutInstallments
from ...models.put_invoice_logo_for_mode import PutInvoiceLogoForMode
from ...models.put_invoice_template import PutInvoiceTemplate
from ...models.put_invoice_template_for_mode import PutInvoiceTemplateForMode
from ...models.remove_invoice_logo_for_mode import RemoveInvoiceLogoForMode
from ...models.send_invoice import SendInvoice
from ...models.void_invoice import VoidInvoice
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, FileTypes, Unset
from . import change_invoice as _change_invoice
from . import change_invoice_for as _change_invoice_for
from . import create_credit_note as _create_credit_note
from . import create_credit_note_for as _create_credit_note_for
from . import create_invoice as _create_invoice
from . import create_invoice_for as _create_invoice_for
from . import create_payable_link as _create_payable_link
from . import create_payable_link_for as _create_payable_link_for
from . import get_invoice as _get_invoice
from . import get_invoice_template as _get_invoice_template
from . import inspect_credit_notes as _inspect_credit_notes
from . import inspect_installments as _inspect_installments
from . import inspect_invoice as _inspect_invoice
from . import inspect_invoice_template as _inspect_invoice_template
from . import issue_invoice as _issue_invoice
from . import issue_invoice_for as _issue_invoice_for
from . import list_credit_notes as _list_credit_notes
from . import list_installments as _list_installments
from . import list_invoices as _list_invoices
from . import print_any_credit_note as _print_any_credit_note
from . import print_any_invoice as _print_any_invoice
from . import print_any_receipt as _print_any_receipt
from . import print_credit_note as _print_credit_note
from . import print_invoice as _print_invoice
from . import print_receipt as _print_receipt
from . import put_installments as _put_installments
from . import put_installments_for as _put_installments_for
from . import put_invoice_logo as _put_invoice_logo
from . import put_invoice_logo_for as _put_invoice_logo_for
from . import put_invoice_template as _put_invoice_template
from . import put_invoice_template_for as _put_invoice_template_for
from . import remove_invoice_logo as _remove_invoice_logo
from . import remove_invoice_logo_for as _remove_invoice_logo_for
from . import search_invoices as _search_invoices
from . import send_invoice as _send_invoice
from . import send_invoice_for as _send_invoice_for
from . import void_invoice as _void_invoice
from . import void_invoice_for as _void_invoice_for
from . import write_out_any_invoice as _write_out_any_invoice


class InvoicesOperations(Operations):
    """Every operation about invoices."""

    def inspect_invoice_template(
        self,
        id: str,
        mode: InspectInvoiceTemplateMode,
    ) -> InvoiceTemplate:
        """How an application's invoices look"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _inspect_invoice_template.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
            ),
        ).data

    def put_invoice_template_for(
        self,
        id: str,
        mode: PutInvoiceTemplateForMode,
        *,
        body: PutInvoiceTemplate,
    ) -> InvoiceTemplate:
        """Say how an application's invoices look"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _put_invoice_template_for.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
            ),
        ).data

    def put_invoice_logo_for(
        self,
        id: str,
        mode: PutInvoiceLogoForMode,
        *,
        body: File,
    ) -> InvoiceTemplate:
        """Put an application's logo on its invoices"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _put_invoice_logo_for.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
            ),
        ).data

    def remove_invoice_logo_for(
        self,
        id: str,
        mode: RemoveInvoiceLogoForMode,
    ) -> InvoiceTemplate:
        """Take an application's logo off its invoices"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _remove_invoice_logo_for.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
            ),
        ).data

    def create_invoice_for(
        self,
        id: str,
        mode: CreateInvoiceForMode,
        *,
        body: CreateInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Make an invoice for an application"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _create_invoice_for.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def search_invoices(
        self,
        *,
        app_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        status: InvoiceStatus | Unset = UNSET,
        number: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Invoice]:
        """List invoices, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfInvoice,
                _search_invoices.sync_detailed(
                    client=self._client,
                    app_id=app_id,
                    mode=mode,
                    customer_reference=customer_reference,
                    status=status,
                    number=number,
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

    def inspect_invoice(
        self,
        id: str,
    ) -> Invoice:
        """One invoice, with its payments"""
        return self._opened(
            EnvelopeInvoice,
            _inspect_invoice.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def change_invoice_for(
        self,
        id: str,
        *,
        body: ChangeInvoice,
    ) -> Invoice:
        """Change a draft"""
        return self._opened(
            EnvelopeInvoice,
            _change_invoice_for.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def inspect_credit_notes(
        self,
        id: str,
    ) -> list[CreditNote]:
        """The credit notes of an invoice"""
        return self._opened(
            ListOfCreditNote,
            _inspect_credit_notes.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def create_credit_note_for(
        self,
        id: str,
        *,
        body: CreateCreditNote,
        idempotency_key: str | Unset = UNSET,
    ) -> CreditNote:
        """Take something off an invoice"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeCreditNote,
            _create_credit_note_for.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def print_any_credit_note(
        self,
        id: str,
        note: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """A credit note as PDF"""
        return self._opened(
            File,
            _print_any_credit_note.sync_detailed(
                client=self._client,
                id=id,
                note=note,
                archival=archival,
            ),
        )

    def inspect_installments(
        self,
        id: str,
    ) -> list[Installment]:
        """The installments of an invoice, and where they stand"""
        return self._opened(
            ListOfInstallment,
            _inspect_installments.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def put_installments_for(
        self,
        id: str,
        *,
        body: PutInstallments,
    ) -> Invoice:
        """Give an invoice another schedule"""
        return self._opened(
            EnvelopeInvoice,
            _put_installments_for.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def issue_invoice_for(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Issue a draft"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _issue_invoice_for.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def write_out_any_invoice(
        self,
        id: str,
    ) -> InvoicePaper:
        """What stands on an invoice's paper"""
        return self._opened(
            EnvelopeInvoicePaper,
            _write_out_any_invoice.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def create_payable_link_for(
        self,
        id: str,
    ) -> PayableLink:
        """The link by which its customer reads and pays an invoice"""
        return self._opened(
            EnvelopePayableLink,
            _create_payable_link_for.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def print_any_receipt(
        self,
        id: str,
        payment: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """The receipt of one payment of an invoice as PDF"""
        return self._opened(
            File,
            _print_any_receipt.sync_detailed(
                client=self._client,
                id=id,
                payment=payment,
                archival=archival,
            ),
        )

    def print_any_invoice(
        self,
        id: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """An invoice as PDF"""
        return self._opened(
            File,
            _print_any_invoice.sync_detailed(
                client=self._client,
                id=id,
                archival=archival,
            ),
        )

    def send_invoice_for(
        self,
        id: str,
        *,
        body: SendInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Mail an invoice to its customer"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _send_invoice_for.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def void_invoice_for(
        self,
        id: str,
        *,
        body: VoidInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Give an invoice up"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _void_invoice_for.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_invoices(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        status: InvoiceStatus | Unset = UNSET,
        number: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Invoice]:
        """List invoices, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfInvoice,
                _list_invoices.sync_detailed(
                    client=self._client,
                    customer_reference=customer_reference,
                    status=status,
                    number=number,
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

    def create_invoice(
        self,
        *,
        body: CreateInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Make an invoice"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _create_invoice.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_invoice_template(
        self,
    ) -> InvoiceTemplate:
        """How your invoices look"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _get_invoice_template.sync_detailed(
                client=self._client,
            ),
        ).data

    def put_invoice_template(
        self,
        *,
        body: PutInvoiceTemplate,
    ) -> InvoiceTemplate:
        """Say how your invoices look"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _put_invoice_template.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def put_invoice_logo(
        self,
        *,
        body: File,
    ) -> InvoiceTemplate:
        """Put your logo on invoices"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _put_invoice_logo.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def remove_invoice_logo(
        self,
    ) -> InvoiceTemplate:
        """Take your logo off invoices"""
        return self._opened(
            EnvelopeInvoiceTemplate,
            _remove_invoice_logo.sync_detailed(
                client=self._client,
            ),
        ).data

    def get_invoice(
        self,
        id: str,
    ) -> Invoice:
        """One invoice, with its payments"""
        return self._opened(
            EnvelopeInvoice,
            _get_invoice.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def change_invoice(
        self,
        id: str,
        *,
        body: ChangeInvoice,
    ) -> Invoice:
        """Change a draft"""
        return self._opened(
            EnvelopeInvoice,
            _change_invoice.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def list_credit_notes(
        self,
        id: str,
    ) -> list[CreditNote]:
        """The credit notes of an invoice"""
        return self._opened(
            ListOfCreditNote,
            _list_credit_notes.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def create_credit_note(
        self,
        id: str,
        *,
        body: CreateCreditNote,
        idempotency_key: str | Unset = UNSET,
    ) -> CreditNote:
        """Take something off an invoice"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeCreditNote,
            _create_credit_note.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def print_credit_note(
        self,
        id: str,
        note: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """A credit note as PDF"""
        return self._opened(
            File,
            _print_credit_note.sync_detailed(
                client=self._client,
                id=id,
                note=note,
                archival=archival,
            ),
        )

    def list_installments(
        self,
        id: str,
    ) -> list[Installment]:
        """The installments of an invoice, and where they stand"""
        return self._opened(
            ListOfInstallment,
            _list_installments.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def put_installments(
        self,
        id: str,
        *,
        body: PutInstallments,
    ) -> Invoice:
        """Give an invoice another schedule"""
        return self._opened(
            EnvelopeInvoice,
            _put_installments.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def issue_invoice(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Issue a draft"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _issue_invoice.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def create_payable_link(
        self,
        id: str,
    ) -> PayableLink:
        """The link by which its customer reads and pays an invoice"""
        return self._opened(
            EnvelopePayableLink,
            _create_payable_link.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def print_receipt(
        self,
        id: str,
        payment: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """The receipt of one payment of an invoice as PDF"""
        return self._opened(
            File,
            _print_receipt.sync_detailed(
                client=self._client,
                id=id,
                payment=payment,
                archival=archival,
            ),
        )

    def print_invoice(
        self,
        id: str,
        *,
        archival: bool | Unset = UNSET,
    ) -> File:
        """An invoice as PDF"""
        return self._opened(
            File,
            _print_invoice.sync_detailed(
                client=self._client,
                id=id,
                archival=archival,
            ),
        )

    def send_invoice(
        self,
        id: str,
        *,
        body: SendInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Mail an invoice to its customer"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _send_invoice.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def void_invoice(
        self,
        id: str,
        *,
        body: VoidInvoice,
        idempotency_key: str | Unset = UNSET,
    ) -> Invoice:
        """Give an invoice up"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeInvoice,
            _void_invoice.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data
