from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode
from ..models.order_severity import OrderSeverity
from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_item import OrderItem
    from ..models.payment_session import PaymentSession


T = TypeVar("T", bound="CustomerOrder")


@_attrs_define
class CustomerOrder:
    """An order

    Attributes:
        created_at (datetime.datetime): When it was placed. Example: 2026-11-21T08:00:00.000000Z.
        currency (str): Its ISO-4217 code. Example: BDT.
        customer_reference (str): The application's own name for the customer. Example: customer-42.
        discount_minor (int): What is taken off, in minor units. Example: 200.
        id (str): Its id. Example: ord_01kah2v8w4e9m7qk3s5r2n6t8z.
        is_payable (bool): Whether a payment can be begun for it. Example: True.
        items (list[OrderItem]): What was bought.
        mode (Mode): Whether real money moves; taken from the credential
        order_number (str): What people call it: 8 digits. Example: 48210573.
        payment_ids (list[str]): Its payments, oldest first.
        status (OrderStatus): Where an order stands
        status_label (str): The same for people. Example: text.
        status_message (str): A sentence about it for people. Example: text.
        status_severity (OrderSeverity): How an order's status should be shown
        subtotal_minor (int): What its lines cost together, in minor units. Example: 200.
        total_minor (int): What is left to pay, in minor units. Example: 200.
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        voucher_codes (list[str]): Every code once, when it was delivered.
        discount_code (str | Unset): The discount's code; absent when there was none. Example: EID10.
        dispatched_email (str | Unset): Where what was bought was mailed to; absent until it was. Example: text.
        email_sent_at (datetime.datetime | Unset): When it was mailed; absent until it was. Example:
            2026-11-21T08:00:00.000000Z.
        payment (PaymentSession | Unset): A payment that was begun
        recipient_email (str | Unset): Where what was bought is mailed to. Example: rahima@mail.example.
    """

    created_at: datetime.datetime
    currency: str
    customer_reference: str
    discount_minor: int
    id: str
    is_payable: bool
    items: list[OrderItem]
    mode: Mode
    order_number: str
    payment_ids: list[str]
    status: OrderStatus
    status_label: str
    status_message: str
    status_severity: OrderSeverity
    subtotal_minor: int
    total_minor: int
    updated_at: datetime.datetime
    voucher_codes: list[str]
    discount_code: str | Unset = UNSET
    dispatched_email: str | Unset = UNSET
    email_sent_at: datetime.datetime | Unset = UNSET
    payment: PaymentSession | Unset = UNSET
    recipient_email: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        currency = self.currency

        customer_reference = self.customer_reference

        discount_minor = self.discount_minor

        id = self.id

        is_payable = self.is_payable

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        mode = self.mode.value

        order_number = self.order_number

        payment_ids = self.payment_ids

        status = self.status.value

        status_label = self.status_label

        status_message = self.status_message

        status_severity = self.status_severity.value

        subtotal_minor = self.subtotal_minor

        total_minor = self.total_minor

        updated_at = self.updated_at.isoformat()

        voucher_codes = self.voucher_codes

        discount_code = self.discount_code

        dispatched_email = self.dispatched_email

        email_sent_at: str | Unset = UNSET
        if not isinstance(self.email_sent_at, Unset):
            email_sent_at = self.email_sent_at.isoformat()

        payment: dict[str, Any] | Unset = UNSET
        if not isinstance(self.payment, Unset):
            payment = self.payment.to_dict()

        recipient_email = self.recipient_email

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "currency": currency,
                "customer_reference": customer_reference,
                "discount_minor": discount_minor,
                "id": id,
                "is_payable": is_payable,
                "items": items,
                "mode": mode,
                "order_number": order_number,
                "payment_ids": payment_ids,
                "status": status,
                "status_label": status_label,
                "status_message": status_message,
                "status_severity": status_severity,
                "subtotal_minor": subtotal_minor,
                "total_minor": total_minor,
                "updated_at": updated_at,
                "voucher_codes": voucher_codes,
            }
        )
        if discount_code is not UNSET:
            field_dict["discount_code"] = discount_code
        if dispatched_email is not UNSET:
            field_dict["dispatched_email"] = dispatched_email
        if email_sent_at is not UNSET:
            field_dict["email_sent_at"] = email_sent_at
        if payment is not UNSET:
            field_dict["payment"] = payment
        if recipient_email is not UNSET:
            field_dict["recipient_email"] = recipient_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_item import OrderItem  # noqa: PLC0415
        from ..models.payment_session import PaymentSession  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        currency = d.pop("currency")

        customer_reference = d.pop("customer_reference")

        discount_minor = d.pop("discount_minor")

        id = d.pop("id")

        is_payable = d.pop("is_payable")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = OrderItem.from_dict(items_item_data)

            items.append(items_item)

        mode = Mode(d.pop("mode"))

        order_number = d.pop("order_number")

        payment_ids = cast(list[str], d.pop("payment_ids"))

        status = OrderStatus(d.pop("status"))

        status_label = d.pop("status_label")

        status_message = d.pop("status_message")

        status_severity = OrderSeverity(d.pop("status_severity"))

        subtotal_minor = d.pop("subtotal_minor")

        total_minor = d.pop("total_minor")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        voucher_codes = cast(list[str], d.pop("voucher_codes"))

        discount_code = d.pop("discount_code", UNSET)

        dispatched_email = d.pop("dispatched_email", UNSET)

        _email_sent_at = d.pop("email_sent_at", UNSET)
        email_sent_at: datetime.datetime | Unset
        if isinstance(_email_sent_at, Unset):
            email_sent_at = UNSET
        else:
            email_sent_at = datetime.datetime.fromisoformat(_email_sent_at)

        _payment = d.pop("payment", UNSET)
        payment: PaymentSession | Unset
        if isinstance(_payment, Unset):
            payment = UNSET
        else:
            payment = PaymentSession.from_dict(_payment)

        recipient_email = d.pop("recipient_email", UNSET)

        customer_order = cls(
            created_at=created_at,
            currency=currency,
            customer_reference=customer_reference,
            discount_minor=discount_minor,
            id=id,
            is_payable=is_payable,
            items=items,
            mode=mode,
            order_number=order_number,
            payment_ids=payment_ids,
            status=status,
            status_label=status_label,
            status_message=status_message,
            status_severity=status_severity,
            subtotal_minor=subtotal_minor,
            total_minor=total_minor,
            updated_at=updated_at,
            voucher_codes=voucher_codes,
            discount_code=discount_code,
            dispatched_email=dispatched_email,
            email_sent_at=email_sent_at,
            payment=payment,
            recipient_email=recipient_email,
        )

        customer_order.additional_properties = d
        return customer_order

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
