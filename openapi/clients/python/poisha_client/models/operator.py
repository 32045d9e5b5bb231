from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.operator_status import OperatorStatus

if TYPE_CHECKING:
    from ..models.grant import Grant


T = TypeVar("T", bound="Operator")


@_attrs_define
class Operator:
    """A member of the staff

    Attributes:
        created_at (datetime.datetime): When the operator was invited. Example: 2026-11-21T08:00:00.000000Z.
        email (str): What the operator signs in with. Example: rahim@staff.example.
        grants (list[Grant]): The operator's roles, and where they hold.
        id (str): Its id. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        name (str): What colleagues call the operator. Example: Demo Shop.
        recovery_codes_left (int): Recovery codes that are left. Example: 200.
        status (OperatorStatus): Whether an operator may sign in
        totp_enabled (bool): Whether a code is wanted at every sign-in. Example: True.
        updated_at (datetime.datetime): When anything of this last changed. Example: 2026-11-21T08:00:00.000000Z.
    """

    created_at: datetime.datetime
    email: str
    grants: list[Grant]
    id: str
    name: str
    recovery_codes_left: int
    status: OperatorStatus
    totp_enabled: bool
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        email = self.email

        grants = []
        for grants_item_data in self.grants:
            grants_item = grants_item_data.to_dict()
            grants.append(grants_item)

        id = self.id

        name = self.name

        recovery_codes_left = self.recovery_codes_left

        status = self.status.value

        totp_enabled = self.totp_enabled

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "email": email,
                "grants": grants,
                "id": id,
                "name": name,
                "recoveryCodesLeft": recovery_codes_left,
                "status": status,
                "totpEnabled": totp_enabled,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.grant import Grant  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        email = d.pop("email")

        grants = []
        _grants = d.pop("grants")
        for grants_item_data in _grants:
            grants_item = Grant.from_dict(grants_item_data)

            grants.append(grants_item)

        id = d.pop("id")

        name = d.pop("name")

        recovery_codes_left = d.pop("recoveryCodesLeft")

        status = OperatorStatus(d.pop("status"))

        totp_enabled = d.pop("totpEnabled")

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        operator = cls(
            created_at=created_at,
            email=email,
            grants=grants,
            id=id,
            name=name,
            recovery_codes_left=recovery_codes_left,
            status=status,
            totp_enabled=totp_enabled,
            updated_at=updated_at,
        )

        operator.additional_properties = d
        return operator

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
