from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NameStatementLine")


@_attrs_define
class NameStatementLine:
    """A line of a statement

    Attributes:
        line_number (int): The line of its file, from one. Example: 200.
        statement_id (str): The statement. Example: stm_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    line_number: int
    statement_id: str

    def to_dict(self) -> dict[str, Any]:
        line_number = self.line_number

        statement_id = self.statement_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "lineNumber": line_number,
                "statementId": statement_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        line_number = d.pop("lineNumber")

        statement_id = d.pop("statementId")

        name_statement_line = cls(
            line_number=line_number,
            statement_id=statement_id,
        )

        return name_statement_line
