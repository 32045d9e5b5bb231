from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="SetFulfillmentUrl")


@_attrs_define
class SetFulfillmentUrl:
    """Where to deliver from

    Attributes:
        url (str): Where you are asked to deliver; https in LIVE mode. Example: https://shop.example/webhooks/poisha.
        rotate_secret (bool | None | Unset): Whether to make a new secret; the old one signs no more. Left out: only the
            first time. Example: True.
    """

    url: str
    rotate_secret: bool | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        url = self.url

        rotate_secret: bool | None | Unset
        if isinstance(self.rotate_secret, Unset):
            rotate_secret = UNSET
        else:
            rotate_secret = self.rotate_secret

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "url": url,
            }
        )
        if rotate_secret is not UNSET:
            field_dict["rotateSecret"] = rotate_secret

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        url = d.pop("url")

        def _parse_rotate_secret(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        rotate_secret = _parse_rotate_secret(d.pop("rotateSecret", UNSET))

        set_fulfillment_url = cls(
            url=url,
            rotate_secret=rotate_secret,
        )

        return set_fulfillment_url
