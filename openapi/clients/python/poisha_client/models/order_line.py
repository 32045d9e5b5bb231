from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_line_fulfillment_input_type_0 import OrderLineFulfillmentInputType0


T = TypeVar("T", bound="OrderLine")


@_attrs_define
class OrderLine:
    """One line of what a customer wants

    Attributes:
        quantity (int): How many. Example: 1.
        variant_id (str): Of what. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        fulfillment_input (None | OrderLineFulfillmentInputType0 | Unset): What the customer says to get it, by the
            names of the variant's fulfilment fields: texts or numbers. Example: {'player_id': '5123456789'}.
    """

    quantity: int
    variant_id: str
    fulfillment_input: None | OrderLineFulfillmentInputType0 | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.order_line_fulfillment_input_type_0 import OrderLineFulfillmentInputType0  # noqa: PLC0415

        quantity = self.quantity

        variant_id = self.variant_id

        fulfillment_input: dict[str, Any] | None | Unset
        if isinstance(self.fulfillment_input, Unset):
            fulfillment_input = UNSET
        elif isinstance(self.fulfillment_input, OrderLineFulfillmentInputType0):
            fulfillment_input = self.fulfillment_input.to_dict()
        else:
            fulfillment_input = self.fulfillment_input

        field_dict: dict[str, Any] = {}

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
        from ..models.order_line_fulfillment_input_type_0 import OrderLineFulfillmentInputType0  # noqa: PLC0415

        d = dict(src_dict)
        quantity = d.pop("quantity")

        variant_id = d.pop("variant_id")

        def _parse_fulfillment_input(data: object) -> None | OrderLineFulfillmentInputType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fulfillment_input_type_0 = OrderLineFulfillmentInputType0.from_dict(data)

                return fulfillment_input_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OrderLineFulfillmentInputType0 | Unset, data)

        fulfillment_input = _parse_fulfillment_input(d.pop("fulfillment_input", UNSET))

        order_line = cls(
            quantity=quantity,
            variant_id=variant_id,
            fulfillment_input=fulfillment_input,
        )

        return order_line
