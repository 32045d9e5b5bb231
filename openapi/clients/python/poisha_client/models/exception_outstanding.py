from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="ExceptionOutstanding")


@_attrs_define
class ExceptionOutstanding:
    """How the thing that an exception is about stands in the book, and what its lines would bring there, in minor units

    Attributes:
        adjusted_minor (int): By so much it owes less since exceptions were resolved. Example: 200.
        booked_minor (int): By so much the gateway came to owe more, when it confirmed the thing; less than zero of a
            refund. Example: 200.
        lines (int): How many of its lines are not in the book. Example: 200.
        lines_minor (int): By so much less it will owe when they are. Example: 200.
        remainder_minor (int): What is left over then: what a remedy books beside the lines. Example: 200.
        settled_minor (int): By so much it owes less since lines of statements were posted. Example: 200.
    """

    adjusted_minor: int
    booked_minor: int
    lines: int
    lines_minor: int
    remainder_minor: int
    settled_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        adjusted_minor = self.adjusted_minor

        booked_minor = self.booked_minor

        lines = self.lines

        lines_minor = self.lines_minor

        remainder_minor = self.remainder_minor

        settled_minor = self.settled_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "adjustedMinor": adjusted_minor,
                "bookedMinor": booked_minor,
                "lines": lines,
                "linesMinor": lines_minor,
                "remainderMinor": remainder_minor,
                "settledMinor": settled_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        adjusted_minor = d.pop("adjustedMinor")

        booked_minor = d.pop("bookedMinor")

        lines = d.pop("lines")

        lines_minor = d.pop("linesMinor")

        remainder_minor = d.pop("remainderMinor")

        settled_minor = d.pop("settledMinor")

        exception_outstanding = cls(
            adjusted_minor=adjusted_minor,
            booked_minor=booked_minor,
            lines=lines,
            lines_minor=lines_minor,
            remainder_minor=remainder_minor,
            settled_minor=settled_minor,
        )

        exception_outstanding.additional_properties = d
        return exception_outstanding

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
