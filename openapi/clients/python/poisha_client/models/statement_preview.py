from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_column import PreviewColumn
    from ..models.preview_line import PreviewLine
    from ..models.preview_row import PreviewRow


T = TypeVar("T", bound="StatementPreview")


@_attrs_define
class StatementPreview:
    """How a sample would be read

    Attributes:
        columns (list[PreviewColumn]): Its columns, once a row names them.
        lines (list[PreviewLine]): What becomes of its first lines.
        rows (list[PreviewRow]): Its first rows.
        refused (str | Unset): Why the file cannot be read like this. Example: text.
    """

    columns: list[PreviewColumn]
    lines: list[PreviewLine]
    rows: list[PreviewRow]
    refused: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        columns = []
        for columns_item_data in self.columns:
            columns_item = columns_item_data.to_dict()
            columns.append(columns_item)

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        rows = []
        for rows_item_data in self.rows:
            rows_item = rows_item_data.to_dict()
            rows.append(rows_item)

        refused = self.refused

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "columns": columns,
                "lines": lines,
                "rows": rows,
            }
        )
        if refused is not UNSET:
            field_dict["refused"] = refused

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.preview_column import PreviewColumn  # noqa: PLC0415
        from ..models.preview_line import PreviewLine  # noqa: PLC0415
        from ..models.preview_row import PreviewRow  # noqa: PLC0415

        d = dict(src_dict)
        columns = []
        _columns = d.pop("columns")
        for columns_item_data in _columns:
            columns_item = PreviewColumn.from_dict(columns_item_data)

            columns.append(columns_item)

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = PreviewLine.from_dict(lines_item_data)

            lines.append(lines_item)

        rows = []
        _rows = d.pop("rows")
        for rows_item_data in _rows:
            rows_item = PreviewRow.from_dict(rows_item_data)

            rows.append(rows_item)

        refused = d.pop("refused", UNSET)

        statement_preview = cls(
            columns=columns,
            lines=lines,
            rows=rows,
            refused=refused,
        )

        statement_preview.additional_properties = d
        return statement_preview

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
