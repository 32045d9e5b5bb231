from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApprovedException")


@_attrs_define
class ApprovedException:
    """One exception that is approved among many

    Attributes:
        amount_minor (int): What it books beside its lines, as you looked at it. Example: 115000.
        id (str): Which. Example: exc_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    amount_minor: int
    id: str

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        id = self.id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amountMinor": amount_minor,
                "id": id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        id = d.pop("id")

        approved_exception = cls(
            amount_minor=amount_minor,
            id=id,
        )

        return approved_exception
