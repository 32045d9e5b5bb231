from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="NewLineItem")


@_attrs_define
class NewLineItem:
    """One line of what an invoice is for

    Attributes:
        description (str): What it is for. Example: Orders.
        qty (int): How many. Example: 200.
        unit_amount_minor (int): What one costs, in minor units. Example: 200.
        discount_minor (int | None | Unset): What is taken off the line, in minor units. Example: 200.
        tax_rate_bp (int | None | Unset): The tax on what is left, in basis points: 1500 is 15 %. Example: 200.
    """

    description: str
    qty: int
    unit_amount_minor: int
    discount_minor: int | None | Unset = UNSET
    tax_rate_bp: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        description = self.description

        qty = self.qty

        unit_amount_minor = self.unit_amount_minor

        discount_minor: int | None | Unset
        if isinstance(self.discount_minor, Unset):
            discount_minor = UNSET
        else:
            discount_minor = self.discount_minor

        tax_rate_bp: int | None | Unset
        if isinstance(self.tax_rate_bp, Unset):
            tax_rate_bp = UNSET
        else:
            tax_rate_bp = self.tax_rate_bp

        field_dict: dict[str, Any] = {}

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

        def _parse_discount_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        discount_minor = _parse_discount_minor(d.pop("discountMinor", UNSET))

        def _parse_tax_rate_bp(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        tax_rate_bp = _parse_tax_rate_bp(d.pop("taxRateBp", UNSET))

        new_line_item = cls(
            description=description,
            qty=qty,
            unit_amount_minor=unit_amount_minor,
            discount_minor=discount_minor,
            tax_rate_bp=tax_rate_bp,
        )

        return new_line_item
