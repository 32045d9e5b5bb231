from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Session")


@_attrs_define
class Session:
    """One sign-in

    Attributes:
        current (bool): Whether this request came with it. Example: True.
        expires_at (datetime.datetime): When it ends even if it is used; without use it ends after 30 minutes. Example:
            2026-11-21T08:00:00.000000Z.
        id (str): Its id; it says nothing about the token. Example: ses_01kah2v8w4e9m7qk3s5r2n6t8z.
        last_seen_at (datetime.datetime): When it was last used, to the minute. Example: 2026-11-21T08:00:00.000000Z.
        opened_at (datetime.datetime): When it was opened. Example: 2026-11-21T08:00:00.000000Z.
        address (str | Unset): Where it was opened from. Example: 203.0.113.9.
        stepped_up_until (datetime.datetime | Unset): Until when what needs password or code again may be done. Example:
            2026-11-21T08:00:00.000000Z.
    """

    current: bool
    expires_at: datetime.datetime
    id: str
    last_seen_at: datetime.datetime
    opened_at: datetime.datetime
    address: str | Unset = UNSET
    stepped_up_until: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        current = self.current

        expires_at = self.expires_at.isoformat()

        id = self.id

        last_seen_at = self.last_seen_at.isoformat()

        opened_at = self.opened_at.isoformat()

        address = self.address

        stepped_up_until: str | Unset = UNSET
        if not isinstance(self.stepped_up_until, Unset):
            stepped_up_until = self.stepped_up_until.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "current": current,
                "expiresAt": expires_at,
                "id": id,
                "lastSeenAt": last_seen_at,
                "openedAt": opened_at,
            }
        )
        if address is not UNSET:
            field_dict["address"] = address
        if stepped_up_until is not UNSET:
            field_dict["steppedUpUntil"] = stepped_up_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        current = d.pop("current")

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        id = d.pop("id")

        last_seen_at = datetime.datetime.fromisoformat(d.pop("lastSeenAt"))

        opened_at = datetime.datetime.fromisoformat(d.pop("openedAt"))

        address = d.pop("address", UNSET)

        _stepped_up_until = d.pop("steppedUpUntil", UNSET)
        stepped_up_until: datetime.datetime | Unset
        if isinstance(_stepped_up_until, Unset):
            stepped_up_until = UNSET
        else:
            stepped_up_until = datetime.datetime.fromisoformat(_stepped_up_until)

        session = cls(
            current=current,
            expires_at=expires_at,
            id=id,
            last_seen_at=last_seen_at,
            opened_at=opened_at,
            address=address,
            stepped_up_until=stepped_up_until,
        )

        session.additional_properties = d
        return session

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
