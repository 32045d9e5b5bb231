from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="CustomerToken")


@_attrs_define
class CustomerToken:
    """A token, shown once

    Attributes:
        customer_reference (str): The customer whose records it sees. Example: customer-42.
        expires_at (datetime.datetime): Until when it works. Example: 2026-11-21T08:00:00.000000Z.
        token (str): What the customer's browser sends as `Authorization: Bearer`. Example:
            poisha_session_5xj2m8k0q4w7n9e3r6t1v5b8h25xj2m8k0q4w7n9e3r6t1v5b8h2.
    """

    customer_reference: str
    expires_at: datetime.datetime
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        customer_reference = self.customer_reference

        expires_at = self.expires_at.isoformat()

        token = self.token

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "customerReference": customer_reference,
                "expiresAt": expires_at,
                "token": token,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_reference = d.pop("customerReference")

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        token = d.pop("token")

        customer_token = cls(
            customer_reference=customer_reference,
            expires_at=expires_at,
            token=token,
        )

        customer_token.additional_properties = d
        return customer_token

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
