from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.invoice_status import InvoiceStatus
from ..models.payment_status import PaymentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.installment import Installment
    from ..models.invoice_template import InvoiceTemplate
    from ..models.line_item import LineItem


T = TypeVar("T", bound="PayableInvoice")


@_attrs_define
class PayableInvoice:
    """An invoice, as its customer sees it

    Attributes:
        amount_due_display (str): What is still owed, as people read it. Example: BDT 1150.00.
        amount_due_minor (int): What is still owed, in minor units. Example: 200.
        amount_paid_minor (int): What is paid of it, in minor units. Example: 200.
        branding (InvoiceTemplate): How an application's invoices look
        currency (str): Its ISO-4217 code. Example: BDT.
        installments (list[Installment]): The parts it is paid in; empty when it is paid in one.
        invoice_number (str): What people call it. Example: INV-000042.
        line_items (list[LineItem]): What it is for.
        status (InvoiceStatus): Where an invoice stands
        total_minor (int): What it comes to, in minor units. Example: 200.
        checkout_url (str | Unset): Where it is paid; absent when nothing is owed. Example:
            https://pay.example/checkout/5xj2m8k0q4w7n9e3r6t1v5b8h2.
        due_date (str | Unset): The day on which it is due. Example: 2030-12-31.
        payment_status (PaymentStatus | Unset): Where a payment stands
    """

    amount_due_display: str
    amount_due_minor: int
    amount_paid_minor: int
    branding: InvoiceTemplate
    currency: str
    installments: list[Installment]
    invoice_number: str
    line_items: list[LineItem]
    status: InvoiceStatus
    total_minor: int
    checkout_url: str | Unset = UNSET
    due_date: str | Unset = UNSET
    payment_status: PaymentStatus | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_due_display = self.amount_due_display

        amount_due_minor = self.amount_due_minor

        amount_paid_minor = self.amount_paid_minor

        branding = self.branding.to_dict()

        currency = self.currency

        installments = []
        for installments_item_data in self.installments:
            installments_item = installments_item_data.to_dict()
            installments.append(installments_item)

        invoice_number = self.invoice_number

        line_items = []
        for line_items_item_data in self.line_items:
            line_items_item = line_items_item_data.to_dict()
            line_items.append(line_items_item)

        status = self.status.value

        total_minor = self.total_minor

        checkout_url = self.checkout_url

        due_date = self.due_date

        payment_status: str | Unset = UNSET
        if not isinstance(self.payment_status, Unset):
            payment_status = self.payment_status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountDueDisplay": amount_due_display,
                "amountDueMinor": amount_due_minor,
                "amountPaidMinor": amount_paid_minor,
                "branding": branding,
                "currency": currency,
                "installments": installments,
                "invoiceNumber": invoice_number,
                "lineItems": line_items,
                "status": status,
                "totalMinor": total_minor,
            }
        )
        if checkout_url is not UNSET:
            field_dict["checkoutUrl"] = checkout_url
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if payment_status is not UNSET:
            field_dict["paymentStatus"] = payment_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.installment import Installment  # noqa: PLC0415
        from ..models.invoice_template import InvoiceTemplate  # noqa: PLC0415
        from ..models.line_item import LineItem  # noqa: PLC0415

        d = dict(src_dict)
        amount_due_display = d.pop("amountDueDisplay")

        amount_due_minor = d.pop("amountDueMinor")

        amount_paid_minor = d.pop("amountPaidMinor")

        branding = InvoiceTemplate.from_dict(d.pop("branding"))

        currency = d.pop("currency")

        installments = []
        _installments = d.pop("installments")
        for installments_item_data in _installments:
            installments_item = Installment.from_dict(installments_item_data)

            installments.append(installments_item)

        invoice_number = d.pop("invoiceNumber")

        line_items = []
        _line_items = d.pop("lineItems")
        for line_items_item_data in _line_items:
            line_items_item = LineItem.from_dict(line_items_item_data)

            line_items.append(line_items_item)

        status = InvoiceStatus(d.pop("status"))

        total_minor = d.pop("totalMinor")

        checkout_url = d.pop("checkoutUrl", UNSET)

        due_date = d.pop("dueDate", UNSET)

        _payment_status = d.pop("paymentStatus", UNSET)
        payment_status: PaymentStatus | Unset
        if isinstance(_payment_status, Unset):
            payment_status = UNSET
        else:
            payment_status = PaymentStatus(_payment_status)

        payable_invoice = cls(
            amount_due_display=amount_due_display,
            amount_due_minor=amount_due_minor,
            amount_paid_minor=amount_paid_minor,
            branding=branding,
            currency=currency,
            installments=installments,
            invoice_number=invoice_number,
            line_items=line_items,
            status=status,
            total_minor=total_minor,
            checkout_url=checkout_url,
            due_date=due_date,
            payment_status=payment_status,
        )

        payable_invoice.additional_properties = d
        return payable_invoice

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
