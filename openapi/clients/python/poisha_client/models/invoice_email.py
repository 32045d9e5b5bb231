from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="InvoiceEmail")


@_attrs_define
class InvoiceEmail:
    """How far a mail about an invoice has come

    Attributes:
        at (datetime.datetime): Since when it stands there, or when it is tried next. Example:
            2026-11-21T08:00:00.000000Z.
        kind (str): INVOICE or REMINDER. Example: text.
        status (str): DUE, SENT or NOT_SENT. Example: text.
        to (str): Where it goes. Example: rahima@mail.example.
        reason (str | Unset): Why it was given up. Example: Broken lid.
    """

    at: datetime.datetime
    kind: str
    status: str
    to: str
    reason: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        kind = self.kind

        status = self.status

        to = self.to

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "kind": kind,
                "status": status,
                "to": to,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        kind = d.pop("kind")

        status = d.pop("status")

        to = d.pop("to")

        reason = d.pop("reason", UNSET)

        invoice_email = cls(
            at=at,
            kind=kind,
            status=status,
            to=to,
            reason=reason,
        )

        invoice_email.additional_properties = d
        return invoice_email

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
