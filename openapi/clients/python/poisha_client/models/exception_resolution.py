from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.adjusted_against import AdjustedAgainst
from ..models.exception_remedy import ExceptionRemedy
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.colleague import Colleague


T = TypeVar("T", bound="ExceptionResolution")


@_attrs_define
class ExceptionResolution:
    """How an exception was resolved, or is to be

    Attributes:
        amount_minor (int): What it books beside its lines, in minor units: by so much the gateway owes less. 0 where no
            money moves. Example: 115000.
        at (datetime.datetime): When. Example: 2026-11-21T08:00:00.000000Z.
        by (Colleague): A member of the staff, by name
        lines (int): How many of its lines it brings into the book. Example: 200.
        note (str): Why. Example: the second payment was sent back.
        remedy (ExceptionRemedy): What becomes of an exception
        against (AdjustedAgainst | Unset): Against what a difference is adjusted
        application_id (str | Unset): In whose book, for a line that is about nothing expected. Example:
            app_01kah2v8w4e9m7qk3s5r2n6t8z.
        approved_at (datetime.datetime | Unset): When. Example: 2026-11-21T08:00:00.000000Z.
        approved_by (Colleague | Unset): A member of the staff, by name
        posting_id (str | Unset): What was booked. Example: pst_01kah2v8w4e9m7qk3s5r2n6t8z.
        refund_id (str | Unset): The refund by which the customer got the money back. Example:
            rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    amount_minor: int
    at: datetime.datetime
    by: Colleague
    lines: int
    note: str
    remedy: ExceptionRemedy
    against: AdjustedAgainst | Unset = UNSET
    application_id: str | Unset = UNSET
    approved_at: datetime.datetime | Unset = UNSET
    approved_by: Colleague | Unset = UNSET
    posting_id: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        at = self.at.isoformat()

        by = self.by.to_dict()

        lines = self.lines

        note = self.note

        remedy = self.remedy.value

        against: str | Unset = UNSET
        if not isinstance(self.against, Unset):
            against = self.against.value

        application_id = self.application_id

        approved_at: str | Unset = UNSET
        if not isinstance(self.approved_at, Unset):
            approved_at = self.approved_at.isoformat()

        approved_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.approved_by, Unset):
            approved_by = self.approved_by.to_dict()

        posting_id = self.posting_id

        refund_id = self.refund_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "at": at,
                "by": by,
                "lines": lines,
                "note": note,
                "remedy": remedy,
            }
        )
        if against is not UNSET:
            field_dict["against"] = against
        if application_id is not UNSET:
            field_dict["applicationId"] = application_id
        if approved_at is not UNSET:
            field_dict["approvedAt"] = approved_at
        if approved_by is not UNSET:
            field_dict["approvedBy"] = approved_by
        if posting_id is not UNSET:
            field_dict["postingId"] = posting_id
        if refund_id is not UNSET:
            field_dict["refundId"] = refund_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.colleague import Colleague  # noqa: PLC0415

        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        at = datetime.datetime.fromisoformat(d.pop("at"))

        by = Colleague.from_dict(d.pop("by"))

        lines = d.pop("lines")

        note = d.pop("note")

        remedy = ExceptionRemedy(d.pop("remedy"))

        _against = d.pop("against", UNSET)
        against: AdjustedAgainst | Unset
        if isinstance(_against, Unset):
            against = UNSET
        else:
            against = AdjustedAgainst(_against)

        application_id = d.pop("applicationId", UNSET)

        _approved_at = d.pop("approvedAt", UNSET)
        approved_at: datetime.datetime | Unset
        if isinstance(_approved_at, Unset):
            approved_at = UNSET
        else:
            approved_at = datetime.datetime.fromisoformat(_approved_at)

        _approved_by = d.pop("approvedBy", UNSET)
        approved_by: Colleague | Unset
        if isinstance(_approved_by, Unset):
            approved_by = UNSET
        else:
            approved_by = Colleague.from_dict(_approved_by)

        posting_id = d.pop("postingId", UNSET)

        refund_id = d.pop("refundId", UNSET)

        exception_resolution = cls(
            amount_minor=amount_minor,
            at=at,
            by=by,
            lines=lines,
            note=note,
            remedy=remedy,
            against=against,
            application_id=application_id,
            approved_at=approved_at,
            approved_by=approved_by,
            posting_id=posting_id,
            refund_id=refund_id,
        )

        exception_resolution.additional_properties = d
        return exception_resolution

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
