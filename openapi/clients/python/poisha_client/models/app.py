from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="App")


@_attrs_define
class App:
    """An application, as it sees itself

    Attributes:
        created_at (datetime.datetime): When it was registered. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        methods (list[Method]): The ways to pay that its customers are offered, in that order.
        mode (Mode): Whether real money moves; taken from the credential
        name (str): What customers and staff call it. Example: Demo Shop.
        max_amount_minor (int | Unset): The largest payment, in minor units. Example: 115000.
        min_amount_minor (int | Unset): The smallest payment, in minor units. Example: 1000.
    """

    created_at: datetime.datetime
    id: str
    methods: list[Method]
    mode: Mode
    name: str
    max_amount_minor: int | Unset = UNSET
    min_amount_minor: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = self.id

        methods = []
        for methods_item_data in self.methods:
            methods_item = methods_item_data.value
            methods.append(methods_item)

        mode = self.mode.value

        name = self.name

        max_amount_minor = self.max_amount_minor

        min_amount_minor = self.min_amount_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "id": id,
                "methods": methods,
                "mode": mode,
                "name": name,
            }
        )
        if max_amount_minor is not UNSET:
            field_dict["maxAmountMinor"] = max_amount_minor
        if min_amount_minor is not UNSET:
            field_dict["minAmountMinor"] = min_amount_minor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        methods = []
        _methods = d.pop("methods")
        for methods_item_data in _methods:
            methods_item = Method(methods_item_data)

            methods.append(methods_item)

        mode = Mode(d.pop("mode"))

        name = d.pop("name")

        max_amount_minor = d.pop("maxAmountMinor", UNSET)

        min_amount_minor = d.pop("minAmountMinor", UNSET)

        app = cls(
            created_at=created_at,
            id=id,
            methods=methods,
            mode=mode,
            name=name,
            max_amount_minor=max_amount_minor,
            min_amount_minor=min_amount_minor,
        )

        app.additional_properties = d
        return app

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
