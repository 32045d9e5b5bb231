from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.entered_order_item import EnteredOrderItem


T = TypeVar("T", bound="EnterOrderCodes")


@_attrs_define
class EnterOrderCodes:
    """Codes for what is missing of an order

    Attributes:
        items (list[EnteredOrderItem]): Every line that is missing, each once.
    """

    items: list[EnteredOrderItem]

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entered_order_item import EnteredOrderItem  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = EnteredOrderItem.from_dict(items_item_data)

            items.append(items_item)

        enter_order_codes = cls(
            items=items,
        )

        return enter_order_codes
