from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="OrderToldItem")


@_attrs_define
class OrderToldItem:
    """One line of an order, as events tell it

    Attributes:
        item (int): Its place, from one. Example: 1.
        quantity (int): How many. Example: 1.
        sku (str): The application's own name for it. Example: text.
        variant_id (str): What was bought. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    item: int
    quantity: int
    sku: str
    variant_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        item = self.item

        quantity = self.quantity

        sku = self.sku

        variant_id = self.variant_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "item": item,
                "quantity": quantity,
                "sku": sku,
                "variant_id": variant_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        item = d.pop("item")

        quantity = d.pop("quantity")

        sku = d.pop("sku")

        variant_id = d.pop("variant_id")

        order_told_item = cls(
            item=item,
            quantity=quantity,
            sku=sku,
            variant_id=variant_id,
        )

        order_told_item.additional_properties = d
        return order_told_item

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
