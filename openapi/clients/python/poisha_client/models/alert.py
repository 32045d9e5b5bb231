from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.alert_kind import AlertKind
from ..models.alert_status import AlertStatus
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.colleague import Colleague


T = TypeVar("T", bound="Alert")


@_attrs_define
class Alert:
    """Something that a person must look at

    Attributes:
        detail (str): One sentence of facts, as it was said last. Example: attempt att_01kah2v8w4e9m7qk3s5r2n6t8z: paid
            twice.
        id (str): Its id. Example: alr_01kah2v8w4e9m7qk3s5r2n6t8z.
        kind (AlertKind): What kind of thing somebody must look at
        last_raised_at (datetime.datetime): When it was raised last. Example: 2026-11-21T08:00:00.000000Z.
        mode (Mode): Whether real money moves; taken from the credential
        raised_at (datetime.datetime): When it was raised first. Example: 2026-11-21T08:00:00.000000Z.
        status (AlertStatus): Where an alert stands
        subject (str): The id of what it is about: a payment, a callback or a delivery, as the kind says. Example:
            att_01kah2v8w4e9m7qk3s5r2n6t8z.
        times (int): How often it was raised. Example: 1.
        app_id (str | Unset): Whose trouble it is; absent when it is the house's own. Example:
            app_01kah2v8w4e9m7qk3s5r2n6t8z.
        assigned_at (datetime.datetime | Unset): Since when. Example: 2026-11-21T08:00:00.000000Z.
        assigned_to (Colleague | Unset): A member of the staff, by name
        note (str | Unset): What came of it. Example: the second payment was sent back.
        resolved_at (datetime.datetime | Unset): When it was resolved. Example: 2026-11-21T08:00:00.000000Z.
        resolved_by (Colleague | Unset): A member of the staff, by name
    """

    detail: str
    id: str
    kind: AlertKind
    last_raised_at: datetime.datetime
    mode: Mode
    raised_at: datetime.datetime
    status: AlertStatus
    subject: str
    times: int
    app_id: str | Unset = UNSET
    assigned_at: datetime.datetime | Unset = UNSET
    assigned_to: Colleague | Unset = UNSET
    note: str | Unset = UNSET
    resolved_at: datetime.datetime | Unset = UNSET
    resolved_by: Colleague | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        detail = self.detail

        id = self.id

        kind = self.kind.value

        last_raised_at = self.last_raised_at.isoformat()

        mode = self.mode.value

        raised_at = self.raised_at.isoformat()

        status = self.status.value

        subject = self.subject

        times = self.times

        app_id = self.app_id

        assigned_at: str | Unset = UNSET
        if not isinstance(self.assigned_at, Unset):
            assigned_at = self.assigned_at.isoformat()

        assigned_to: dict[str, Any] | Unset = UNSET
        if not isinstance(self.assigned_to, Unset):
            assigned_to = self.assigned_to.to_dict()

        note = self.note

        resolved_at: str | Unset = UNSET
        if not isinstance(self.resolved_at, Unset):
            resolved_at = self.resolved_at.isoformat()

        resolved_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.resolved_by, Unset):
            resolved_by = self.resolved_by.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "detail": detail,
                "id": id,
                "kind": kind,
                "lastRaisedAt": last_raised_at,
                "mode": mode,
                "raisedAt": raised_at,
                "status": status,
                "subject": subject,
                "times": times,
            }
        )
        if app_id is not UNSET:
            field_dict["appId"] = app_id
        if assigned_at is not UNSET:
            field_dict["assignedAt"] = assigned_at
        if assigned_to is not UNSET:
            field_dict["assignedTo"] = assigned_to
        if note is not UNSET:
            field_dict["note"] = note
        if resolved_at is not UNSET:
            field_dict["resolvedAt"] = resolved_at
        if resolved_by is not UNSET:
            field_dict["resolvedBy"] = resolved_by

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.colleague import Colleague  # noqa: PLC0415

        d = dict(src_dict)
        detail = d.pop("detail")

        id = d.pop("id")

        kind = AlertKind(d.pop("kind"))

        last_raised_at = datetime.datetime.fromisoformat(d.pop("lastRaisedAt"))

        mode = Mode(d.pop("mode"))

        raised_at = datetime.datetime.fromisoformat(d.pop("raisedAt"))

        status = AlertStatus(d.pop("status"))

        subject = d.pop("subject")

        times = d.pop("times")

        app_id = d.pop("appId", UNSET)

        _assigned_at = d.pop("assignedAt", UNSET)
        assigned_at: datetime.datetime | Unset
        if isinstance(_assigned_at, Unset):
            assigned_at = UNSET
        else:
            assigned_at = datetime.datetime.fromisoformat(_assigned_at)

        _assigned_to = d.pop("assignedTo", UNSET)
        assigned_to: Colleague | Unset
        if isinstance(_assigned_to, Unset):
            assigned_to = UNSET
        else:
            assigned_to = Colleague.from_dict(_assigned_to)

        note = d.pop("note", UNSET)

        _resolved_at = d.pop("resolvedAt", UNSET)
        resolved_at: datetime.datetime | Unset
        if isinstance(_resolved_at, Unset):
            resolved_at = UNSET
        else:
            resolved_at = datetime.datetime.fromisoformat(_resolved_at)

        _resolved_by = d.pop("resolvedBy", UNSET)
        resolved_by: Colleague | Unset
        if isinstance(_resolved_by, Unset):
            resolved_by = UNSET
        else:
            resolved_by = Colleague.from_dict(_resolved_by)

        alert = cls(
            detail=detail,
            id=id,
            kind=kind,
            last_raised_at=last_raised_at,
            mode=mode,
            raised_at=raised_at,
            status=status,
            subject=subject,
            times=times,
            app_id=app_id,
            assigned_at=assigned_at,
            assigned_to=assigned_to,
            note=note,
            resolved_at=resolved_at,
            resolved_by=resolved_by,
        )

        alert.additional_properties = d
        return alert

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
