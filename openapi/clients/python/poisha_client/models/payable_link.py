from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="PayableLink")


@_attrs_define
class PayableLink:
    """What customers get a link to an invoice by

    Attributes:
        checkout_url (str): Where its customer reads and pays it. Example:
            https://pay.example/checkout/5xj2m8k0q4w7n9e3r6t1v5b8h2.
        reference (str): The invoice's unguessable name. Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
    """

    checkout_url: str
    reference: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        checkout_url = self.checkout_url

        reference = self.reference

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "checkoutUrl": checkout_url,
                "reference": reference,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        checkout_url = d.pop("checkoutUrl")

        reference = d.pop("reference")

        payable_link = cls(
            checkout_url=checkout_url,
            reference=reference,
        )

        payable_link.additional_properties = d
        return payable_link

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
