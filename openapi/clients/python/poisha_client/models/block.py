from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Block")


@_attrs_define
class Block:
    """One sealed commit of the book

    Attributes:
        count (int): How many transfers it holds. Example: 1.
        hash_ (str): The hash that covers all of this, in hexadecimal. Example:
            9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
        height (int): Its place in the chain, from one. Example: 1.
        lane (int): The chain it stands in; each committer writes its own. Example: 1.
        previous (str): The hash of the block before it, in hexadecimal. Example:
            9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
        root (str): The Merkle root over its transfers, in hexadecimal. Example:
            9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.
        sealed_at (datetime.datetime): When it was sealed. Example: 2026-11-21T08:00:00.000000Z.
    """

    count: int
    hash_: str
    height: int
    lane: int
    previous: str
    root: str
    sealed_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        count = self.count

        hash_ = self.hash_

        height = self.height

        lane = self.lane

        previous = self.previous

        root = self.root

        sealed_at = self.sealed_at.isoformat()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "count": count,
                "hash": hash_,
                "height": height,
                "lane": lane,
                "previous": previous,
                "root": root,
                "sealedAt": sealed_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        count = d.pop("count")

        hash_ = d.pop("hash")

        height = d.pop("height")

        lane = d.pop("lane")

        previous = d.pop("previous")

        root = d.pop("root")

        sealed_at = datetime.datetime.fromisoformat(d.pop("sealedAt"))

        block = cls(
            count=count,
            hash_=hash_,
            height=height,
            lane=lane,
            previous=previous,
            root=root,
            sealed_at=sealed_at,
        )

        block.additional_properties = d
        return block

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
