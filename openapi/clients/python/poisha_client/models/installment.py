from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.installment_status import InstallmentStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Installment")


@_attrs_define
class Installment:
    """One part of an invoice, and where it stands

    Attributes:
        amount_due_minor (int): What is still owed of it, in minor units. Example: 200.
        amount_minor (int): How much it is, in minor units. Example: 115000.
        amount_paid_minor (int): What is paid of it, in minor units. Example: 200.
        credited_minor (int): What credit notes took off it, in minor units. Example: 200.
        number (int): Its place, from one. Example: 1.
        status (InstallmentStatus): Where an installment stands
        due_date (str | Unset): The day on which it is due. Example: 2030-12-31.
    """

    amount_due_minor: int
    amount_minor: int
    amount_paid_minor: int
    credited_minor: int
    number: int
    status: InstallmentStatus
    due_date: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_due_minor = self.amount_due_minor

        amount_minor = self.amount_minor

        amount_paid_minor = self.amount_paid_minor

        credited_minor = self.credited_minor

        number = self.number

        status = self.status.value

        due_date = self.due_date

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountDueMinor": amount_due_minor,
                "amountMinor": amount_minor,
                "amountPaidMinor": amount_paid_minor,
                "creditedMinor": credited_minor,
                "number": number,
                "status": status,
            }
        )
        if due_date is not UNSET:
            field_dict["dueDate"] = due_date

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_due_minor = d.pop("amountDueMinor")

        amount_minor = d.pop("amountMinor")

        amount_paid_minor = d.pop("amountPaidMinor")

        credited_minor = d.pop("creditedMinor")

        number = d.pop("number")

        status = InstallmentStatus(d.pop("status"))

        due_date = d.pop("dueDate", UNSET)

        installment = cls(
            amount_due_minor=amount_due_minor,
            amount_minor=amount_minor,
            amount_paid_minor=amount_paid_minor,
            credited_minor=credited_minor,
            number=number,
            status=status,
            due_date=due_date,
        )

        installment.additional_properties = d
        return installment

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
