from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.statement_field import StatementField

T = TypeVar("T", bound="StatementColumnBody")


@_attrs_define
class StatementColumnBody:
    """A column: what it says, and by which names it goes

    Attributes:
        field (StatementField): What a column says
        headings (list[str]): Its names: the first that a file has counts, whatever the case and the spaces.
        needed (bool): Whether a file without it is another file. Example: True.
    """

    field: StatementField
    headings: list[str]
    needed: bool

    def to_dict(self) -> dict[str, Any]:
        field = self.field.value

        headings = self.headings

        needed = self.needed

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
                "headings": headings,
                "needed": needed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = StatementField(d.pop("field"))

        headings = cast(list[str], d.pop("headings"))

        needed = d.pop("needed")

        statement_column_body = cls(
            field=field,
            headings=headings,
            needed=needed,
        )

        return statement_column_body
