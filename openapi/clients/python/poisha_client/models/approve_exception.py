from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApproveException")


@_attrs_define
class ApproveException:
    """To approve what another proposed

    Attributes:
        amount_minor (int): What it books beside its lines, as you looked at it. Example: 115000.
    """

    amount_minor: int

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amountMinor": amount_minor,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        approve_exception = cls(
            amount_minor=amount_minor,
        )

        return approve_exception
