from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.order_at_desk import OrderAtDesk
    from ..models.refund_at_desk import RefundAtDesk


T = TypeVar("T", bound="OrderRefund")


@_attrs_define
class OrderRefund:
    """An order whose money goes back, and the refund that takes it

    Attributes:
        order (OrderAtDesk): An order, as operators see it
        refund (RefundAtDesk): A refund, and what people need to know to decide about it
    """

    order: OrderAtDesk
    refund: RefundAtDesk
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        order = self.order.to_dict()

        refund = self.refund.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "order": order,
                "refund": refund,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_at_desk import OrderAtDesk  # noqa: PLC0415
        from ..models.refund_at_desk import RefundAtDesk  # noqa: PLC0415

        d = dict(src_dict)
        order = OrderAtDesk.from_dict(d.pop("order"))

        refund = RefundAtDesk.from_dict(d.pop("refund"))

        order_refund = cls(
            order=order,
            refund=refund,
        )

        order_refund.additional_properties = d
        return order_refund

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
