from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.identifier_kind import IdentifierKind
from ..models.stock_source import StockSource
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fulfilment_field import FulfilmentField


T = TypeVar("T", bound="Fulfillment")


@_attrs_define
class Fulfillment:
    """How a variant is delivered

    Attributes:
        fields (list[FulfilmentField]): Everything that is asked of the customer, the identifier first.
        source (StockSource): Where what is bought comes from
        identifier (IdentifierKind | Unset): What a customer's account is known by
    """

    fields: list[FulfilmentField]
    source: StockSource
    identifier: IdentifierKind | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        source = self.source.value

        identifier: str | Unset = UNSET
        if not isinstance(self.identifier, Unset):
            identifier = self.identifier.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
                "source": source,
            }
        )
        if identifier is not UNSET:
            field_dict["identifier"] = identifier

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fulfilment_field import FulfilmentField  # noqa: PLC0415

        d = dict(src_dict)
        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = FulfilmentField.from_dict(fields_item_data)

            fields.append(fields_item)

        source = StockSource(d.pop("source"))

        _identifier = d.pop("identifier", UNSET)
        identifier: IdentifierKind | Unset
        if isinstance(_identifier, Unset):
            identifier = UNSET
        else:
            identifier = IdentifierKind(_identifier)

        fulfillment = cls(
            fields=fields,
            source=source,
            identifier=identifier,
        )

        fulfillment.additional_properties = d
        return fulfillment

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
