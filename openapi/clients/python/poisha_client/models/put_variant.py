from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.stock_source import StockSource
from ..types import UNSET, Unset

T = TypeVar("T", bound="PutVariant")


@_attrs_define
class PutVariant:
    """A variant: the one with that SKU, or a new one

    Attributes:
        name (str): What customers read. Example: Demo Shop.
        price_minor (int): What one costs, in minor units. Example: 200.
        sku (str): Your own name for it; unique in the application and mode, and for ever its own. Example: text.
        source (StockSource): Where what is bought comes from
        currency (None | str | Unset): ISO-4217; BDT when left out. Example: BDT.
        low_stock_threshold (int | None | Unset): Fewer codes in its pool than these raise an alert. Example: 200.
    """

    name: str
    price_minor: int
    sku: str
    source: StockSource
    currency: None | str | Unset = UNSET
    low_stock_threshold: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        price_minor = self.price_minor

        sku = self.sku

        source = self.source.value

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        low_stock_threshold: int | None | Unset
        if isinstance(self.low_stock_threshold, Unset):
            low_stock_threshold = UNSET
        else:
            low_stock_threshold = self.low_stock_threshold

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "priceMinor": price_minor,
                "sku": sku,
                "source": source,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if low_stock_threshold is not UNSET:
            field_dict["lowStockThreshold"] = low_stock_threshold

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        price_minor = d.pop("priceMinor")

        sku = d.pop("sku")

        source = StockSource(d.pop("source"))

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_low_stock_threshold(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        low_stock_threshold = _parse_low_stock_threshold(d.pop("lowStockThreshold", UNSET))

        put_variant = cls(
            name=name,
            price_minor=price_minor,
            sku=sku,
            source=source,
            currency=currency,
            low_stock_threshold=low_stock_threshold,
        )

        return put_variant
