from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_line_fulfillment_input import OrderLineFulfillmentInput


T = TypeVar("T", bound="OrderLine")


@_attrs_define
class OrderLine:
    """One line of what a customer wants

    Attributes:
        quantity (int): How many. Example: 1.
        variant_id (str): Of what. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        fulfillment_input (OrderLineFulfillmentInput | Unset): What the customer says to get it, by the names of the
            variant's fulfilment fields: texts or numbers. Example: {'player_id': '5123456789'}.
    """

    quantity: int
    variant_id: str
    fulfillment_input: OrderLineFulfillmentInput | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        quantity = self.quantity

        variant_id = self.variant_id

        fulfillment_input: dict[str, Any] | Unset = UNSET
        if not isinstance(self.fulfillment_input, Unset):
            fulfillment_input = self.fulfillment_input.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "quantity": quantity,
                "variant_id": variant_id,
            }
        )
        if fulfillment_input is not UNSET:
            field_dict["fulfillment_input"] = fulfillment_input

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_line_fulfillment_input import OrderLineFulfillmentInput  # noqa: PLC0415

        d = dict(src_dict)
        quantity = d.pop("quantity")

        variant_id = d.pop("variant_id")

        _fulfillment_input = d.pop("fulfillment_input", UNSET)
        fulfillment_input: OrderLineFulfillmentInput | Unset
        if isinstance(_fulfillment_input, Unset):
            fulfillment_input = UNSET
        else:
            fulfillment_input = OrderLineFulfillmentInput.from_dict(_fulfillment_input)

        order_line = cls(
            quantity=quantity,
            variant_id=variant_id,
            fulfillment_input=fulfillment_input,
        )

        order_line.additional_properties = d
        return order_line

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
