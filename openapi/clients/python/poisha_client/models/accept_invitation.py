from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AcceptInvitation")


@_attrs_define
class AcceptInvitation:
    """An invitation, and the password that is set with it

    Attributes:
        password (str): 12 to 128 characters that are not easy to guess. Example: wet otter plays cricket.
        token (str): The token that you were given. Example:
            poisha_session_5xj2m8k0q4w7n9e3r6t1v5b8h25xj2m8k0q4w7n9e3r6t1v5b8h2.
    """

    password: str
    token: str

    def to_dict(self) -> dict[str, Any]:
        password = self.password

        token = self.token

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "password": password,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        password = d.pop("password")

        token = d.pop("token")

        accept_invitation = cls(
            password=password,
            token=token,
        )

        return accept_invitation
