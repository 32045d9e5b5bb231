from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ChaseException")


@_attrs_define
class ChaseException:
    """To ask the gateway, and to look again later

    Attributes:
        note (str): What was asked. Example: the second payment was sent back.
        until (str): The day on which to look again: YYYY-MM-DD in Dhaka, tomorrow to 90 days on. Example: 2030-12-31.
    """

    note: str
    until: str

    def to_dict(self) -> dict[str, Any]:
        note = self.note

        until = self.until

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "note": note,
                "until": until,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        note = d.pop("note")

        until = d.pop("until")

        chase_exception = cls(
            note=note,
            until=until,
        )

        return chase_exception
