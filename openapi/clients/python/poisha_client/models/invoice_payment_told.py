from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="InvoicePaymentTold")


@_attrs_define
class InvoicePaymentTold:
    """A payment that came for an invoice, as events tell it

    Attributes:
        amount_minor (int): What it brought, in minor units. Example: 115000.
        id (str): The payment. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        surplus_minor (int): What of that the invoice does not need, in minor units. Example: 200.
    """

    amount_minor: int
    id: str
    surplus_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        id = self.id

        surplus_minor = self.surplus_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "id": id,
                "surplusMinor": surplus_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        id = d.pop("id")

        surplus_minor = d.pop("surplusMinor")

        invoice_payment_told = cls(
            amount_minor=amount_minor,
            id=id,
            surplus_minor=surplus_minor,
        )

        invoice_payment_told.additional_properties = d
        return invoice_payment_told

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
