from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FeeRule")


@_attrs_define
class FeeRule:
    """What one gateway keeps of one payment

    Attributes:
        rate_bp (int): So many hundredths of a percent of the amount. Example: 200.
        currency (str | Unset): ISO-4217 code; BDT when left out. Example: BDT.
        fixed_minor (int | Unset): And so much besides, in minor units; nothing when left out. Example: 200.
        least_minor (int | Unset): But at least so much; nothing when left out. Example: 200.
        most_minor (int | Unset): And at most so much; without a bound when left out. Example: 200.
        returns_on_refund (bool | Unset): Whether it gives the share of what went back again; false when left out.
            Example: True.
        way (str | Unset): The gateway's own word for how the customer paid, such as `VISA`; left out for every way that
            has no rule of its own. Example: text.
    """

    rate_bp: int
    currency: str | Unset = UNSET
    fixed_minor: int | Unset = UNSET
    least_minor: int | Unset = UNSET
    most_minor: int | Unset = UNSET
    returns_on_refund: bool | Unset = UNSET
    way: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        rate_bp = self.rate_bp

        currency = self.currency

        fixed_minor = self.fixed_minor

        least_minor = self.least_minor

        most_minor = self.most_minor

        returns_on_refund = self.returns_on_refund

        way = self.way

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "rateBp": rate_bp,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if fixed_minor is not UNSET:
            field_dict["fixedMinor"] = fixed_minor
        if least_minor is not UNSET:
            field_dict["leastMinor"] = least_minor
        if most_minor is not UNSET:
            field_dict["mostMinor"] = most_minor
        if returns_on_refund is not UNSET:
            field_dict["returnsOnRefund"] = returns_on_refund
        if way is not UNSET:
            field_dict["way"] = way

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rate_bp = d.pop("rateBp")

        currency = d.pop("currency", UNSET)

        fixed_minor = d.pop("fixedMinor", UNSET)

        least_minor = d.pop("leastMinor", UNSET)

        most_minor = d.pop("mostMinor", UNSET)

        returns_on_refund = d.pop("returnsOnRefund", UNSET)

        way = d.pop("way", UNSET)

        fee_rule = cls(
            rate_bp=rate_bp,
            currency=currency,
            fixed_minor=fixed_minor,
            least_minor=least_minor,
            most_minor=most_minor,
            returns_on_refund=returns_on_refund,
            way=way,
        )

        fee_rule.additional_properties = d
        return fee_rule

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
