from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.event_type import EventType

T = TypeVar("T", bound="WebhookEvent")


@_attrs_define
class WebhookEvent:
    """Something that happened

    Attributes:
        body (str): The body as it is posted and signed, byte for byte. Example:
            {"id":"evt_01kah2v8w4e9m7qk3s5r2n6t8z"}.
        created_at (datetime.datetime): When it happened. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id, and the webhook-id of its deliveries; it never changes. Example:
            evt_01kah2v8w4e9m7qk3s5r2n6t8z.
        object_id (str): The id of its object. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        sequence (int): Its place among the events of that object. Example: 1.
        type_ (EventType): What an event is about
    """

    body: str
    created_at: datetime.datetime
    id: str
    object_id: str
    sequence: int
    type_: EventType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        body = self.body

        created_at = self.created_at.isoformat()

        id = self.id

        object_id = self.object_id

        sequence = self.sequence

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "body": body,
                "createdAt": created_at,
                "id": id,
                "objectId": object_id,
                "sequence": sequence,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        body = d.pop("body")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        object_id = d.pop("objectId")

        sequence = d.pop("sequence")

        type_ = EventType(d.pop("type"))

        webhook_event = cls(
            body=body,
            created_at=created_at,
            id=id,
            object_id=object_id,
            sequence=sequence,
            type_=type_,
        )

        webhook_event.additional_properties = d
        return webhook_event

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
