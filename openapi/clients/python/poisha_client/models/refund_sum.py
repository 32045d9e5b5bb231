from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.refund_status import RefundStatus

T = TypeVar("T", bound="RefundSum")


@_attrs_define
class RefundSum:
    """How many refunds of one gateway stand in one state, and how much they give back

    Attributes:
        amount_minor (int): How much together, in minor units. Example: 115000.
        count (int): Refunds. Example: 1.
        currency (str): The currency. Example: BDT.
        gateway (Method): A way to pay
        status (RefundStatus): Where a refund stands
    """

    amount_minor: int
    count: int
    currency: str
    gateway: Method
    status: RefundStatus
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        count = self.count

        currency = self.currency

        gateway = self.gateway.value

        status = self.status.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "count": count,
                "currency": currency,
                "gateway": gateway,
                "status": status,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        count = d.pop("count")

        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        status = RefundStatus(d.pop("status"))

        refund_sum = cls(
            amount_minor=amount_minor,
            count=count,
            currency=currency,
            gateway=gateway,
            status=status,
        )

        refund_sum.additional_properties = d
        return refund_sum

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
