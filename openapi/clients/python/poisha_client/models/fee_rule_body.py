from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="FeeRuleBody")


@_attrs_define
class FeeRuleBody:
    """What one gateway keeps of one payment

    Attributes:
        rate_bp (int): So many hundredths of a percent of the amount. Example: 200.
        currency (None | str | Unset): ISO-4217 code; BDT when left out. Example: BDT.
        fixed_minor (int | None | Unset): And so much besides, in minor units; nothing when left out. Example: 200.
        least_minor (int | None | Unset): But at least so much; nothing when left out. Example: 200.
        most_minor (int | None | Unset): And at most so much; without a bound when left out. Example: 200.
        returns_on_refund (bool | None | Unset): Whether it gives the share of what went back again; false when left
            out. Example: True.
        way (None | str | Unset): The gateway's own word for how the customer paid, such as `VISA`; left out for every
            way that has no rule of its own. Example: text.
    """

    rate_bp: int
    currency: None | str | Unset = UNSET
    fixed_minor: int | None | Unset = UNSET
    least_minor: int | None | Unset = UNSET
    most_minor: int | None | Unset = UNSET
    returns_on_refund: bool | None | Unset = UNSET
    way: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        rate_bp = self.rate_bp

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        fixed_minor: int | None | Unset
        if isinstance(self.fixed_minor, Unset):
            fixed_minor = UNSET
        else:
            fixed_minor = self.fixed_minor

        least_minor: int | None | Unset
        if isinstance(self.least_minor, Unset):
            least_minor = UNSET
        else:
            least_minor = self.least_minor

        most_minor: int | None | Unset
        if isinstance(self.most_minor, Unset):
            most_minor = UNSET
        else:
            most_minor = self.most_minor

        returns_on_refund: bool | None | Unset
        if isinstance(self.returns_on_refund, Unset):
            returns_on_refund = UNSET
        else:
            returns_on_refund = self.returns_on_refund

        way: None | str | Unset
        if isinstance(self.way, Unset):
            way = UNSET
        else:
            way = self.way

        field_dict: dict[str, Any] = {}

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

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_fixed_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        fixed_minor = _parse_fixed_minor(d.pop("fixedMinor", UNSET))

        def _parse_least_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        least_minor = _parse_least_minor(d.pop("leastMinor", UNSET))

        def _parse_most_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        most_minor = _parse_most_minor(d.pop("mostMinor", UNSET))

        def _parse_returns_on_refund(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        returns_on_refund = _parse_returns_on_refund(d.pop("returnsOnRefund", UNSET))

        def _parse_way(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        way = _parse_way(d.pop("way", UNSET))

        fee_rule_body = cls(
            rate_bp=rate_bp,
            currency=currency,
            fixed_minor=fixed_minor,
            least_minor=least_minor,
            most_minor=most_minor,
            returns_on_refund=returns_on_refund,
            way=way,
        )

        return fee_rule_body
