from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="GrantRole")


@_attrs_define
class GrantRole:
    """A role to grant, and where

    Attributes:
        role_id (str): The role. Example: rol_01kah2v8w4e9m7qk3s5r2n6t8z.
        app_ids (list[str] | None | Unset): The applications it extends to.
        everywhere (bool | None | Unset): Whether it extends to every application, those of tomorrow too, and to what
            belongs to none. Then leave `appIds` out. Example: True.
    """

    role_id: str
    app_ids: list[str] | None | Unset = UNSET
    everywhere: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        role_id = self.role_id

        app_ids: list[str] | None | Unset
        if isinstance(self.app_ids, Unset):
            app_ids = UNSET
        elif isinstance(self.app_ids, list):
            app_ids = self.app_ids

        else:
            app_ids = self.app_ids

        everywhere: bool | None | Unset
        if isinstance(self.everywhere, Unset):
            everywhere = UNSET
        else:
            everywhere = self.everywhere

        field_dict: dict[str, Any] = {}

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

        def _parse_app_ids(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                app_ids_type_0 = cast(list[str], data)

                return app_ids_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        app_ids = _parse_app_ids(d.pop("appIds", UNSET))

        def _parse_everywhere(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        everywhere = _parse_everywhere(d.pop("everywhere", UNSET))

        grant_role = cls(
            role_id=role_id,
            app_ids=app_ids,
            everywhere=everywhere,
        )

        return grant_role
