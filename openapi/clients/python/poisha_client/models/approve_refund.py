from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ApproveRefund")


@_attrs_define
class ApproveRefund:
    """An approval of exactly what was asked for

    Attributes:
        request_hash (str): The `requestHash` of the refund that you looked at. Example: text.
    """

    request_hash: str

    def to_dict(self) -> dict[str, Any]:
        request_hash = self.request_hash

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "requestHash": request_hash,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        request_hash = d.pop("requestHash")

        approve_refund = cls(
            request_hash=request_hash,
        )

        return approve_refund
