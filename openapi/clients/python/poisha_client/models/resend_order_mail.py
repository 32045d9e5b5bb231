from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ResendOrderMail")


@_attrs_define
class ResendOrderMail:
    """Where an order is mailed to once more

    Attributes:
        recipient_email (None | str | Unset): A better address; the same one when left out. Example:
            rahima@mail.example.
    """

    recipient_email: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        recipient_email: None | str | Unset
        if isinstance(self.recipient_email, Unset):
            recipient_email = UNSET
        else:
            recipient_email = self.recipient_email

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if recipient_email is not UNSET:
            field_dict["recipient_email"] = recipient_email

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_recipient_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recipient_email = _parse_recipient_email(d.pop("recipient_email", UNSET))

        resend_order_mail = cls(
            recipient_email=recipient_email,
        )

        return resend_order_mail
