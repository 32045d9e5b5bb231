from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.endpoint_status import EndpointStatus
from ..models.event_type import EventType
from ..types import UNSET, Unset

T = TypeVar("T", bound="WebhookEndpoint")


@_attrs_define
class WebhookEndpoint:
    """A place where events are received

    Attributes:
        created_at (datetime.datetime): When it was created. Example: 2026-11-21T08:00:00.000000Z.
        events (list[EventType]): The events it wants; empty means all.
        id (str): Its id. Example: whe_01kah2v8w4e9m7qk3s5r2n6t8z.
        ordered (bool): Whether events of one object arrive in their order. Example: True.
        status (EndpointStatus): Whether an endpoint receives
        updated_at (datetime.datetime): When it was last changed. Example: 2026-11-21T08:00:00.000000Z.
        url (str): Where events are posted. Example: https://shop.example/webhooks/poisha.
        description (str | Unset): What it is for. Example: Orders.
        previous_secret_signs_until (datetime.datetime | Unset): Until when the replaced secret signs beside the current
            one. Example: 2026-11-21T08:00:00.000000Z.
        secret (str | Unset): What deliveries are signed with (Standard Webhooks). Shown once, when it was made; never
            again. Example: whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD.
    """

    created_at: datetime.datetime
    events: list[EventType]
    id: str
    ordered: bool
    status: EndpointStatus
    updated_at: datetime.datetime
    url: str
    description: str | Unset = UNSET
    previous_secret_signs_until: datetime.datetime | Unset = UNSET
    secret: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        events = []
        for events_item_data in self.events:
            events_item = events_item_data.value
            events.append(events_item)

        id = self.id

        ordered = self.ordered

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        url = self.url

        description = self.description

        previous_secret_signs_until: str | Unset = UNSET
        if not isinstance(self.previous_secret_signs_until, Unset):
            previous_secret_signs_until = self.previous_secret_signs_until.isoformat()

        secret = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "events": events,
                "id": id,
                "ordered": ordered,
                "status": status,
                "updatedAt": updated_at,
                "url": url,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description
        if previous_secret_signs_until is not UNSET:
            field_dict["previousSecretSignsUntil"] = previous_secret_signs_until
        if secret is not UNSET:
            field_dict["secret"] = secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        events = []
        _events = d.pop("events")
        for events_item_data in _events:
            events_item = EventType(events_item_data)

            events.append(events_item)

        id = d.pop("id")

        ordered = d.pop("ordered")

        status = EndpointStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        url = d.pop("url")

        description = d.pop("description", UNSET)

        _previous_secret_signs_until = d.pop("previousSecretSignsUntil", UNSET)
        previous_secret_signs_until: datetime.datetime | Unset
        if isinstance(_previous_secret_signs_until, Unset):
            previous_secret_signs_until = UNSET
        else:
            previous_secret_signs_until = datetime.datetime.fromisoformat(_previous_secret_signs_until)

        secret = d.pop("secret", UNSET)

        webhook_endpoint = cls(
            created_at=created_at,
            events=events,
            id=id,
            ordered=ordered,
            status=status,
            updated_at=updated_at,
            url=url,
            description=description,
            previous_secret_signs_until=previous_secret_signs_until,
            secret=secret,
        )

        webhook_endpoint.additional_properties = d
        return webhook_endpoint

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
