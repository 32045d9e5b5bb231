from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method

T = TypeVar("T", bound="SettlementLag")


@_attrs_define
class SettlementLag:
    """How long one gateway's money takes from its confirmation until it is found in a statement and booked

    Attributes:
        captures (int): Captures that were settled. Example: 200.
        currency (str): The currency. Example: BDT.
        gateway (Method): A way to pay
        gross_minor (int): What they come to before fees, in minor units. Example: 200.
        most_hours (int): All of them. Example: 200.
        p_50_hours (int): Half of them within so many hours. Example: 200.
        p_90_hours (int): Nine of ten. Example: 200.
    """

    captures: int
    currency: str
    gateway: Method
    gross_minor: int
    most_hours: int
    p_50_hours: int
    p_90_hours: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        captures = self.captures

        currency = self.currency

        gateway = self.gateway.value

        gross_minor = self.gross_minor

        most_hours = self.most_hours

        p_50_hours = self.p_50_hours

        p_90_hours = self.p_90_hours

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "captures": captures,
                "currency": currency,
                "gateway": gateway,
                "grossMinor": gross_minor,
                "mostHours": most_hours,
                "p50Hours": p_50_hours,
                "p90Hours": p_90_hours,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        captures = d.pop("captures")

        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        gross_minor = d.pop("grossMinor")

        most_hours = d.pop("mostHours")

        p_50_hours = d.pop("p50Hours")

        p_90_hours = d.pop("p90Hours")

        settlement_lag = cls(
            captures=captures,
            currency=currency,
            gateway=gateway,
            gross_minor=gross_minor,
            most_hours=most_hours,
            p_50_hours=p_50_hours,
            p_90_hours=p_90_hours,
        )

        settlement_lag.additional_properties = d
        return settlement_lag

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
