from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_variant import CatalogVariant


T = TypeVar("T", bound="CatalogProduct")


@_attrs_define
class CatalogProduct:
    """A product on sale

    Attributes:
        categories (list[str]): Where it is found.
        id (str): Its id. Example: prd_01kah2v8w4e9m7qk3s5r2n6t8z.
        instructions (list[str]): How to use what was bought, step by step.
        name (str): What customers read. Example: Demo Shop.
        slug (str): Its name in addresses. Example: text.
        tags (list[str]): What it is marked with.
        variants (list[CatalogVariant]): What can be bought.
        brand (str | Unset): Whose it is. Example: text.
        description (str | Unset): What customers read about it. Example: Orders.
    """

    categories: list[str]
    id: str
    instructions: list[str]
    name: str
    slug: str
    tags: list[str]
    variants: list[CatalogVariant]
    brand: str | Unset = UNSET
    description: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        categories = self.categories

        id = self.id

        instructions = self.instructions

        name = self.name

        slug = self.slug

        tags = self.tags

        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        brand = self.brand

        description = self.description

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "categories": categories,
                "id": id,
                "instructions": instructions,
                "name": name,
                "slug": slug,
                "tags": tags,
                "variants": variants,
            }
        )
        if brand is not UNSET:
            field_dict["brand"] = brand
        if description is not UNSET:
            field_dict["description"] = description

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.catalog_variant import CatalogVariant  # noqa: PLC0415

        d = dict(src_dict)
        categories = cast(list[str], d.pop("categories"))

        id = d.pop("id")

        instructions = cast(list[str], d.pop("instructions"))

        name = d.pop("name")

        slug = d.pop("slug")

        tags = cast(list[str], d.pop("tags"))

        variants = []
        _variants = d.pop("variants")
        for variants_item_data in _variants:
            variants_item = CatalogVariant.from_dict(variants_item_data)

            variants.append(variants_item)

        brand = d.pop("brand", UNSET)

        description = d.pop("description", UNSET)

        catalog_product = cls(
            categories=categories,
            id=id,
            instructions=instructions,
            name=name,
            slug=slug,
            tags=tags,
            variants=variants,
            brand=brand,
            description=description,
        )

        catalog_product.additional_properties = d
        return catalog_product

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
