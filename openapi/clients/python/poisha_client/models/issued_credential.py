from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="IssuedCredential")


@_attrs_define
class IssuedCredential:
    """A credential that was just made

    Attributes:
        credential_id (str): Its id. Example: crd_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        api_key (str | Unset): The text for `X-Api-Key`. Shown once; a retry with the same idempotency key gets the
            answer without it. Example: text.
        api_secret (str | Unset): The text for `X-Api-Secret`. Shown once. Example: text.
        previous_key_expires_at (datetime.datetime | Unset): Until when the replaced ones work. Example:
            2026-11-21T08:00:00.000000Z.
    """

    credential_id: str
    mode: Mode
    api_key: str | Unset = UNSET
    api_secret: str | Unset = UNSET
    previous_key_expires_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        credential_id = self.credential_id

        mode = self.mode.value

        api_key = self.api_key

        api_secret = self.api_secret

        previous_key_expires_at: str | Unset = UNSET
        if not isinstance(self.previous_key_expires_at, Unset):
            previous_key_expires_at = self.previous_key_expires_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "credentialId": credential_id,
                "mode": mode,
            }
        )
        if api_key is not UNSET:
            field_dict["apiKey"] = api_key
        if api_secret is not UNSET:
            field_dict["apiSecret"] = api_secret
        if previous_key_expires_at is not UNSET:
            field_dict["previousKeyExpiresAt"] = previous_key_expires_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        credential_id = d.pop("credentialId")

        mode = Mode(d.pop("mode"))

        api_key = d.pop("apiKey", UNSET)

        api_secret = d.pop("apiSecret", UNSET)

        _previous_key_expires_at = d.pop("previousKeyExpiresAt", UNSET)
        previous_key_expires_at: datetime.datetime | Unset
        if isinstance(_previous_key_expires_at, Unset):
            previous_key_expires_at = UNSET
        else:
            previous_key_expires_at = datetime.datetime.fromisoformat(_previous_key_expires_at)

        issued_credential = cls(
            credential_id=credential_id,
            mode=mode,
            api_key=api_key,
            api_secret=api_secret,
            previous_key_expires_at=previous_key_expires_at,
        )

        issued_credential.additional_properties = d
        return issued_credential

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
