from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode
from ..models.order_status import OrderStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_told_item import OrderToldItem


T = TypeVar("T", bound="OrderTold")


@_attrs_define
class OrderTold:
    """An order, as events tell it

    Attributes:
        created_at (datetime.datetime): When it was placed. Example: 2026-11-21T08:00:00.000000Z.
        currency (str): Its ISO-4217 code. Example: BDT.
        customer_reference (str): The application's own name for the customer. Example: customer-42.
        id (str): Its id. Example: ord_01kah2v8w4e9m7qk3s5r2n6t8z.
        items (list[OrderToldItem]): What was bought.
        mode (Mode): Whether real money moves; taken from the credential
        order_number (str): What people call it: 8 digits. Example: 48210573.
        status (OrderStatus): Where an order stands
        total_minor (int): What was to pay, in minor units. Example: 200.
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        payment_id (str | Unset): The payment that it is delivered for; absent where nothing was to pay. Example:
            pay_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    created_at: datetime.datetime
    currency: str
    customer_reference: str
    id: str
    items: list[OrderToldItem]
    mode: Mode
    order_number: str
    status: OrderStatus
    total_minor: int
    updated_at: datetime.datetime
    payment_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        currency = self.currency

        customer_reference = self.customer_reference

        id = self.id

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        mode = self.mode.value

        order_number = self.order_number

        status = self.status.value

        total_minor = self.total_minor

        updated_at = self.updated_at.isoformat()

        payment_id = self.payment_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "created_at": created_at,
                "currency": currency,
                "customer_reference": customer_reference,
                "id": id,
                "items": items,
                "mode": mode,
                "order_number": order_number,
                "status": status,
                "total_minor": total_minor,
                "updated_at": updated_at,
            }
        )
        if payment_id is not UNSET:
            field_dict["payment_id"] = payment_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_told_item import OrderToldItem  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        currency = d.pop("currency")

        customer_reference = d.pop("customer_reference")

        id = d.pop("id")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = OrderToldItem.from_dict(items_item_data)

            items.append(items_item)

        mode = Mode(d.pop("mode"))

        order_number = d.pop("order_number")

        status = OrderStatus(d.pop("status"))

        total_minor = d.pop("total_minor")

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        payment_id = d.pop("payment_id", UNSET)

        order_told = cls(
            created_at=created_at,
            currency=currency,
            customer_reference=customer_reference,
            id=id,
            items=items,
            mode=mode,
            order_number=order_number,
            status=status,
            total_minor=total_minor,
            updated_at=updated_at,
            payment_id=payment_id,
        )

        order_told.additional_properties = d
        return order_told

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
