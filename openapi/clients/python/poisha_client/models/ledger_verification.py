from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="LedgerVerification")


@_attrs_define
class LedgerVerification:
    """What proving a part of the book found

    Attributes:
        blocks (int): How many blocks this part proved. Example: 200.
        blocks_in_all (int): How many blocks the book has. Example: 200.
        faults (list[str]): What does not hold, each with the row that it is about.
        transfers (int): How many transfers stand in them. Example: 200.
        next_cursor (str | Unset): Where the next part begins; absent when this was the last one. Example:
            AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.
    """

    blocks: int
    blocks_in_all: int
    faults: list[str]
    transfers: int
    next_cursor: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        blocks = self.blocks

        blocks_in_all = self.blocks_in_all

        faults = self.faults

        transfers = self.transfers

        next_cursor = self.next_cursor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "blocks": blocks,
                "blocksInAll": blocks_in_all,
                "faults": faults,
                "transfers": transfers,
            }
        )
        if next_cursor is not UNSET:
            field_dict["nextCursor"] = next_cursor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        blocks = d.pop("blocks")

        blocks_in_all = d.pop("blocksInAll")

        faults = cast(list[str], d.pop("faults"))

        transfers = d.pop("transfers")

        next_cursor = d.pop("nextCursor", UNSET)

        ledger_verification = cls(
            blocks=blocks,
            blocks_in_all=blocks_in_all,
            faults=faults,
            transfers=transfers,
            next_cursor=next_cursor,
        )

        ledger_verification.additional_properties = d
        return ledger_verification

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
