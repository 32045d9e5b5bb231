from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AdvanceTestClock")


@_attrs_define
class AdvanceTestClock:
    """How far to move the test clock

    Attributes:
        seconds (int): Seconds to move it forward: 1 to 31536000 (a year). Example: 3600.
    """

    seconds: int

    def to_dict(self) -> dict[str, Any]:
        seconds = self.seconds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "seconds": seconds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        seconds = d.pop("seconds")

        advance_test_clock = cls(
            seconds=seconds,
        )

        return advance_test_clock
