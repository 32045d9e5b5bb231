from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.statement_field import StatementField

T = TypeVar("T", bound="StatementColumn")


@_attrs_define
class StatementColumn:
    """A column: what it says, and by which names it goes

    Attributes:
        field (StatementField): What a column says
        headings (list[str]): Its names: the first that a file has counts, whatever the case and the spaces.
        needed (bool): Whether a file without it is another file. Example: True.
    """

    field: StatementField
    headings: list[str]
    needed: bool
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        field = self.field.value

        headings = self.headings

        needed = self.needed

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
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

        statement_column = cls(
            field=field,
            headings=headings,
            needed=needed,
        )

        statement_column.additional_properties = d
        return statement_column

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
