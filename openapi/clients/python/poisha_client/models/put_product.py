from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.identifier_kind import IdentifierKind
from ..models.product_status import ProductStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fulfilment_field_body import FulfilmentFieldBody
    from ..models.put_variant import PutVariant


T = TypeVar("T", bound="PutProduct")


@_attrs_define
class PutProduct:
    """A whole product: what is left out is gone, and a variant that is left out is archived

    Attributes:
        name (str): What customers read. Example: Demo Shop.
        slug (str): Its name in addresses and files: small letters, digits and single hyphens; unique. Example: text.
        status (ProductStatus): Whether a product is shown
        variants (list[PutVariant]): What can be bought.
        brand (None | str | Unset): Whose it is. Example: text.
        categories (list[str] | None | Unset): Where it is found.
        description (None | str | Unset): What customers read about it. Example: Orders.
        fields (list[FulfilmentFieldBody] | None | Unset): What else is asked of the customer, such as `zone_id`.
        identifier (IdentifierKind | None | Unset): What the customer's account is known by; a product has one kind, or
            none.
        instructions (list[str] | None | Unset): How to use what was bought, step by step.
        tags (list[str] | None | Unset): What it is marked with, such as `new`.
    """

    name: str
    slug: str
    status: ProductStatus
    variants: list[PutVariant]
    brand: None | str | Unset = UNSET
    categories: list[str] | None | Unset = UNSET
    description: None | str | Unset = UNSET
    fields: list[FulfilmentFieldBody] | None | Unset = UNSET
    identifier: IdentifierKind | None | Unset = UNSET
    instructions: list[str] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        slug = self.slug

        status = self.status.value

        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        brand: None | str | Unset
        if isinstance(self.brand, Unset):
            brand = UNSET
        else:
            brand = self.brand

        categories: list[str] | None | Unset
        if isinstance(self.categories, Unset):
            categories = UNSET
        elif isinstance(self.categories, list):
            categories = self.categories

        else:
            categories = self.categories

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        fields: list[dict[str, Any]] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, list):
            fields = []
            for fields_type_0_item_data in self.fields:
                fields_type_0_item = fields_type_0_item_data.to_dict()
                fields.append(fields_type_0_item)

        else:
            fields = self.fields

        identifier: None | str | Unset
        if isinstance(self.identifier, Unset):
            identifier = UNSET
        elif isinstance(self.identifier, IdentifierKind):
            identifier = self.identifier.value
        else:
            identifier = self.identifier

        instructions: list[str] | None | Unset
        if isinstance(self.instructions, Unset):
            instructions = UNSET
        elif isinstance(self.instructions, list):
            instructions = self.instructions

        else:
            instructions = self.instructions

        tags: list[str] | None | Unset
        if isinstance(self.tags, Unset):
            tags = UNSET
        elif isinstance(self.tags, list):
            tags = self.tags

        else:
            tags = self.tags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "slug": slug,
                "status": status,
                "variants": variants,
            }
        )
        if brand is not UNSET:
            field_dict["brand"] = brand
        if categories is not UNSET:
            field_dict["categories"] = categories
        if description is not UNSET:
            field_dict["description"] = description
        if fields is not UNSET:
            field_dict["fields"] = fields
        if identifier is not UNSET:
            field_dict["identifier"] = identifier
        if instructions is not UNSET:
            field_dict["instructions"] = instructions
        if tags is not UNSET:
            field_dict["tags"] = tags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fulfilment_field_body import FulfilmentFieldBody  # noqa: PLC0415
        from ..models.put_variant import PutVariant  # noqa: PLC0415

        d = dict(src_dict)
        name = d.pop("name")

        slug = d.pop("slug")

        status = ProductStatus(d.pop("status"))

        variants = []
        _variants = d.pop("variants")
        for variants_item_data in _variants:
            variants_item = PutVariant.from_dict(variants_item_data)

            variants.append(variants_item)

        def _parse_brand(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        brand = _parse_brand(d.pop("brand", UNSET))

        def _parse_categories(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                categories_type_0 = cast(list[str], data)

                return categories_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        categories = _parse_categories(d.pop("categories", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_fields(data: object) -> list[FulfilmentFieldBody] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                fields_type_0 = []
                _fields_type_0 = data
                for fields_type_0_item_data in _fields_type_0:
                    fields_type_0_item = FulfilmentFieldBody.from_dict(fields_type_0_item_data)

                    fields_type_0.append(fields_type_0_item)

                return fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[FulfilmentFieldBody] | None | Unset, data)

        fields = _parse_fields(d.pop("fields", UNSET))

        def _parse_identifier(data: object) -> IdentifierKind | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                identifier_type_1 = IdentifierKind(data)

                return identifier_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(IdentifierKind | None | Unset, data)

        identifier = _parse_identifier(d.pop("identifier", UNSET))

        def _parse_instructions(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                instructions_type_0 = cast(list[str], data)

                return instructions_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        instructions = _parse_instructions(d.pop("instructions", UNSET))

        def _parse_tags(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                tags_type_0 = cast(list[str], data)

                return tags_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        tags = _parse_tags(d.pop("tags", UNSET))

        put_product = cls(
            name=name,
            slug=slug,
            status=status,
            variants=variants,
            brand=brand,
            categories=categories,
            description=description,
            fields=fields,
            identifier=identifier,
            instructions=instructions,
            tags=tags,
        )

        return put_product
