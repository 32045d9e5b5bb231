from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_layout import StatementLayout


T = TypeVar("T", bound="StatementMapping")


@_attrs_define
class StatementMapping:
    """A mapping: which column of a gateway's file says what

    Attributes:
        gateway (Method): A way to pay
        layout (StatementLayout): How a file is read
        name (str): What staff call it. Example: Demo Shop.
        version (int): Which version; zero for what comes with Poisha. Example: 200.
        app_id (str | Unset): The application it belongs to; absent for the house's and for what comes with Poisha.
            Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        saved_at (datetime.datetime | Unset): When. Example: 2026-11-21T08:00:00.000000Z.
        saved_by (str | Unset): Who saved it. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    gateway: Method
    layout: StatementLayout
    name: str
    version: int
    app_id: str | Unset = UNSET
    saved_at: datetime.datetime | Unset = UNSET
    saved_by: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        gateway = self.gateway.value

        layout = self.layout.to_dict()

        name = self.name

        version = self.version

        app_id = self.app_id

        saved_at: str | Unset = UNSET
        if not isinstance(self.saved_at, Unset):
            saved_at = self.saved_at.isoformat()

        saved_by = self.saved_by

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "gateway": gateway,
                "layout": layout,
                "name": name,
                "version": version,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if saved_at is not UNSET:
            field_dict["savedAt"] = saved_at
        if saved_by is not UNSET:
            field_dict["savedBy"] = saved_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_layout import StatementLayout  # noqa: PLC0415

        d = dict(src_dict)
        gateway = Method(d.pop("gateway"))

        layout = StatementLayout.from_dict(d.pop("layout"))

        name = d.pop("name")

        version = d.pop("version")

        app_id = d.pop("appId", UNSET)

        _saved_at = d.pop("savedAt", UNSET)
        saved_at: datetime.datetime | Unset
        if isinstance(_saved_at, Unset):
            saved_at = UNSET
        else:
            saved_at = datetime.datetime.fromisoformat(_saved_at)

        saved_by = d.pop("savedBy", UNSET)

        statement_mapping = cls(
            gateway=gateway,
            layout=layout,
            name=name,
            version=version,
            app_id=app_id,
            saved_at=saved_at,
            saved_by=saved_by,
        )

        statement_mapping.additional_properties = d
        return statement_mapping

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
