from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="AccountChange")


@_attrs_define
class AccountChange:
    """An account that would move

    Attributes:
        account (str): The account's code. Example: gateway_receivable/sslcommerz.
        after_minor (int): And afterwards. Example: 200.
        before_minor (int): Its balance on its own side now, in minor units. Example: 200.
    """

    account: str
    after_minor: int
    before_minor: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account = self.account

        after_minor = self.after_minor

        before_minor = self.before_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account": account,
                "afterMinor": after_minor,
                "beforeMinor": before_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        account = d.pop("account")

        after_minor = d.pop("afterMinor")

        before_minor = d.pop("beforeMinor")

        account_change = cls(
            account=account,
            after_minor=after_minor,
            before_minor=before_minor,
        )

        account_change.additional_properties = d
        return account_change

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
