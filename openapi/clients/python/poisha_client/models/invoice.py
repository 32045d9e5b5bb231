from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invoice_status import InvoiceStatus
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.credit_note import CreditNote
    from ..models.installment import Installment
    from ..models.invoice_email import InvoiceEmail
    from ..models.line_item import LineItem
    from ..models.payment import Payment


T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """What a customer owes, line by line

    Attributes:
        amount_due_minor (int): What is still owed, in minor units. Example: 200.
        amount_paid_minor (int): What is paid of it, in minor units. Example: 200.
        app_id (str): Its application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        created_at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        credit_notes (list[CreditNote]): What took something off it.
        credited_minor (int): What credit notes took off it, in minor units. Example: 200.
        currency (str): Its ISO-4217 code. Example: BDT.
        customer_reference (str): Your own name for the customer. Example: customer-42.
        discount_minor (int): What is taken off, in minor units. Example: 200.
        id (str): Its id. Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        installments (list[Installment]): The parts it is paid in; empty when it is paid in one.
        line_items (list[LineItem]): What it is for.
        mode (Mode): Whether real money moves; taken from the credential
        payable_url (str): Where its customer reads and pays it. Example:
            https://pay.example/pay/5xj2m8k0q4w7n9e3r6t1v5b8h2.
        refunded_minor (int): What refunds gave back, in minor units. Example: 0.
        status (InvoiceStatus): Where an invoice stands
        subtotal_minor (int): Before discounts and tax, in minor units. Example: 200.
        surplus_minor (int): What came that it does not need and was not given back, in minor units. Example: 200.
        tax_minor (int): The tax: the sum of the lines' own, in minor units. Example: 200.
        total_minor (int): What it comes to, in minor units. Example: 200.
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        customer_address (str | Unset): The customer's address. Example: 12 Mirpur Road, Dhaka 1205.
        customer_bin (str | Unset): The customer's business identification number. Example: 000123456-0101.
        customer_email (str | Unset): Where mails go. Example: rahima@mail.example.
        customer_name (str | Unset): The customer's name. Example: Rahima Begum.
        due_date (str | Unset): The day on which it is due. Example: 2030-12-31.
        email (InvoiceEmail | Unset): How far a mail about an invoice has come
        issued_at (datetime.datetime | Unset): When it was issued. Example: 2026-11-21T08:00:00.000000Z.
        notes (str | Unset): What the customer reads besides. Example: Thank you for your order..
        number (str | Unset): What people call it; absent while it is a draft. Example: INV-000042.
        paid_at (datetime.datetime | Unset): When nothing of it was owed any more. Example: 2026-11-21T08:00:00.000000Z.
        payments (list[Payment] | Unset): Every payment that was begun for it; only when one invoice is asked for.
        void_reason (str | Unset): Why it was given up. Example: text.
        voided_at (datetime.datetime | Unset): When it was given up. Example: 2026-11-21T08:00:00.000000Z.
    """

    amount_due_minor: int
    amount_paid_minor: int
    app_id: str
    created_at: datetime.datetime
    credit_notes: list[CreditNote]
    credited_minor: int
    currency: str
    customer_reference: str
    discount_minor: int
    id: str
    installments: list[Installment]
    line_items: list[LineItem]
    mode: Mode
    payable_url: str
    refunded_minor: int
    status: InvoiceStatus
    subtotal_minor: int
    surplus_minor: int
    tax_minor: int
    total_minor: int
    updated_at: datetime.datetime
    customer_address: str | Unset = UNSET
    customer_bin: str | Unset = UNSET
    customer_email: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    due_date: str | Unset = UNSET
    email: InvoiceEmail | Unset = UNSET
    issued_at: datetime.datetime | Unset = UNSET
    notes: str | Unset = UNSET
    number: str | Unset = UNSET
    paid_at: datetime.datetime | Unset = UNSET
    payments: list[Payment] | Unset = UNSET
    void_reason: str | Unset = UNSET
    voided_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_due_minor = self.amount_due_minor

        amount_paid_minor = self.amount_paid_minor

        app_id = self.app_id

        created_at = self.created_at.isoformat()

        credit_notes = []
        for credit_notes_item_data in self.credit_notes:
            credit_notes_item = credit_notes_item_data.to_dict()
            credit_notes.append(credit_notes_item)

        credited_minor = self.credited_minor

        currency = self.currency

        customer_reference = self.customer_reference

        discount_minor = self.discount_minor

        id = self.id

        installments = []
        for installments_item_data in self.installments:
            installments_item = installments_item_data.to_dict()
            installments.append(installments_item)

        line_items = []
        for line_items_item_data in self.line_items:
            line_items_item = line_items_item_data.to_dict()
            line_items.append(line_items_item)

        mode = self.mode.value

        payable_url = self.payable_url

        refunded_minor = self.refunded_minor

        status = self.status.value

        subtotal_minor = self.subtotal_minor

        surplus_minor = self.surplus_minor

        tax_minor = self.tax_minor

        total_minor = self.total_minor

        updated_at = self.updated_at.isoformat()

        customer_address = self.customer_address

        customer_bin = self.customer_bin

        customer_email = self.customer_email

        customer_name = self.customer_name

        due_date = self.due_date

        email: dict[str, Any] | Unset = UNSET
        if not isinstance(self.email, Unset):
            email = self.email.to_dict()

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = self.issued_at.isoformat()

        notes = self.notes

        number = self.number

        paid_at: str | Unset = UNSET
        if not isinstance(self.paid_at, Unset):
            paid_at = self.paid_at.isoformat()

        payments: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.payments, Unset):
            payments = []
            for payments_item_data in self.payments:
                payments_item = payments_item_data.to_dict()
                payments.append(payments_item)

        void_reason = self.void_reason

        voided_at: str | Unset = UNSET
        if not isinstance(self.voided_at, Unset):
            voided_at = self.voided_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountDueMinor": amount_due_minor,
                "amountPaidMinor": amount_paid_minor,
                "appId": app_id,
                "createdAt": created_at,
                "creditNotes": credit_notes,
                "creditedMinor": credited_minor,
                "currency": currency,
                "customerReference": customer_reference,
                "discountMinor": discount_minor,
                "id": id,
                "installments": installments,
                "lineItems": line_items,
                "mode": mode,
                "payableUrl": payable_url,
                "refundedMinor": refunded_minor,
                "status": status,
                "subtotalMinor": subtotal_minor,
                "surplusMinor": surplus_minor,
                "taxMinor": tax_minor,
                "totalMinor": total_minor,
                "updatedAt": updated_at,
            }
        )
        if customer_address is not UNSET:
            field_dict["customerAddress"] = customer_address
        if customer_bin is not UNSET:
            field_dict["customerBin"] = customer_bin
        if customer_email is not UNSET:
            field_dict["customerEmail"] = customer_email
        if customer_name is not UNSET:
            field_dict["customerName"] = customer_name
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if email is not UNSET:
            field_dict["email"] = email
        if issued_at is not UNSET:
            field_dict["issuedAt"] = issued_at
        if notes is not UNSET:
            field_dict["notes"] = notes
        if number is not UNSET:
            field_dict["number"] = number
        if paid_at is not UNSET:
            field_dict["paidAt"] = paid_at
        if payments is not UNSET:
            field_dict["payments"] = payments
        if void_reason is not UNSET:
            field_dict["voidReason"] = void_reason
        if voided_at is not UNSET:
            field_dict["voidedAt"] = voided_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.credit_note import CreditNote  # noqa: PLC0415
        from ..models.installment import Installment  # noqa: PLC0415
        from ..models.invoice_email import InvoiceEmail  # noqa: PLC0415
        from ..models.line_item import LineItem  # noqa: PLC0415
        from ..models.payment import Payment  # noqa: PLC0415

        d = dict(src_dict)
        amount_due_minor = d.pop("amountDueMinor")

        amount_paid_minor = d.pop("amountPaidMinor")

        app_id = d.pop("appId")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        credit_notes = []
        _credit_notes = d.pop("creditNotes")
        for credit_notes_item_data in _credit_notes:
            credit_notes_item = CreditNote.from_dict(credit_notes_item_data)

            credit_notes.append(credit_notes_item)

        credited_minor = d.pop("creditedMinor")

        currency = d.pop("currency")

        customer_reference = d.pop("customerReference")

        discount_minor = d.pop("discountMinor")

        id = d.pop("id")

        installments = []
        _installments = d.pop("installments")
        for installments_item_data in _installments:
            installments_item = Installment.from_dict(installments_item_data)

            installments.append(installments_item)

        line_items = []
        _line_items = d.pop("lineItems")
        for line_items_item_data in _line_items:
            line_items_item = LineItem.from_dict(line_items_item_data)

            line_items.append(line_items_item)

        mode = Mode(d.pop("mode"))

        payable_url = d.pop("payableUrl")

        refunded_minor = d.pop("refundedMinor")

        status = InvoiceStatus(d.pop("status"))

        subtotal_minor = d.pop("subtotalMinor")

        surplus_minor = d.pop("surplusMinor")

        tax_minor = d.pop("taxMinor")

        total_minor = d.pop("totalMinor")

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        customer_address = d.pop("customerAddress", UNSET)

        customer_bin = d.pop("customerBin", UNSET)

        customer_email = d.pop("customerEmail", UNSET)

        customer_name = d.pop("customerName", UNSET)

        due_date = d.pop("dueDate", UNSET)

        _email = d.pop("email", UNSET)
        email: InvoiceEmail | Unset
        if isinstance(_email, Unset):
            email = UNSET
        else:
            email = InvoiceEmail.from_dict(_email)

        _issued_at = d.pop("issuedAt", UNSET)
        issued_at: datetime.datetime | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        else:
            issued_at = datetime.datetime.fromisoformat(_issued_at)

        notes = d.pop("notes", UNSET)

        number = d.pop("number", UNSET)

        _paid_at = d.pop("paidAt", UNSET)
        paid_at: datetime.datetime | Unset
        if isinstance(_paid_at, Unset):
            paid_at = UNSET
        else:
            paid_at = datetime.datetime.fromisoformat(_paid_at)

        _payments = d.pop("payments", UNSET)
        payments: list[Payment] | Unset = UNSET
        if _payments is not UNSET:
            payments = []
            for payments_item_data in _payments:
                payments_item = Payment.from_dict(payments_item_data)

                payments.append(payments_item)

        void_reason = d.pop("voidReason", UNSET)

        _voided_at = d.pop("voidedAt", UNSET)
        voided_at: datetime.datetime | Unset
        if isinstance(_voided_at, Unset):
            voided_at = UNSET
        else:
            voided_at = datetime.datetime.fromisoformat(_voided_at)

        invoice = cls(
            amount_due_minor=amount_due_minor,
            amount_paid_minor=amount_paid_minor,
            app_id=app_id,
            created_at=created_at,
            credit_notes=credit_notes,
            credited_minor=credited_minor,
            currency=currency,
            customer_reference=customer_reference,
            discount_minor=discount_minor,
            id=id,
            installments=installments,
            line_items=line_items,
            mode=mode,
            payable_url=payable_url,
            refunded_minor=refunded_minor,
            status=status,
            subtotal_minor=subtotal_minor,
            surplus_minor=surplus_minor,
            tax_minor=tax_minor,
            total_minor=total_minor,
            updated_at=updated_at,
            customer_address=customer_address,
            customer_bin=customer_bin,
            customer_email=customer_email,
            customer_name=customer_name,
            due_date=due_date,
            email=email,
            issued_at=issued_at,
            notes=notes,
            number=number,
            paid_at=paid_at,
            payments=payments,
            void_reason=void_reason,
            voided_at=voided_at,
        )

        invoice.additional_properties = d
        return invoice

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
