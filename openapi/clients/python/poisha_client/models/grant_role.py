from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="GrantRole")


@_attrs_define
class GrantRole:
    """A role to grant, and where

    Attributes:
        role_id (str): The role. Example: rol_01kah2v8w4e9m7qk3s5r2n6t8z.
        app_ids (list[str] | Unset): The applications it extends to.
        everywhere (bool | Unset): Whether it extends to every application, those of tomorrow too, and to what belongs
            to none. Then leave `appIds` out. Example: True.
    """

    role_id: str
    app_ids: list[str] | Unset = UNSET
    everywhere: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        role_id = self.role_id

        app_ids: list[str] | Unset = UNSET
        if not isinstance(self.app_ids, Unset):
            app_ids = self.app_ids

        everywhere = self.everywhere

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "roleId": role_id,
            }
        )
        if app_ids is not UNSET:
            field_dict["appIds"] = app_ids
        if everywhere is not UNSET:
            field_dict["everywhere"] = everywhere

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role_id = d.pop("roleId")

        app_ids = cast(list[str], d.pop("appIds", UNSET))

        everywhere = d.pop("everywhere", UNSET)

        grant_role = cls(
            role_id=role_id,
            app_ids=app_ids,
            everywhere=everywhere,
        )

        grant_role.additional_properties = d
        return grant_role

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
