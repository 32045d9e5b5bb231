from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.grant_role import GrantRole


T = TypeVar("T", bound="ChangeOperator")


@_attrs_define
class ChangeOperator:
    """What an operator is called and may do from now on

    Attributes:
        grants (list[GrantRole]): The operator's roles, each at most once.
        name (str): What colleagues call the operator. Example: Demo Shop.
    """

    grants: list[GrantRole]
    name: str

    def to_dict(self) -> dict[str, Any]:
        grants = []
        for grants_item_data in self.grants:
            grants_item = grants_item_data.to_dict()
            grants.append(grants_item)

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "grants": grants,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.grant_role import GrantRole  # noqa: PLC0415

        d = dict(src_dict)
        grants = []
        _grants = d.pop("grants")
        for grants_item_data in _grants:
            grants_item = GrantRole.from_dict(grants_item_data)

            grants.append(grants_item)

        name = d.pop("name")

        change_operator = cls(
            grants=grants,
            name=name,
        )

        return change_operator
