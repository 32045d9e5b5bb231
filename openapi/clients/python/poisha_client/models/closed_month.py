from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="ClosedMonth")


@_attrs_define
class ClosedMonth:
    """A month that was closed, and perhaps opened again

    Attributes:
        closed (bool): Whether nothing is booked there. Example: True.
        closed_at (datetime.datetime): When it was closed. Example: 2026-11-21T08:00:00.000000Z.
        closed_by (str): By whom. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        period (str): The month: YYYY-MM, in Dhaka. Example: text.
        reopen_reason (str | Unset): Why. Example: text.
        reopened_at (datetime.datetime | Unset): When it was opened again; absent while it is closed. Example:
            2026-11-21T08:00:00.000000Z.
        reopened_by (str | Unset): By whom. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    closed: bool
    closed_at: datetime.datetime
    closed_by: str
    period: str
    reopen_reason: str | Unset = UNSET
    reopened_at: datetime.datetime | Unset = UNSET
    reopened_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        closed = self.closed

        closed_at = self.closed_at.isoformat()

        closed_by = self.closed_by

        period = self.period

        reopen_reason = self.reopen_reason

        reopened_at: str | Unset = UNSET
        if not isinstance(self.reopened_at, Unset):
            reopened_at = self.reopened_at.isoformat()

        reopened_by = self.reopened_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "closed": closed,
                "closedAt": closed_at,
                "closedBy": closed_by,
                "period": period,
            }
        )
        if reopen_reason is not UNSET:
            field_dict["reopenReason"] = reopen_reason
        if reopened_at is not UNSET:
            field_dict["reopenedAt"] = reopened_at
        if reopened_by is not UNSET:
            field_dict["reopenedBy"] = reopened_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        closed = d.pop("closed")

        closed_at = datetime.datetime.fromisoformat(d.pop("closedAt"))

        closed_by = d.pop("closedBy")

        period = d.pop("period")

        reopen_reason = d.pop("reopenReason", UNSET)

        _reopened_at = d.pop("reopenedAt", UNSET)
        reopened_at: datetime.datetime | Unset
        if isinstance(_reopened_at, Unset):
            reopened_at = UNSET
        else:
            reopened_at = datetime.datetime.fromisoformat(_reopened_at)

        reopened_by = d.pop("reopenedBy", UNSET)

        closed_month = cls(
            closed=closed,
            closed_at=closed_at,
            closed_by=closed_by,
            period=period,
            reopen_reason=reopen_reason,
            reopened_at=reopened_at,
            reopened_by=reopened_by,
        )

        closed_month.additional_properties = d
        return closed_month

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
