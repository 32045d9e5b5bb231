from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.dispute_step import DisputeStep

T = TypeVar("T", bound="ApproveDispute")


@_attrs_define
class ApproveDispute:
    """To agree to what waits

    Attributes:
        step (DisputeStep): What waits for somebody's agreement
    """

    step: DisputeStep

    def to_dict(self) -> dict[str, Any]:
        step = self.step.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "step": step,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        step = DisputeStep(d.pop("step"))

        approve_dispute = cls(
            step=step,
        )

        return approve_dispute
