from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.mode import Mode

T = TypeVar("T", bound="IssueCredential")


@_attrs_define
class IssueCredential:
    """Which mode a credential is for

    Attributes:
        mode (Mode): Whether real money moves; taken from the credential
    """

    mode: Mode

    def to_dict(self) -> dict[str, Any]:
        mode = self.mode.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mode": mode,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mode = Mode(d.pop("mode"))

        issue_credential = cls(
            mode=mode,
        )

        return issue_credential
