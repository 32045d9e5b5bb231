from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.entered_order_code import EnteredOrderCode


T = TypeVar("T", bound="EnteredOrderItem")


@_attrs_define
class EnteredOrderItem:
    """Codes for one line

    Attributes:
        codes (list[EnteredOrderCode]): As many as were bought; none for a line of the fulfilment URL that was delivered
            without.
        item (int): The line. Example: 1.
    """

    codes: list[EnteredOrderCode]
    item: int

    def to_dict(self) -> dict[str, Any]:
        codes = []
        for codes_item_data in self.codes:
            codes_item = codes_item_data.to_dict()
            codes.append(codes_item)

        item = self.item

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "codes": codes,
                "item": item,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.entered_order_code import EnteredOrderCode  # noqa: PLC0415

        d = dict(src_dict)
        codes = []
        _codes = d.pop("codes")
        for codes_item_data in _codes:
            codes_item = EnteredOrderCode.from_dict(codes_item_data)

            codes.append(codes_item)

        item = d.pop("item")

        entered_order_item = cls(
            codes=codes,
            item=item,
        )

        return entered_order_item
