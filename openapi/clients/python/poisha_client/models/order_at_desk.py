from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode
from ..models.order_fulfillment import OrderFulfillment
from ..models.order_mail import OrderMail
from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_item import OrderItem


T = TypeVar("T", bound="OrderAtDesk")


@_attrs_define
class OrderAtDesk:
    """An order, as operators see it

    Attributes:
        app_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        created_at (datetime.datetime): When it was placed. Example: 2026-11-21T08:00:00.000000Z.
        currency (str): Its ISO-4217 code. Example: BDT.
        customer_reference (str): The application's own name for the customer. Example: customer-42.
        discount_minor (int): What is taken off, in minor units. Example: 200.
        fulfillment (OrderFulfillment): How far an order's delivery has come
        id (str): Its id. Example: ord_01kah2v8w4e9m7qk3s5r2n6t8z.
        items (list[OrderItem]): What was bought. Codes are not shown here.
        mail (OrderMail): How far an order's mail has come
        mode (Mode): Whether real money moves; taken from the credential
        order_number (str): What people call it: 8 digits. Example: 48210573.
        payment_ids (list[str]): Its payments, oldest first.
        status (OrderStatus): Where an order stands
        subtotal_minor (int): What its lines cost together, in minor units. Example: 200.
        total_minor (int): What is left to pay, in minor units. Example: 200.
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        ask_at (datetime.datetime | Unset): When it is asked next; absent unless it is being asked. Example:
            2026-11-21T08:00:00.000000Z.
        asks (int | Unset): How often the fulfilment URL was asked; absent unless it is being asked. Example: 200.
        discount_code (str | Unset): The discount's code; absent when there was none. Example: EID10.
        email_sent_at (datetime.datetime | Unset): When it was mailed; absent until it was. Example:
            2026-11-21T08:00:00.000000Z.
        fulfillment_at (datetime.datetime | Unset): Since when it stands there; absent while it is unpaid. Example:
            2026-11-21T08:00:00.000000Z.
        mail_reason (str | Unset): Why its mail was given up. Example: text.
        paid_by (str | Unset): The payment that it is delivered for. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        recipient_email (str | Unset): Where what was bought is mailed to. Example: rahima@mail.example.
        refund_id (str | Unset): The refund for which it was given up. Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
        trouble (str | Unset): Why it was not delivered; absent unless it needs attention. Example: text.
    """

    app_id: str
    created_at: datetime.datetime
    currency: str
    customer_reference: str
    discount_minor: int
    fulfillment: OrderFulfillment
    id: str
    items: list[OrderItem]
    mail: OrderMail
    mode: Mode
    order_number: str
    payment_ids: list[str]
    status: OrderStatus
    subtotal_minor: int
    total_minor: int
    updated_at: datetime.datetime
    ask_at: datetime.datetime | Unset = UNSET
    asks: int | Unset = UNSET
    discount_code: str | Unset = UNSET
    email_sent_at: datetime.datetime | Unset = UNSET
    fulfillment_at: datetime.datetime | Unset = UNSET
    mail_reason: str | Unset = UNSET
    paid_by: str | Unset = UNSET
    recipient_email: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    trouble: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        created_at = self.created_at.isoformat()

        currency = self.currency

        customer_reference = self.customer_reference

        discount_minor = self.discount_minor

        fulfillment = self.fulfillment.value

        id = self.id

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        mail = self.mail.value

        mode = self.mode.value

        order_number = self.order_number

        payment_ids = self.payment_ids

        status = self.status.value

        subtotal_minor = self.subtotal_minor

        total_minor = self.total_minor

        updated_at = self.updated_at.isoformat()

        ask_at: str | Unset = UNSET
        if not isinstance(self.ask_at, Unset):
            ask_at = self.ask_at.isoformat()

        asks = self.asks

        discount_code = self.discount_code

        email_sent_at: str | Unset = UNSET
        if not isinstance(self.email_sent_at, Unset):
            email_sent_at = self.email_sent_at.isoformat()

        fulfillment_at: str | Unset = UNSET
        if not isinstance(self.fulfillment_at, Unset):
            fulfillment_at = self.fulfillment_at.isoformat()

        mail_reason = self.mail_reason

        paid_by = self.paid_by

        recipient_email = self.recipient_email

        refund_id = self.refund_id

        trouble = self.trouble

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "app_id": app_id,
                "created_at": created_at,
                "currency": currency,
                "customer_reference": customer_reference,
                "discount_minor": discount_minor,
                "fulfillment": fulfillment,
                "id": id,
                "items": items,
                "mail": mail,
                "mode": mode,
                "order_number": order_number,
                "payment_ids": payment_ids,
                "status": status,
                "subtotal_minor": subtotal_minor,
                "total_minor": total_minor,
                "updated_at": updated_at,
            }
        )
        if ask_at is not UNSET:
            field_dict["ask_at"] = ask_at
        if asks is not UNSET:
            field_dict["asks"] = asks
        if discount_code is not UNSET:
            field_dict["discount_code"] = discount_code
        if email_sent_at is not UNSET:
            field_dict["email_sent_at"] = email_sent_at
        if fulfillment_at is not UNSET:
            field_dict["fulfillment_at"] = fulfillment_at
        if mail_reason is not UNSET:
            field_dict["mail_reason"] = mail_reason
        if paid_by is not UNSET:
            field_dict["paid_by"] = paid_by
        if recipient_email is not UNSET:
            field_dict["recipient_email"] = recipient_email
        if refund_id is not UNSET:
            field_dict["refund_id"] = refund_id
        if trouble is not UNSET:
            field_dict["trouble"] = trouble

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_item import OrderItem  # noqa: PLC0415

        d = dict(src_dict)
        app_id = d.pop("app_id")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        currency = d.pop("currency")

        customer_reference = d.pop("customer_reference")

        discount_minor = d.pop("discount_minor")

        fulfillment = OrderFulfillment(d.pop("fulfillment"))

        id = d.pop("id")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = OrderItem.from_dict(items_item_data)

            items.append(items_item)

        mail = OrderMail(d.pop("mail"))

        mode = Mode(d.pop("mode"))

        order_number = d.pop("order_number")

        payment_ids = cast(list[str], d.pop("payment_ids"))

        status = OrderStatus(d.pop("status"))

        subtotal_minor = d.pop("subtotal_minor")

        total_minor = d.pop("total_minor")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        _ask_at = d.pop("ask_at", UNSET)
        ask_at: datetime.datetime | Unset
        if isinstance(_ask_at, Unset):
            ask_at = UNSET
        else:
            ask_at = datetime.datetime.fromisoformat(_ask_at)

        asks = d.pop("asks", UNSET)

        discount_code = d.pop("discount_code", UNSET)

        _email_sent_at = d.pop("email_sent_at", UNSET)
        email_sent_at: datetime.datetime | Unset
        if isinstance(_email_sent_at, Unset):
            email_sent_at = UNSET
        else:
            email_sent_at = datetime.datetime.fromisoformat(_email_sent_at)

        _fulfillment_at = d.pop("fulfillment_at", UNSET)
        fulfillment_at: datetime.datetime | Unset
        if isinstance(_fulfillment_at, Unset):
            fulfillment_at = UNSET
        else:
            fulfillment_at = datetime.datetime.fromisoformat(_fulfillment_at)

        mail_reason = d.pop("mail_reason", UNSET)

        paid_by = d.pop("paid_by", UNSET)

        recipient_email = d.pop("recipient_email", UNSET)

        refund_id = d.pop("refund_id", UNSET)

        trouble = d.pop("trouble", UNSET)

        order_at_desk = cls(
            app_id=app_id,
            created_at=created_at,
            currency=currency,
            customer_reference=customer_reference,
            discount_minor=discount_minor,
            fulfillment=fulfillment,
            id=id,
            items=items,
            mail=mail,
            mode=mode,
            order_number=order_number,
            payment_ids=payment_ids,
            status=status,
            subtotal_minor=subtotal_minor,
            total_minor=total_minor,
            updated_at=updated_at,
            ask_at=ask_at,
            asks=asks,
            discount_code=discount_code,
            email_sent_at=email_sent_at,
            fulfillment_at=fulfillment_at,
            mail_reason=mail_reason,
            paid_by=paid_by,
            recipient_email=recipient_email,
            refund_id=refund_id,
            trouble=trouble,
        )

        order_at_desk.additional_properties = d
        return order_at_desk

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
