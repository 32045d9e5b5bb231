from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.fulfilment_field import FulfilmentField
    from ..models.partner_fields import PartnerFields


T = TypeVar("T", bound="FulfillmentFields")


@_attrs_define
class FulfillmentFields:
    """What is asked of a customer who buys a variant

    Attributes:
        fields (list[FulfilmentField]): Everything that is asked, the identifier first.
        partner_fields (list[PartnerFields]): What partners ask besides; nobody delivers but the pool and the
            application, so there is none.
        variant_id (str): The variant. Example: var_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    fields: list[FulfilmentField]
    partner_fields: list[PartnerFields]
    variant_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        partner_fields = []
        for partner_fields_item_data in self.partner_fields:
            partner_fields_item = partner_fields_item_data.to_dict()
            partner_fields.append(partner_fields_item)

        variant_id = self.variant_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "fields": fields,
                "partner_fields": partner_fields,
                "variant_id": variant_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.fulfilment_field import FulfilmentField  # noqa: PLC0415
        from ..models.partner_fields import PartnerFields  # noqa: PLC0415

        d = dict(src_dict)
        fields = []
        _fields = d.pop("fields")
        for fields_item_data in _fields:
            fields_item = FulfilmentField.from_dict(fields_item_data)

            fields.append(fields_item)

        partner_fields = []
        _partner_fields = d.pop("partner_fields")
        for partner_fields_item_data in _partner_fields:
            partner_fields_item = PartnerFields.from_dict(partner_fields_item_data)

            partner_fields.append(partner_fields_item)

        variant_id = d.pop("variant_id")

        fulfillment_fields = cls(
            fields=fields,
            partner_fields=partner_fields,
            variant_id=variant_id,
        )

        fulfillment_fields.additional_properties = d
        return fulfillment_fields

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
