from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Grant")


@_attrs_define
class Grant:
    """A role that an operator has, and where

    Attributes:
        app_ids (list[str]): The applications it extends to, when it does not extend to all.
        everywhere (bool): Whether it extends to every application, and to what belongs to none. Example: True.
        role_id (str): The role. Example: rol_01kah2v8w4e9m7qk3s5r2n6t8z.
        role_name (str): What it is called. Example: Finance.
    """

    app_ids: list[str]
    everywhere: bool
    role_id: str
    role_name: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_ids = self.app_ids

        everywhere = self.everywhere

        role_id = self.role_id

        role_name = self.role_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appIds": app_ids,
                "everywhere": everywhere,
                "roleId": role_id,
                "roleName": role_name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        app_ids = cast(list[str], d.pop("appIds"))

        everywhere = d.pop("everywhere")

        role_id = d.pop("roleId")

        role_name = d.pop("roleName")

        grant = cls(
            app_ids=app_ids,
            everywhere=everywhere,
            role_id=role_id,
            role_name=role_name,
        )

        grant.additional_properties = d
        return grant

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
