from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.fulfilment_field_type import FulfilmentFieldType

T = TypeVar("T", bound="FulfilmentField")


@_attrs_define
class FulfilmentField:
    """What is asked of a customer

    Attributes:
        label (str): What customers read. Example: text.
        name (str): Its name in `fulfillment_input`. Example: Demo Shop.
        required (bool): Whether it must be filled in. Example: True.
        type_ (FulfilmentFieldType): What may be written in a field
    """

    label: str
    name: str
    required: bool
    type_: FulfilmentFieldType
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        name = self.name

        required = self.required

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "label": label,
                "name": name,
                "required": required,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        label = d.pop("label")

        name = d.pop("name")

        required = d.pop("required")

        type_ = FulfilmentFieldType(d.pop("type"))

        fulfilment_field = cls(
            label=label,
            name=name,
            required=required,
            type_=type_,
        )

        fulfilment_field.additional_properties = d
        return fulfilment_field

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
