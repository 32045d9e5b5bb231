from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method

T = TypeVar("T", bound="ConfirmTimes")


@_attrs_define
class ConfirmTimes:
    """How long one gateway takes from the beginning of a session to the confirmation

    Attributes:
        captures (int): Captures that were confirmed. Example: 200.
        gateway (Method): A way to pay
        p_50_ms (int): Half of them within so many milliseconds. Example: 200.
        p_90_ms (int): Nine of ten. Example: 200.
        p_99_ms (int): Ninety-nine of a hundred. Example: 200.
    """

    captures: int
    gateway: Method
    p_50_ms: int
    p_90_ms: int
    p_99_ms: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        captures = self.captures

        gateway = self.gateway.value

        p_50_ms = self.p_50_ms

        p_90_ms = self.p_90_ms

        p_99_ms = self.p_99_ms

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "captures": captures,
                "gateway": gateway,
                "p50Ms": p_50_ms,
                "p90Ms": p_90_ms,
                "p99Ms": p_99_ms,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        captures = d.pop("captures")

        gateway = Method(d.pop("gateway"))

        p_50_ms = d.pop("p50Ms")

        p_90_ms = d.pop("p90Ms")

        p_99_ms = d.pop("p99Ms")

        confirm_times = cls(
            captures=captures,
            gateway=gateway,
            p_50_ms=p_50_ms,
            p_90_ms=p_90_ms,
            p_99_ms=p_99_ms,
        )

        confirm_times.additional_properties = d
        return confirm_times

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
