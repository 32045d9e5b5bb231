from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.operator import Operator


T = TypeVar("T", bound="InvitedOperator")


@_attrs_define
class InvitedOperator:
    """Somebody who may set a password

    Attributes:
        expires_at (datetime.datetime): Until when it can be used. Example: 2026-11-21T08:00:00.000000Z.
        operator (Operator): A member of the staff
        token (str): For `acceptInvitation`. Shown this once. Example:
            poisha_session_5xj2m8k0q4w7n9e3r6t1v5b8h25xj2m8k0q4w7n9e3r6t1v5b8h2.
    """

    expires_at: datetime.datetime
    operator: Operator
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        expires_at = self.expires_at.isoformat()

        operator = self.operator.to_dict()

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "expiresAt": expires_at,
                "operator": operator,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.operator import Operator  # noqa: PLC0415

        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        operator = Operator.from_dict(d.pop("operator"))

        token = d.pop("token")

        invited_operator = cls(
            expires_at=expires_at,
            operator=operator,
            token=token,
        )

        invited_operator.additional_properties = d
        return invited_operator

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
