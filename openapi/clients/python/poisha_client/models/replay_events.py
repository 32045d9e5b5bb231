from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ReplayEvents")


@_attrs_define
class ReplayEvents:
    """Which events to send again

    Attributes:
        from_ (datetime.datetime): Events at or after this instant. Example: 2026-11-21T08:00:00.000000Z.
        to (datetime.datetime): Events at or before this instant. Example: 2026-11-21T08:00:00.000000Z.
    """

    from_: datetime.datetime
    to: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        from_ = self.from_.isoformat()

        to = self.to.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "from": from_,
                "to": to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        from_ = datetime.datetime.fromisoformat(d.pop("from"))

        to = datetime.datetime.fromisoformat(d.pop("to"))

        replay_events = cls(
            from_=from_,
            to=to,
        )

        return replay_events
