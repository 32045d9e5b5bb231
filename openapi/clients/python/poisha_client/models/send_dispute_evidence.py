from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="SendDisputeEvidence")


@_attrs_define
class SendDisputeEvidence:
    """To say that the gateway has our evidence

    Attributes:
        note (str): What was sent, and how. Example: the second payment was sent back.
    """

    note: str

    def to_dict(self) -> dict[str, Any]:
        note = self.note

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "note": note,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        note = d.pop("note")

        send_dispute_evidence = cls(
            note=note,
        )

        return send_dispute_evidence
