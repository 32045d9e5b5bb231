from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="TestClock")


@_attrs_define
class TestClock:
    """What time the test clock says

    Attributes:
        ahead_seconds (int): How many seconds it runs ahead of the wall clock. Example: 200.
        now (datetime.datetime): Now, for this application's TEST records. Example: 2026-11-21T08:00:00.000000Z.
    """

    ahead_seconds: int
    now: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ahead_seconds = self.ahead_seconds

        now = self.now.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "aheadSeconds": ahead_seconds,
                "now": now,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ahead_seconds = d.pop("aheadSeconds")

        now = datetime.datetime.fromisoformat(d.pop("now"))

        test_clock = cls(
            ahead_seconds=ahead_seconds,
            now=now,
        )

        test_clock.additional_properties = d
        return test_clock

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
