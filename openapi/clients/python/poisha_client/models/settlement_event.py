from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.mode import Mode
from ..models.settlement_event_type import SettlementEventType

if TYPE_CHECKING:
    from ..models.settlement import Settlement


T = TypeVar("T", bound="SettlementEvent")


@_attrs_define
class SettlementEvent:
    """A gateway settled what it owed

    Attributes:
        created_at (datetime.datetime): When it happened. Example: 2026-11-21T08:00:00.000000Z.
        data (Settlement): What was settled of your money at one gateway, by one posting
        id (str): The event's id, also in the header webhook-id; the same in every retry and resend. Example:
            evt_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        schema_version (int): The version of this body's shape. Example: 1.
        sequence (int): Its place among the events of this settlement: 1. Example: 1.
        type_ (SettlementEventType): What happened to a settlement
    """

    created_at: datetime.datetime
    data: Settlement
    id: str
    mode: Mode
    schema_version: int
    sequence: int
    type_: SettlementEventType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        data = self.data.to_dict()

        id = self.id

        mode = self.mode.value

        schema_version = self.schema_version

        sequence = self.sequence

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "data": data,
                "id": id,
                "mode": mode,
                "schemaVersion": schema_version,
                "sequence": sequence,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.settlement import Settlement  # noqa: PLC0415

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        data = Settlement.from_dict(d.pop("data"))

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        schema_version = d.pop("schemaVersion")

        sequence = d.pop("sequence")

        type_ = SettlementEventType(d.pop("type"))

        settlement_event = cls(
            created_at=created_at,
            data=data,
            id=id,
            mode=mode,
            schema_version=schema_version,
            sequence=sequence,
            type_=type_,
        )

        settlement_event.additional_properties = d
        return settlement_event

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
