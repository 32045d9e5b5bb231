from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CreditNote")


@_attrs_define
class CreditNote:
    """What took something off an invoice

    Attributes:
        amount_minor (int): How much it takes off, tax included, in minor units. Example: 115000.
        created_at (datetime.datetime): When it was issued. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: crn_01kah2v8w4e9m7qk3s5r2n6t8z.
        number (str): What people call it. Example: INV-000042.
        tax_minor (int): How much of that is tax, in minor units. Example: 200.
        reason (str | Unset): Why. Example: Broken lid.
        refund_id (str | Unset): The refund that brought it about; absent when it is a correction. Example:
            rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    amount_minor: int
    created_at: datetime.datetime
    id: str
    number: str
    tax_minor: int
    reason: str | Unset = UNSET
    refund_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        created_at = self.created_at.isoformat()

        id = self.id

        number = self.number

        tax_minor = self.tax_minor

        reason = self.reason

        refund_id = self.refund_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "createdAt": created_at,
                "id": id,
                "number": number,
                "taxMinor": tax_minor,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason
        if refund_id is not UNSET:
            field_dict["refundId"] = refund_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        number = d.pop("number")

        tax_minor = d.pop("taxMinor")

        reason = d.pop("reason", UNSET)

        refund_id = d.pop("refundId", UNSET)

        credit_note = cls(
            amount_minor=amount_minor,
            created_at=created_at,
            id=id,
            number=number,
            tax_minor=tax_minor,
            reason=reason,
            refund_id=refund_id,
        )

        credit_note.additional_properties = d
        return credit_note

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
