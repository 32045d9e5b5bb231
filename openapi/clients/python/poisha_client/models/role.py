from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Role")


@_attrs_define
class Role:
    """A set of permissions with a name

    Attributes:
        built_in (bool): Whether it is built in and cannot be changed. Example: True.
        id (str): Its id. Example: rol_01kah2v8w4e9m7qk3s5r2n6t8z.
        name (str): What staff call it. Example: Demo Shop.
        operators (int): How many operators have it. Example: 200.
        permissions (list[str]): What it allows.
    """

    built_in: bool
    id: str
    name: str
    operators: int
    permissions: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        built_in = self.built_in

        id = self.id

        name = self.name

        operators = self.operators

        permissions = self.permissions

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "builtIn": built_in,
                "id": id,
                "name": name,
                "operators": operators,
                "permissions": permissions,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        built_in = d.pop("builtIn")

        id = d.pop("id")

        name = d.pop("name")

        operators = d.pop("operators")

        permissions = cast(list[str], d.pop("permissions"))

        role = cls(
            built_in=built_in,
            id=id,
            name=name,
            operators=operators,
            permissions=permissions,
        )

        role.additional_properties = d
        return role

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
