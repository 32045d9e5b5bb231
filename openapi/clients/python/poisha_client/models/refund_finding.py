from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.refund_outcome import RefundOutcome

T = TypeVar("T", bound="RefundFinding")


@_attrs_define
class RefundFinding:
    """What became of a refund where no gateway tells

    Attributes:
        detail (str): The bank's or wallet's reference of the money that is back, or why it is not. Example: attempt
            att_01kah2v8w4e9m7qk3s5r2n6t8z: paid twice.
        outcome (RefundOutcome): What became of a refund, as people found out
    """

    detail: str
    outcome: RefundOutcome

    def to_dict(self) -> dict[str, Any]:
        detail = self.detail

        outcome = self.outcome.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "detail": detail,
                "outcome": outcome,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        detail = d.pop("detail")

        outcome = RefundOutcome(d.pop("outcome"))

        refund_finding = cls(
            detail=detail,
            outcome=outcome,
        )

        return refund_finding
