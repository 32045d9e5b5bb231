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
    from ..models.installment_told import InstallmentTold
    from ..models.invoice_payment_told import InvoicePaymentTold


T = TypeVar("T", bound="InvoiceTold")


@_attrs_define
class InvoiceTold:
    """An invoice, as events tell it

    Attributes:
        amount_due_minor (int): What is still owed, in minor units. Example: 200.
        amount_paid_minor (int): What is paid of it, in minor units. Example: 200.
        created_at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        credited_minor (int): What credit notes took off it, in minor units. Example: 200.
        currency (str): Its ISO-4217 code. Example: BDT.
        customer_reference (str): The application's own name for the customer. Example: customer-42.
        id (str): Its id. Example: inv_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        payable_url (str): Where its customer pays it. Example: https://pay.example/pay/5xj2m8k0q4w7n9e3r6t1v5b8h2.
        status (InvoiceStatus): Where an invoice stands
        surplus_minor (int): What came that it does not need and was not given back, in minor units. Example: 200.
        total_minor (int): What it comes to, in minor units. Example: 200.
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        due_date (str | Unset): The day on which it is due. Example: 2030-12-31.
        installment (InstallmentTold | Unset): An installment, as events tell it
        issued_at (datetime.datetime | Unset): When it was issued. Example: 2026-11-21T08:00:00.000000Z.
        number (str | Unset): What people call it; absent while it is a draft. Example: INV-000042.
        payment (InvoicePaymentTold | Unset): A payment that came for an invoice, as events tell it
    """

    amount_due_minor: int
    amount_paid_minor: int
    created_at: datetime.datetime
    credited_minor: int
    currency: str
    customer_reference: str
    id: str
    mode: Mode
    payable_url: str
    status: InvoiceStatus
    surplus_minor: int
    total_minor: int
    updated_at: datetime.datetime
    due_date: str | Unset = UNSET
    installment: InstallmentTold | Unset = UNSET
    issued_at: datetime.datetime | Unset = UNSET
    number: str | Unset = UNSET
    payment: InvoicePaymentTold | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_due_minor = self.amount_due_minor

        amount_paid_minor = self.amount_paid_minor

        created_at = self.created_at.isoformat()

        credited_minor = self.credited_minor

        currency = self.currency

        customer_reference = self.customer_reference

        id = self.id

        mode = self.mode.value

        payable_url = self.payable_url

        status = self.status.value

        surplus_minor = self.surplus_minor

        total_minor = self.total_minor

        updated_at = self.updated_at.isoformat()

        due_date = self.due_date

        installment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.installment, Unset):
            installment = self.installment.to_dict()

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = self.issued_at.isoformat()

        number = self.number

        payment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment, Unset):
            payment = self.payment.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountDueMinor": amount_due_minor,
                "amountPaidMinor": amount_paid_minor,
                "createdAt": created_at,
                "creditedMinor": credited_minor,
                "currency": currency,
                "customerReference": customer_reference,
                "id": id,
                "mode": mode,
                "payableUrl": payable_url,
                "status": status,
                "surplusMinor": surplus_minor,
                "totalMinor": total_minor,
                "updatedAt": updated_at,
            }
        )
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date
        if installment is not UNSET:
            field_dict["installment"] = installment
        if issued_at is not UNSET:
            field_dict["issuedAt"] = issued_at
        if number is not UNSET:
            field_dict["number"] = number
        if payment is not UNSET:
            field_dict["payment"] = payment

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.installment_told import InstallmentTold  # noqa: PLC0415
        from ..models.invoice_payment_told import InvoicePaymentTold  # noqa: PLC0415

        d = dict(src_dict)
        amount_due_minor = d.pop("amountDueMinor")

        amount_paid_minor = d.pop("amountPaidMinor")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        credited_minor = d.pop("creditedMinor")

        currency = d.pop("currency")

        customer_reference = d.pop("customerReference")

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        payable_url = d.pop("payableUrl")

        status = InvoiceStatus(d.pop("status"))

        surplus_minor = d.pop("surplusMinor")

        total_minor = d.pop("totalMinor")

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        due_date = d.pop("dueDate", UNSET)

        _installment = d.pop("installment", UNSET)
        installment: InstallmentTold | Unset
        if isinstance(_installment, Unset):
            installment = UNSET
        else:
            installment = InstallmentTold.from_dict(_installment)

        _issued_at = d.pop("issuedAt", UNSET)
        issued_at: datetime.datetime | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        else:
            issued_at = datetime.datetime.fromisoformat(_issued_at)

        number = d.pop("number", UNSET)

        _payment = d.pop("payment", UNSET)
        payment: InvoicePaymentTold | Unset
        if isinstance(_payment, Unset):
            payment = UNSET
        else:
            payment = InvoicePaymentTold.from_dict(_payment)

        invoice_told = cls(
            amount_due_minor=amount_due_minor,
            amount_paid_minor=amount_paid_minor,
            created_at=created_at,
            credited_minor=credited_minor,
            currency=currency,
            customer_reference=customer_reference,
            id=id,
            mode=mode,
            payable_url=payable_url,
            status=status,
            surplus_minor=surplus_minor,
            total_minor=total_minor,
            updated_at=updated_at,
            due_date=due_date,
            installment=installment,
            issued_at=issued_at,
            number=number,
            payment=payment,
        )

        invoice_told.additional_properties = d
        return invoice_told

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
