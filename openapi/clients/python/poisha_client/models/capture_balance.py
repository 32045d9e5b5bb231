from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CaptureBalance")


@_attrs_define
class CaptureBalance:
    """What became of the money that a refund gives back

    Attributes:
        captured_minor (int): What came, in minor units. Example: 115000.
        held_minor (int): What is reserved for refunds that are not over. Example: 200.
        refundable_minor (int): What may still be given back. Example: 115000.
        refunded_minor (int): What is back with the customer. Example: 0.
    """

    captured_minor: int
    held_minor: int
    refundable_minor: int
    refunded_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        captured_minor = self.captured_minor

        held_minor = self.held_minor

        refundable_minor = self.refundable_minor

        refunded_minor = self.refunded_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "capturedMinor": captured_minor,
                "heldMinor": held_minor,
                "refundableMinor": refundable_minor,
                "refundedMinor": refunded_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        captured_minor = d.pop("capturedMinor")

        held_minor = d.pop("heldMinor")

        refundable_minor = d.pop("refundableMinor")

        refunded_minor = d.pop("refundedMinor")

        capture_balance = cls(
            captured_minor=captured_minor,
            held_minor=held_minor,
            refundable_minor=refundable_minor,
            refunded_minor=refunded_minor,
        )

        capture_balance.additional_properties = d
        return capture_balance

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
