from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FulfillmentUrl")


@_attrs_define
class FulfillmentUrl:
    """Where an application delivers from itself

    Attributes:
        created_at (datetime.datetime): When it was set up. Example: 2026-11-21T08:00:00.000000Z.
        updated_at (datetime.datetime): When it was last changed. Example: 2026-11-21T08:00:00.000000Z.
        url (str): Where you are asked to deliver. Example: https://shop.example/webhooks/poisha.
        secret (str | Unset): What questions are signed with; shown once, when it is made. Example:
            whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD.
    """

    created_at: datetime.datetime
    updated_at: datetime.datetime
    url: str
    secret: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        updated_at = self.updated_at.isoformat()

        url = self.url

        secret = self.secret

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "updatedAt": updated_at,
                "url": url,
            }
        )
        if secret is not UNSET:
            field_dict["secret"] = secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        url = d.pop("url")

        secret = d.pop("secret", UNSET)

        fulfillment_url = cls(
            created_at=created_at,
            updated_at=updated_at,
            url=url,
            secret=secret,
        )

        fulfillment_url.additional_properties = d
        return fulfillment_url

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
