from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.exception_status import ExceptionStatus
from ..models.mode import Mode
from ..models.reconciliation_reason import ReconciliationReason
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.colleague import Colleague
    from ..models.exception_resolution import ExceptionResolution
    from ..models.reconciliation_result import ReconciliationResult


T = TypeVar("T", bound="ReconciliationException")


@_attrs_define
class ReconciliationException:
    """Something that a run found and people must explain

    Attributes:
        adjusted_minor (int): What its resolutions booked beside lines so far, in minor units: by so much the gateway
            owes less. Example: 200.
        found (ReconciliationResult): What a run found about one thing
        id (str): Its id. Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        opened_at (datetime.datetime): When a run found it first. Example: 2026-11-21T08:00:00.000000Z.
        reason (ReconciliationReason): Why something needs a person
        status (ExceptionStatus): Where an exception stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        owner (Colleague | Unset): A member of the staff, by name
        resolution (ExceptionResolution | Unset): How an exception was resolved, or is to be
        until (str | Unset): Until when the gateway is given to answer, while it is CHASING: a day in Dhaka. Example:
            2030-12-31.
    """

    adjusted_minor: int
    found: ReconciliationResult
    id: str
    mode: Mode
    opened_at: datetime.datetime
    reason: ReconciliationReason
    status: ExceptionStatus
    updated_at: datetime.datetime
    owner: Colleague | Unset = UNSET
    resolution: ExceptionResolution | Unset = UNSET
    until: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        adjusted_minor = self.adjusted_minor

        found = self.found.to_dict()

        id = self.id

        mode = self.mode.value

        opened_at = self.opened_at.isoformat()

        reason = self.reason.value

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        owner: dict[str, Any] | Unset = UNSET
        if not isinstance(self.owner, Unset):
            owner = self.owner.to_dict()

        resolution: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resolution, Unset):
            resolution = self.resolution.to_dict()

        until = self.until

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "adjustedMinor": adjusted_minor,
                "found": found,
                "id": id,
                "mode": mode,
                "openedAt": opened_at,
                "reason": reason,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if owner is not UNSET:
            field_dict["owner"] = owner
        if resolution is not UNSET:
            field_dict["resolution"] = resolution
        if until is not UNSET:
            field_dict["until"] = until

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.colleague import Colleague  # noqa: PLC0415
        from ..models.exception_resolution import ExceptionResolution  # noqa: PLC0415
        from ..models.reconciliation_result import ReconciliationResult  # noqa: PLC0415

        d = dict(src_dict)
        adjusted_minor = d.pop("adjustedMinor")

        found = ReconciliationResult.from_dict(d.pop("found"))

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        opened_at = datetime.datetime.fromisoformat(d.pop("openedAt"))

        reason = ReconciliationReason(d.pop("reason"))

        status = ExceptionStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        _owner = d.pop("owner", UNSET)
        owner: Colleague | Unset
        if isinstance(_owner, Unset):
            owner = UNSET
        else:
            owner = Colleague.from_dict(_owner)

        _resolution = d.pop("resolution", UNSET)
        resolution: ExceptionResolution | Unset
        if isinstance(_resolution, Unset):
            resolution = UNSET
        else:
            resolution = ExceptionResolution.from_dict(_resolution)

        until = d.pop("until", UNSET)

        reconciliation_exception = cls(
            adjusted_minor=adjusted_minor,
            found=found,
            id=id,
            mode=mode,
            opened_at=opened_at,
            reason=reason,
            status=status,
            updated_at=updated_at,
            owner=owner,
            resolution=resolution,
            until=until,
        )

        reconciliation_exception.additional_properties = d
        return reconciliation_exception

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
