from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="LineItem")


@_attrs_define
class LineItem:
    """One line of an invoice, with what it comes to

    Attributes:
        description (str): What it is for. Example: Orders.
        discount_minor (int): What is taken off the line, in minor units. Example: 200.
        id (int): Its place, from one. Example: 200.
        line_total_minor (int): What is owed for it, tax included, in minor units. Example: 200.
        qty (int): How many. Example: 200.
        tax_minor (int): The tax, rounded half up to a minor unit. Example: 200.
        tax_rate_bp (int): The tax on what is left, in basis points: 1500 is 15 %. Example: 200.
        unit_amount_minor (int): What one costs, in minor units. Example: 200.
    """

    description: str
    discount_minor: int
    id: int
    line_total_minor: int
    qty: int
    tax_minor: int
    tax_rate_bp: int
    unit_amount_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        discount_minor = self.discount_minor

        id = self.id

        line_total_minor = self.line_total_minor

        qty = self.qty

        tax_minor = self.tax_minor

        tax_rate_bp = self.tax_rate_bp

        unit_amount_minor = self.unit_amount_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "description": description,
                "discountMinor": discount_minor,
                "id": id,
                "lineTotalMinor": line_total_minor,
                "qty": qty,
                "taxMinor": tax_minor,
                "taxRateBp": tax_rate_bp,
                "unitAmountMinor": unit_amount_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description")

        discount_minor = d.pop("discountMinor")

        id = d.pop("id")

        line_total_minor = d.pop("lineTotalMinor")

        qty = d.pop("qty")

        tax_minor = d.pop("taxMinor")

        tax_rate_bp = d.pop("taxRateBp")

        unit_amount_minor = d.pop("unitAmountMinor")

        line_item = cls(
            description=description,
            discount_minor=discount_minor,
            id=id,
            line_total_minor=line_total_minor,
            qty=qty,
            tax_minor=tax_minor,
            tax_rate_bp=tax_rate_bp,
            unit_amount_minor=unit_amount_minor,
        )

        line_item.additional_properties = d
        return line_item

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
