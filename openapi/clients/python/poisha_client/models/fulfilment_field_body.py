from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.fulfilment_field_type import FulfilmentFieldType

T = TypeVar("T", bound="FulfilmentFieldBody")


@_attrs_define
class FulfilmentFieldBody:
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

    def to_dict(self) -> dict[str, Any]:
        label = self.label

        name = self.name

        required = self.required

        type_ = self.type_.value

        field_dict: dict[str, Any] = {}

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

        fulfilment_field_body = cls(
            label=label,
            name=name,
            required=required,
            type_=type_,
        )

        return fulfilment_field_body
