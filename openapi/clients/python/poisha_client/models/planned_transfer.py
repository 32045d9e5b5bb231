from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PlannedTransfer")


@_attrs_define
class PlannedTransfer:
    """What would move in the ledger

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        credit (str): The account that is credited. Example: merchant_payable.
        debit (str): The account that is debited. Example: gateway_receivable/sslcommerz.
    """

    amount_minor: int
    credit: str
    debit: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        credit = self.credit

        debit = self.debit

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "credit": credit,
                "debit": debit,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        credit = d.pop("credit")

        debit = d.pop("debit")

        planned_transfer = cls(
            amount_minor=amount_minor,
            credit=credit,
            debit=debit,
        )

        planned_transfer.additional_properties = d
        return planned_transfer

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
