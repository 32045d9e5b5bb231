from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="OpenSession")


@_attrs_define
class OpenSession:
    """Who wants to sign in

    Attributes:
        email (str): Your e-mail address. Example: rahim@staff.example.
        password (str): Your password. Example: wet otter plays cricket.
        recovery_code (None | str | Unset): One of your recovery codes instead; each works once. Example:
            5xj2-m8k0-q4w7-n9e3.
        totp_code (None | str | Unset): The six digits that your device shows, if you have a second factor. Example:
            287082.
    """

    email: str
    password: str
    recovery_code: None | str | Unset = UNSET
    totp_code: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        password = self.password

        recovery_code: None | str | Unset
        if isinstance(self.recovery_code, Unset):
            recovery_code = UNSET
        else:
            recovery_code = self.recovery_code

        totp_code: None | str | Unset
        if isinstance(self.totp_code, Unset):
            totp_code = UNSET
        else:
            totp_code = self.totp_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "password": password,
            }
        )
        if recovery_code is not UNSET:
            field_dict["recoveryCode"] = recovery_code
        if totp_code is not UNSET:
            field_dict["totpCode"] = totp_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        email = d.pop("email")

        password = d.pop("password")

        def _parse_recovery_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recovery_code = _parse_recovery_code(d.pop("recoveryCode", UNSET))

        def _parse_totp_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        totp_code = _parse_totp_code(d.pop("totpCode", UNSET))

        open_session = cls(
            email=email,
            password=password,
            recovery_code=recovery_code,
            totp_code=totp_code,
        )

        return open_session
