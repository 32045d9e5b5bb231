from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="StatementLine")


@_attrs_define
class StatementLine:
    """One line of a statement

    Attributes:
        booked_at (datetime.datetime): When it was booked. Example: 2026-11-21T08:00:00.000000Z.
        cause (str): Why it moved, such as PAYMENT_CAPTURED. Example: PAYMENT_CAPTURED.
        change_minor (int): What it adds to the account, on its own side, in minor units; less than nothing when it
            takes away. Example: 200.
        counterpart (str): The account on the other side. Example: text.
        place (int): Its place in the posting, from zero. Example: 0.
        posting_id (str): The posting it belongs to. Example: pst_01kah2v8w4e9m7qk3s5r2n6t8z.
        subject (str): The id of what caused it. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    booked_at: datetime.datetime
    cause: str
    change_minor: int
    counterpart: str
    place: int
    posting_id: str
    subject: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        booked_at = self.booked_at.isoformat()

        cause = self.cause

        change_minor = self.change_minor

        counterpart = self.counterpart

        place = self.place

        posting_id = self.posting_id

        subject = self.subject

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "bookedAt": booked_at,
                "cause": cause,
                "changeMinor": change_minor,
                "counterpart": counterpart,
                "place": place,
                "postingId": posting_id,
                "subject": subject,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        booked_at = datetime.datetime.fromisoformat(d.pop("bookedAt"))

        cause = d.pop("cause")

        change_minor = d.pop("changeMinor")

        counterpart = d.pop("counterpart")

        place = d.pop("place")

        posting_id = d.pop("postingId")

        subject = d.pop("subject")

        statement_line = cls(
            booked_at=booked_at,
            cause=cause,
            change_minor=change_minor,
            counterpart=counterpart,
            place=place,
            posting_id=posting_id,
            subject=subject,
        )

        statement_line.additional_properties = d
        return statement_line

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
