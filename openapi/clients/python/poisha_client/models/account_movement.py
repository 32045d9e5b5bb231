from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_side import AccountSide

T = TypeVar("T", bound="AccountMovement")


@_attrs_define
class AccountMovement:
    """What moved on one account

    Attributes:
        account (str): The account's code, such as gateway_receivable/sslcommerz. Example:
            gateway_receivable/sslcommerz.
        closing_minor (int): What stands there after, on the account's own side, in minor units. Example: 200.
        credits_minor (int): What was credited in that time, in minor units. Example: 0.
        currency (str): The currency. Example: BDT.
        debits_minor (int): What was debited in that time, in minor units. Example: 115000.
        opening_minor (int): What stood there before, on the account's own side, in minor units. Example: 200.
        side (AccountSide): On which side an account normally stands
    """

    account: str
    closing_minor: int
    credits_minor: int
    currency: str
    debits_minor: int
    opening_minor: int
    side: AccountSide
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        closing_minor = self.closing_minor

        credits_minor = self.credits_minor

        currency = self.currency

        debits_minor = self.debits_minor

        opening_minor = self.opening_minor

        side = self.side.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "closingMinor": closing_minor,
                "creditsMinor": credits_minor,
                "currency": currency,
                "debitsMinor": debits_minor,
                "openingMinor": opening_minor,
                "side": side,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        closing_minor = d.pop("closingMinor")

        credits_minor = d.pop("creditsMinor")

        currency = d.pop("currency")

        debits_minor = d.pop("debitsMinor")

        opening_minor = d.pop("openingMinor")

        side = AccountSide(d.pop("side"))

        account_movement = cls(
            account=account,
            closing_minor=closing_minor,
            credits_minor=credits_minor,
            currency=currency,
            debits_minor=debits_minor,
            opening_minor=opening_minor,
            side=side,
        )

        account_movement.additional_properties = d
        return account_movement

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
