from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.fulfillment import Fulfillment


T = TypeVar("T", bound="CatalogVariant")


@_attrs_define
class CatalogVariant:
    """A variant on sale

    Attributes:
        currency (str): In that currency. Example: BDT.
        fulfillment (Fulfillment): How a variant is delivered
        id (str): Its id. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
        name (str): What customers read. Example: Demo Shop.
        price_minor (int): What one costs, in minor units. Example: 200.
        sku (str): The application's own name for it. Example: text.
    """

    currency: str
    fulfillment: Fulfillment
    id: str
    name: str
    price_minor: int
    sku: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        fulfillment = self.fulfillment.to_dict()

        id = self.id

        name = self.name

        price_minor = self.price_minor

        sku = self.sku

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "fulfillment": fulfillment,
                "id": id,
                "name": name,
                "priceMinor": price_minor,
                "sku": sku,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fulfillment import Fulfillment  # noqa: PLC0415

        d = dict(src_dict)
        currency = d.pop("currency")

        fulfillment = Fulfillment.from_dict(d.pop("fulfillment"))

        id = d.pop("id")

        name = d.pop("name")

        price_minor = d.pop("priceMinor")

        sku = d.pop("sku")

        catalog_variant = cls(
            currency=currency,
            fulfillment=fulfillment,
            id=id,
            name=name,
            price_minor=price_minor,
            sku=sku,
        )

        catalog_variant.additional_properties = d
        return catalog_variant

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
