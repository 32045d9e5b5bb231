from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="MintCustomerToken")


@_attrs_define
class MintCustomerToken:
    """For whom to mint a token

    Attributes:
        customer_reference (str): Your own name for the customer. Example: customer-42.
        ttl_seconds (int | None | Unset): How long it works, in seconds: 1 to 3600; 900 when left out. Example: 900.
    """

    customer_reference: str
    ttl_seconds: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        customer_reference = self.customer_reference

        ttl_seconds: int | None | Unset
        if isinstance(self.ttl_seconds, Unset):
            ttl_seconds = UNSET
        else:
            ttl_seconds = self.ttl_seconds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "customerReference": customer_reference,
            }
        )
        if ttl_seconds is not UNSET:
            field_dict["ttlSeconds"] = ttl_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        customer_reference = d.pop("customerReference")

        def _parse_ttl_seconds(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        ttl_seconds = _parse_ttl_seconds(d.pop("ttlSeconds", UNSET))

        mint_customer_token = cls(
            customer_reference=customer_reference,
            ttl_seconds=ttl_seconds,
        )

        return mint_customer_token
