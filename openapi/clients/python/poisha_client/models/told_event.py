from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.delivery_status import DeliveryStatus
from ..models.event_type import EventType
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.webhook_delivery import WebhookDelivery


T = TypeVar("T", bound="ToldEvent")


@_attrs_define
class ToldEvent:
    """An event of some application, and what became of it

    Attributes:
        application_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        attempts (int): Attempts at all of its deliveries. Example: 1.
        created_at (datetime.datetime): When it happened. Example: 2026-11-21T08:00:00.000000Z.
        deliveries (list[WebhookDelivery]): Its deliveries, one for each endpoint that wanted it.
        id (str): Its id, and the webhook-id of its deliveries. Example: evt_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        object_id (str): The id of its object. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        payload (str): The body as it is posted and signed, byte for byte. Example: text.
        schema_version (int): The version of its body. Example: 1.
        sequence (int): Its place among the events of that object. Example: 1.
        type_ (EventType): What an event is about
        delivery_status (DeliveryStatus | Unset): Where a delivery stands
        last_attempt_at (datetime.datetime | Unset): When the last attempt was made. Example:
            2026-11-21T08:00:00.000000Z.
        last_error (str | Unset): What happened instead of an answer. Example: text.
        last_response_status (int | Unset): What was answered to the last attempt; absent when nothing was. Example:
            200.
        next_attempt_at (datetime.datetime | Unset): When the next attempt is made. Example:
            2026-11-21T08:00:00.000000Z.
    """

    application_id: str
    attempts: int
    created_at: datetime.datetime
    deliveries: list[WebhookDelivery]
    id: str
    mode: Mode
    object_id: str
    payload: str
    schema_version: int
    sequence: int
    type_: EventType
    delivery_status: DeliveryStatus | Unset = UNSET
    last_attempt_at: datetime.datetime | Unset = UNSET
    last_error: str | Unset = UNSET
    last_response_status: int | Unset = UNSET
    next_attempt_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        application_id = self.application_id

        attempts = self.attempts

        created_at = self.created_at.isoformat()

        deliveries = []
        for deliveries_item_data in self.deliveries:
            deliveries_item = deliveries_item_data.to_dict()
            deliveries.append(deliveries_item)

        id = self.id

        mode = self.mode.value

        object_id = self.object_id

        payload = self.payload

        schema_version = self.schema_version

        sequence = self.sequence

        type_ = self.type_.value

        delivery_status: str | Unset = UNSET
        if not isinstance(self.delivery_status, Unset):
            delivery_status = self.delivery_status.value

        last_attempt_at: str | Unset = UNSET
        if not isinstance(self.last_attempt_at, Unset):
            last_attempt_at = self.last_attempt_at.isoformat()

        last_error = self.last_error

        last_response_status = self.last_response_status

        next_attempt_at: str | Unset = UNSET
        if not isinstance(self.next_attempt_at, Unset):
            next_attempt_at = self.next_attempt_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "applicationId": application_id,
                "attempts": attempts,
                "createdAt": created_at,
                "deliveries": deliveries,
                "id": id,
                "mode": mode,
                "objectId": object_id,
                "payload": payload,
                "schemaVersion": schema_version,
                "sequence": sequence,
                "type": type_,
            }
        )
        if delivery_status is not UNSET:
            field_dict["deliveryStatus"] = delivery_status
        if last_attempt_at is not UNSET:
            field_dict["lastAttemptAt"] = last_attempt_at
        if last_error is not UNSET:
            field_dict["lastError"] = last_error
        if last_response_status is not UNSET:
            field_dict["lastResponseStatus"] = last_response_status
        if next_attempt_at is not UNSET:
            field_dict["nextAttemptAt"] = next_attempt_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.webhook_delivery import WebhookDelivery  # noqa: PLC0415

        d = dict(src_dict)
        application_id = d.pop("applicationId")

        attempts = d.pop("attempts")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        deliveries = []
        _deliveries = d.pop("deliveries")
        for deliveries_item_data in _deliveries:
            deliveries_item = WebhookDelivery.from_dict(deliveries_item_data)

            deliveries.append(deliveries_item)

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        object_id = d.pop("objectId")

        payload = d.pop("payload")

        schema_version = d.pop("schemaVersion")

        sequence = d.pop("sequence")

        type_ = EventType(d.pop("type"))

        _delivery_status = d.pop("deliveryStatus", UNSET)
        delivery_status: DeliveryStatus | Unset
        if isinstance(_delivery_status, Unset):
            delivery_status = UNSET
        else:
            delivery_status = DeliveryStatus(_delivery_status)

        _last_attempt_at = d.pop("lastAttemptAt", UNSET)
        last_attempt_at: datetime.datetime | Unset
        if isinstance(_last_attempt_at, Unset):
            last_attempt_at = UNSET
        else:
            last_attempt_at = datetime.datetime.fromisoformat(_last_attempt_at)

        last_error = d.pop("lastError", UNSET)

        last_response_status = d.pop("lastResponseStatus", UNSET)

        _next_attempt_at = d.pop("nextAttemptAt", UNSET)
        next_attempt_at: datetime.datetime | Unset
        if isinstance(_next_attempt_at, Unset):
            next_attempt_at = UNSET
        else:
            next_attempt_at = datetime.datetime.fromisoformat(_next_attempt_at)

        told_event = cls(
            application_id=application_id,
            attempts=attempts,
            created_at=created_at,
            deliveries=deliveries,
            id=id,
            mode=mode,
            object_id=object_id,
            payload=payload,
            schema_version=schema_version,
            sequence=sequence,
            type_=type_,
            delivery_status=delivery_status,
            last_attempt_at=last_attempt_at,
            last_error=last_error,
            last_response_status=last_response_status,
            next_attempt_at=next_attempt_at,
        )

        told_event.additional_properties = d
        return told_event

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
