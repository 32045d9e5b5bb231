from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.statement_field import StatementField
from ..types import UNSET, Unset

T = TypeVar("T", bound="PreviewColumn")


@_attrs_define
class PreviewColumn:
    """A column of a sample

    Attributes:
        heading (str): Its name in the file. Example: text.
        field (StatementField | Unset): What a column says
    """

    heading: str
    field: StatementField | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        heading = self.heading

        field: str | Unset = UNSET
        if not isinstance(self.field, Unset):
            field = self.field.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "heading": heading,
            }
        )
        if field is not UNSET:
            field_dict["field"] = field

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        heading = d.pop("heading")

        _field = d.pop("field", UNSET)
        field: StatementField | Unset
        if isinstance(_field, Unset):
            field = UNSET
        else:
            field = StatementField(_field)

        preview_column = cls(
            heading=heading,
            field=field,
        )

        preview_column.additional_properties = d
        return preview_column

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
