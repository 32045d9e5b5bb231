from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Stock")


@_attrs_define
class Stock:
    """How full a pool is

    Attributes:
        available (int): Codes that wait for a buyer. Example: 200.
        expired (int): Codes that waited too long. Example: 200.
        is_low (bool): Whether it runs low. Example: True.
        sku (str): The variant's SKU. Example: text.
        sold (int): Codes that were given. Example: 200.
        variant_id (str): What its codes are of. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        voided (int): Codes that were taken out. Example: 200.
        low_since (datetime.datetime | Unset): Since when an alert says so. Example: 2026-11-21T08:00:00.000000Z.
        low_stock_threshold (int | Unset): Fewer codes than these raise an alert. Example: 200.
    """

    available: int
    expired: int
    is_low: bool
    sku: str
    sold: int
    variant_id: str
    voided: int
    low_since: datetime.datetime | Unset = UNSET
    low_stock_threshold: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        available = self.available

        expired = self.expired

        is_low = self.is_low

        sku = self.sku

        sold = self.sold

        variant_id = self.variant_id

        voided = self.voided

        low_since: str | Unset = UNSET
        if not isinstance(self.low_since, Unset):
            low_since = self.low_since.isoformat()

        low_stock_threshold = self.low_stock_threshold

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "available": available,
                "expired": expired,
                "isLow": is_low,
                "sku": sku,
                "sold": sold,
                "variantId": variant_id,
                "voided": voided,
            }
        )
        if low_since is not UNSET:
            field_dict["lowSince"] = low_since
        if low_stock_threshold is not UNSET:
            field_dict["lowStockThreshold"] = low_stock_threshold

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        available = d.pop("available")

        expired = d.pop("expired")

        is_low = d.pop("isLow")

        sku = d.pop("sku")

        sold = d.pop("sold")

        variant_id = d.pop("variantId")

        voided = d.pop("voided")

        _low_since = d.pop("lowSince", UNSET)
        low_since: datetime.datetime | Unset
        if isinstance(_low_since, Unset):
            low_since = UNSET
        else:
            low_since = datetime.datetime.fromisoformat(_low_since)

        low_stock_threshold = d.pop("lowStockThreshold", UNSET)

        stock = cls(
            available=available,
            expired=expired,
            is_low=is_low,
            sku=sku,
            sold=sold,
            variant_id=variant_id,
            voided=voided,
            low_since=low_since,
            low_stock_threshold=low_stock_threshold,
        )

        stock.additional_properties = d
        return stock

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
