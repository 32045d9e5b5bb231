from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.identifier_kind import IdentifierKind
from ..models.mode import Mode
from ..models.product_status import ProductStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fulfilment_field import FulfilmentField
    from ..models.variant import Variant


T = TypeVar("T", bound="Product")


@_attrs_define
class Product:
    """A product as operators see it

    Attributes:
        app_id (str): The application. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        categories (list[str]): Where it is found.
        created_at (datetime.datetime): When it was made. Example: 2026-11-21T08:00:00.000000Z.
        fields (list[FulfilmentField]): What else is asked of the customer.
        id (str): Its id. Example: prd_01kah2v8w4e9m7qk3s5r2n6t8z.
        instructions (list[str]): How to use what was bought, step by step.
        mode (Mode): Whether real money moves; taken from the credential
        name (str): What customers read. Example: Demo Shop.
        slug (str): Its name in addresses and files. Example: text.
        status (ProductStatus): Whether a product is shown
        tags (list[str]): What it is marked with.
        updated_at (datetime.datetime): When it was last changed. Example: 2026-11-21T08:00:00.000000Z.
        variants (list[Variant]): What can be bought, and what could be once.
        brand (str | Unset): Whose it is. Example: text.
        description (str | Unset): What customers read about it. Example: Orders.
        identifier (IdentifierKind | Unset): What a customer's account is known by
    """

    app_id: str
    categories: list[str]
    created_at: datetime.datetime
    fields: list[FulfilmentField]
    id: str
    instructions: list[str]
    mode: Mode
    name: str
    slug: str
    status: ProductStatus
    tags: list[str]
    updated_at: datetime.datetime
    variants: list[Variant]
    brand: str | Unset = UNSET
    description: str | Unset = UNSET
    identifier: IdentifierKind | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        app_id = self.app_id

        categories = self.categories

        created_at = self.created_at.isoformat()

        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        id = self.id

        instructions = self.instructions

        mode = self.mode.value

        name = self.name

        slug = self.slug

        status = self.status.value

        tags = self.tags

        updated_at = self.updated_at.isoformat()

        variants = []
        for variants_item_data in self.variants:
            variants_item = variants_item_data.to_dict()
            variants.append(variants_item)

        brand = self.brand

        description = self.description

        identifier: str | Unset = UNSET
        if not isinstance(self.identifier, Unset):
            identifier = self.identifier.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "appId": app_id,
                "categories": categories,
                "createdAt": created_at,
                "fields": fields,
                "id": id,
                "instructions": instructions,
                "mode": mode,
                "name": name,
                "slug": slug,
                "status": status,
                "tags": tags,
                "updatedAt": updated_at,
                "variants": variants,
            }
        )
        if brand is not UNSET:
            field_dict["brand"] = brand
        if description is not UNSET:
            field_dict["description"] = description
        if identifier is not UNSET:
            field_dict["identifier"] = identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fulfilment_field import FulfilmentField  # noqa: PLC0415
        from ..models.variant import Variant  # noqa: PLC0415

        d = dict(src_dict)
        app_id = d.pop("appId")

        categories = cast(list[str], d.pop("categories"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = FulfilmentField.from_dict(fields_item_data)

            fields.append(fields_item)

        id = d.pop("id")

        instructions = cast(list[str], d.pop("instructions"))

        mode = Mode(d.pop("mode"))

        name = d.pop("name")

        slug = d.pop("slug")

        status = ProductStatus(d.pop("status"))

        tags = cast(list[str], d.pop("tags"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        variants = []
        _variants = d.pop("variants")
        for variants_item_data in _variants:
            variants_item = Variant.from_dict(variants_item_data)

            variants.append(variants_item)

        brand = d.pop("brand", UNSET)

        description = d.pop("description", UNSET)

        _identifier = d.pop("identifier", UNSET)
        identifier: IdentifierKind | Unset
        if isinstance(_identifier, Unset):
            identifier = UNSET
        else:
            identifier = IdentifierKind(_identifier)

        product = cls(
            app_id=app_id,
            categories=categories,
            created_at=created_at,
            fields=fields,
            id=id,
            instructions=instructions,
            mode=mode,
            name=name,
            slug=slug,
            status=status,
            tags=tags,
            updated_at=updated_at,
            variants=variants,
            brand=brand,
            description=description,
            identifier=identifier,
        )

        product.additional_properties = d
        return product

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
