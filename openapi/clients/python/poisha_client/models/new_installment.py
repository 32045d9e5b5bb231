from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NewInstallment")


@_attrs_define
class NewInstallment:
    """One part that an invoice is paid in

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        due_date (str): The day on which it is due, as YYYY-MM-DD; a day in Dhaka. Example: 2030-12-31.
    """

    amount_minor: int
    due_date: str

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        due_date = self.due_date

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amountMinor": amount_minor,
                "dueDate": due_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        due_date = d.pop("dueDate")

        new_installment = cls(
            amount_minor=amount_minor,
            due_date=due_date,
        )

        return new_installment
