from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PartnerFields")


@_attrs_define
class PartnerFields:
    """What a partner asks of a customer

    Attributes:
        external_offer_id (str): The partner's own name for the variant. Example: text.
        partner_code (str): The partner. Example: text.
        required_fields (list[str]): What it asks.
    """

    external_offer_id: str
    partner_code: str
    required_fields: list[str]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        external_offer_id = self.external_offer_id

        partner_code = self.partner_code

        required_fields = self.required_fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "external_offer_id": external_offer_id,
                "partner_code": partner_code,
                "required_fields": required_fields,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        external_offer_id = d.pop("external_offer_id")

        partner_code = d.pop("partner_code")

        required_fields = cast(list[str], d.pop("required_fields"))

        partner_fields = cls(
            external_offer_id=external_offer_id,
            partner_code=partner_code,
            required_fields=required_fields,
        )

        partner_fields.additional_properties = d
        return partner_fields

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
