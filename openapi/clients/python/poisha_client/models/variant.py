from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.stock_source import StockSource
from ..types import UNSET, Unset

T = TypeVar("T", bound="Variant")


@_attrs_define
class Variant:
    """A variant as operators see it

    Attributes:
        archived (bool): Whether it was taken off sale for good. Example: True.
        currency (str): In that currency. Example: BDT.
        id (str): Its id. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        name (str): What customers read. Example: Demo Shop.
        price_minor (int): What one costs, in minor units. Example: 200.
        sku (str): Your own name for it. Example: text.
        source (StockSource): Where what is bought comes from
        low_stock_threshold (int | Unset): Fewer codes in its pool than these raise an alert. Example: 200.
    """

    archived: bool
    currency: str
    id: str
    name: str
    price_minor: int
    sku: str
    source: StockSource
    low_stock_threshold: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        archived = self.archived

        currency = self.currency

        id = self.id

        name = self.name

        price_minor = self.price_minor

        sku = self.sku

        source = self.source.value

        low_stock_threshold = self.low_stock_threshold

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "archived": archived,
                "currency": currency,
                "id": id,
                "name": name,
                "priceMinor": price_minor,
                "sku": sku,
                "source": source,
            }
        )
        if low_stock_threshold is not UNSET:
            field_dict["lowStockThreshold"] = low_stock_threshold

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        archived = d.pop("archived")

        currency = d.pop("currency")

        id = d.pop("id")

        name = d.pop("name")

        price_minor = d.pop("priceMinor")

        sku = d.pop("sku")

        source = StockSource(d.pop("source"))

        low_stock_threshold = d.pop("lowStockThreshold", UNSET)

        variant = cls(
            archived=archived,
            currency=currency,
            id=id,
            name=name,
            price_minor=price_minor,
            sku=sku,
            source=source,
            low_stock_threshold=low_stock_threshold,
        )

        variant.additional_properties = d
        return variant

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
