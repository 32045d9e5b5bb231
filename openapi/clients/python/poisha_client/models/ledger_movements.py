from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_movement import AccountMovement


T = TypeVar("T", bound="LedgerMovements")


@_attrs_define
class LedgerMovements:
    """What moved on every account in a time, between what stood there before and after

    Attributes:
        accounts (list[AccountMovement]): The accounts, by currency and code.
        balanced (bool): Whether debits equal credits in every currency, before and within. Example: True.
        to (datetime.datetime): The last instant. Example: 2026-11-21T08:00:00.000000Z.
        from_ (datetime.datetime | Unset): The first instant; absent for the beginning of the book. Example:
            2026-11-21T08:00:00.000000Z.
    """

    accounts: list[AccountMovement]
    balanced: bool
    to: datetime.datetime
    from_: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accounts = []
        for accounts_item_data in self.accounts:
            accounts_item = accounts_item_data.to_dict()
            accounts.append(accounts_item)

        balanced = self.balanced

        to = self.to.isoformat()

        from_: str | Unset = UNSET
        if not isinstance(self.from_, Unset):
            from_ = self.from_.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "accounts": accounts,
                "balanced": balanced,
                "to": to,
            }
        )
        if from_ is not UNSET:
            field_dict["from"] = from_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_movement import AccountMovement  # noqa: PLC0415

        d = dict(src_dict)
        accounts = []
        _accounts = d.pop("accounts")
        for accounts_item_data in _accounts:
            accounts_item = AccountMovement.from_dict(accounts_item_data)

            accounts.append(accounts_item)

        balanced = d.pop("balanced")

        to = datetime.datetime.fromisoformat(d.pop("to"))

        _from_ = d.pop("from", UNSET)
        from_: datetime.datetime | Unset
        if isinstance(_from_, Unset):
            from_ = UNSET
        else:
            from_ = datetime.datetime.fromisoformat(_from_)

        ledger_movements = cls(
            accounts=accounts,
            balanced=balanced,
            to=to,
            from_=from_,
        )

        ledger_movements.additional_properties = d
        return ledger_movements

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
