from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.discount_type import DiscountType
from ..types import UNSET, Unset

T = TypeVar("T", bound="ValidatedDiscount")


@_attrs_define
class ValidatedDiscount:
    """What a discount takes off a subtotal; amounts are minor units

    Attributes:
        code (str): The code, in capitals. Example: 287082.
        currency (str): The currency of the amounts. Example: BDT.
        discount_amount (int): What it takes off, in minor units. Example: 200.
        discount_type (DiscountType): How a discount takes off
        discount_value (int): Basis points, or minor units. Example: 200.
        final_total (int): What is left to pay, in minor units; never less than nothing. Example: 200.
        description (str | Unset): What customers read about it. Example: Orders.
    """

    code: str
    currency: str
    discount_amount: int
    discount_type: DiscountType
    discount_value: int
    final_total: int
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        currency = self.currency

        discount_amount = self.discount_amount

        discount_type = self.discount_type.value

        discount_value = self.discount_value

        final_total = self.final_total

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "code": code,
                "currency": currency,
                "discount_amount": discount_amount,
                "discount_type": discount_type,
                "discount_value": discount_value,
                "final_total": final_total,
            }
        )
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        currency = d.pop("currency")

        discount_amount = d.pop("discount_amount")

        discount_type = DiscountType(d.pop("discount_type"))

        discount_value = d.pop("discount_value")

        final_total = d.pop("final_total")

        description = d.pop("description", UNSET)

        validated_discount = cls(
            code=code,
            currency=currency,
            discount_amount=discount_amount,
            discount_type=discount_type,
            discount_value=discount_value,
            final_total=final_total,
            description=description,
        )

        validated_discount.additional_properties = d
        return validated_discount

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
