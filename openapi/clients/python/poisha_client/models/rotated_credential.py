from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RotatedCredential")


@_attrs_define
class RotatedCredential:
    """A credential that took the place of others

    Attributes:
        app_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        credential_id (str): The new credential. Example: crd_01kah2v8w4e9m7qk3s5r2n6t8z.
        previous_works_until (datetime.datetime | Unset): Until when those before it go on working; absent when there
            were none. Example: 2026-11-21T08:00:00.000000Z.
    """

    app_id: str
    credential_id: str
    previous_works_until: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        credential_id = self.credential_id

        previous_works_until: str | Unset = UNSET
        if not isinstance(self.previous_works_until, Unset):
            previous_works_until = self.previous_works_until.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appId": app_id,
                "credentialId": credential_id,
            }
        )
        if previous_works_until is not UNSET:
            field_dict["previousWorksUntil"] = previous_works_until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        app_id = d.pop("appId")

        credential_id = d.pop("credentialId")

        _previous_works_until = d.pop("previousWorksUntil", UNSET)
        previous_works_until: datetime.datetime | Unset
        if isinstance(_previous_works_until, Unset):
            previous_works_until = UNSET
        else:
            previous_works_until = datetime.datetime.fromisoformat(_previous_works_until)

        rotated_credential = cls(
            app_id=app_id,
            credential_id=credential_id,
            previous_works_until=previous_works_until,
        )

        rotated_credential.additional_properties = d
        return rotated_credential

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
