from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.application_status import ApplicationStatus

if TYPE_CHECKING:
    from ..models.application_settings import ApplicationSettings


T = TypeVar("T", bound="Application")


@_attrs_define
class Application:
    """An application, as operators see it

    Attributes:
        created_at (datetime.datetime): When it was registered. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        name (str): What customers and staff call it. Example: Demo Shop.
        settings (ApplicationSettings): What an application allows
        status (ApplicationStatus): Whether an application may call
        updated_at (datetime.datetime): When its name, status or settings were last changed. Example:
            2026-11-21T08:00:00.000000Z.
    """

    created_at: datetime.datetime
    id: str
    name: str
    settings: ApplicationSettings
    status: ApplicationStatus
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = self.id

        name = self.name

        settings = self.settings.to_dict()

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "id": id,
                "name": name,
                "settings": settings,
                "status": status,
                "updatedAt": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.application_settings import ApplicationSettings  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        name = d.pop("name")

        settings = ApplicationSettings.from_dict(d.pop("settings"))

        status = ApplicationStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        application = cls(
            created_at=created_at,
            id=id,
            name=name,
            settings=settings,
            status=status,
            updated_at=updated_at,
        )

        application.additional_properties = d
        return application

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
