from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewLineItem")


@_attrs_define
class NewLineItem:
    """One line of what an invoice is for

    Attributes:
        description (str): What it is for. Example: Orders.
        qty (int): How many. Example: 200.
        unit_amount_minor (int): What one costs, in minor units. Example: 200.
        discount_minor (int | Unset): What is taken off the line, in minor units. Example: 200.
        tax_rate_bp (int | Unset): The tax on what is left, in basis points: 1500 is 15 %. Example: 200.
    """

    description: str
    qty: int
    unit_amount_minor: int
    discount_minor: int | Unset = UNSET
    tax_rate_bp: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        qty = self.qty

        unit_amount_minor = self.unit_amount_minor

        discount_minor = self.discount_minor

        tax_rate_bp = self.tax_rate_bp

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "description": description,
                "qty": qty,
                "unitAmountMinor": unit_amount_minor,
            }
        )
        if discount_minor is not UNSET:
            field_dict["discountMinor"] = discount_minor
        if tax_rate_bp is not UNSET:
            field_dict["taxRateBp"] = tax_rate_bp

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        description = d.pop("description")

        qty = d.pop("qty")

        unit_amount_minor = d.pop("unitAmountMinor")

        discount_minor = d.pop("discountMinor", UNSET)

        tax_rate_bp = d.pop("taxRateBp", UNSET)

        new_line_item = cls(
            description=description,
            qty=qty,
            unit_amount_minor=unit_amount_minor,
            discount_minor=discount_minor,
            tax_rate_bp=tax_rate_bp,
        )

        new_line_item.additional_properties = d
        return new_line_item

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
