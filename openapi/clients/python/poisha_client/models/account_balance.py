from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_side import AccountSide

T = TypeVar("T", bound="AccountBalance")


@_attrs_define
class AccountBalance:
    """What moved on one account

    Attributes:
        account (str): The account's code, such as gateway_receivable/sslcommerz. Example:
            gateway_receivable/sslcommerz.
        balance_minor (int): The balance on the account's own side, in minor units. Example: 115000.
        credits_minor (int): All credits, in minor units. Example: 0.
        currency (str): The currency. Example: BDT.
        debits_minor (int): All debits, in minor units. Example: 115000.
        side (AccountSide): On which side an account normally stands
    """

    account: str
    balance_minor: int
    credits_minor: int
    currency: str
    debits_minor: int
    side: AccountSide
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        balance_minor = self.balance_minor

        credits_minor = self.credits_minor

        currency = self.currency

        debits_minor = self.debits_minor

        side = self.side.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "balanceMinor": balance_minor,
                "creditsMinor": credits_minor,
                "currency": currency,
                "debitsMinor": debits_minor,
                "side": side,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        balance_minor = d.pop("balanceMinor")

        credits_minor = d.pop("creditsMinor")

        currency = d.pop("currency")

        debits_minor = d.pop("debitsMinor")

        side = AccountSide(d.pop("side"))

        account_balance = cls(
            account=account,
            balance_minor=balance_minor,
            credits_minor=credits_minor,
            currency=currency,
            debits_minor=debits_minor,
            side=side,
        )

        account_balance.additional_properties = d
        return account_balance

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
