from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.grant_role import GrantRole


T = TypeVar("T", bound="InviteOperator")


@_attrs_define
class InviteOperator:
    """Somebody to invite

    Attributes:
        email (str): What the operator will sign in with. Example: rahim@staff.example.
        grants (list[GrantRole]): The operator's roles, each at most once.
        name (str): What colleagues call the operator. Example: Demo Shop.
    """

    email: str
    grants: list[GrantRole]
    name: str

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        grants = []
        for grants_item_data in self.grants:
            grants_item = grants_item_data.to_dict()
            grants.append(grants_item)

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "email": email,
                "grants": grants,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.grant_role import GrantRole  # noqa: PLC0415

        d = dict(src_dict)
        email = d.pop("email")

        grants = []
        _grants = d.pop("grants")
        for grants_item_data in _grants:
            grants_item = GrantRole.from_dict(grants_item_data)

            grants.append(grants_item)

        name = d.pop("name")

        invite_operator = cls(
            email=email,
            grants=grants,
            name=name,
        )

        return invite_operator
