from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="Branding")


@_attrs_define
class Branding:
    """How an application shows itself to customers

    Attributes:
        accent_color (str | Unset): The colour of buttons and headings. Example: #0b6e4f.
        display_name (str | Unset): What customers read instead of its name. Example: text.
        support_email (str | Unset): Where customers write to. Example: help@shop.example.
        support_phone (str | Unset): Where customers call. Example: +880 2 5566 7788.
        website (str | Unset): Its own pages. Example: https://shop.example.
    """

    accent_color: str | Unset = UNSET
    display_name: str | Unset = UNSET
    support_email: str | Unset = UNSET
    support_phone: str | Unset = UNSET
    website: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        accent_color = self.accent_color

        display_name = self.display_name

        support_email = self.support_email

        support_phone = self.support_phone

        website = self.website

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if accent_color is not UNSET:
            field_dict["accentColor"] = accent_color
        if display_name is not UNSET:
            field_dict["displayName"] = display_name
        if support_email is not UNSET:
            field_dict["supportEmail"] = support_email
        if support_phone is not UNSET:
            field_dict["supportPhone"] = support_phone
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        accent_color = d.pop("accentColor", UNSET)

        display_name = d.pop("displayName", UNSET)

        support_email = d.pop("supportEmail", UNSET)

        support_phone = d.pop("supportPhone", UNSET)

        website = d.pop("website", UNSET)

        branding = cls(
            accent_color=accent_color,
            display_name=display_name,
            support_email=support_email,
            support_phone=support_phone,
            website=website,
        )

        branding.additional_properties = d
        return branding

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
