from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.review_decision import ReviewDecision

T = TypeVar("T", bound="ReviewPayment")


@_attrs_define
class ReviewPayment:
    """A decision about a flagged payment

    Attributes:
        decision (ReviewDecision): What an operator decides about a flagged payment
    """

    decision: ReviewDecision

    def to_dict(self) -> dict[str, Any]:
        decision = self.decision.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "decision": decision,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        decision = ReviewDecision(d.pop("decision"))

        review_payment = cls(
            decision=decision,
        )

        return review_payment
