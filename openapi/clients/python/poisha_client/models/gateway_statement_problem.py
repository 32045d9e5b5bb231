from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway_statement_problem_kind import GatewayStatementProblemKind

T = TypeVar("T", bound="GatewayStatementProblem")


@_attrs_define
class GatewayStatementProblem:
    """A line of a statement that was not kept

    Attributes:
        kind (GatewayStatementProblemKind): Why a line was not kept
        number (int): The line of the file, from one. Example: 1.
        reason (str): Why. Example: Broken lid.
    """

    kind: GatewayStatementProblemKind
    number: int
    reason: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        number = self.number

        reason = self.reason

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "number": number,
                "reason": reason,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = GatewayStatementProblemKind(d.pop("kind"))

        number = d.pop("number")

        reason = d.pop("reason")

        gateway_statement_problem = cls(
            kind=kind,
            number=number,
            reason=reason,
        )

        gateway_statement_problem.additional_properties = d
        return gateway_statement_problem

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
