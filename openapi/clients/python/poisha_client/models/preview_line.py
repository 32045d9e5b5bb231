from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gateway_statement_line import GatewayStatementLine


T = TypeVar("T", bound="PreviewLine")


@_attrs_define
class PreviewLine:
    """What becomes of a line of a sample: one of the two

    Attributes:
        number (int): The line of the file, from one. Example: 1.
        line (GatewayStatementLine | Unset): What one line of a statement says; amounts are minor units from the
            merchant's side, so what goes is negative
        refused (str | Unset): Why it could not be understood. Example: text.
    """

    number: int
    line: GatewayStatementLine | Unset = UNSET
    refused: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        line: dict[str, Any] | Unset = UNSET
        if not isinstance(self.line, Unset):
            line = self.line.to_dict()

        refused = self.refused

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "number": number,
            }
        )
        if line is not UNSET:
            field_dict["line"] = line
        if refused is not UNSET:
            field_dict["refused"] = refused

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.gateway_statement_line import GatewayStatementLine  # noqa: PLC0415

        d = dict(src_dict)
        number = d.pop("number")

        _line = d.pop("line", UNSET)
        line: GatewayStatementLine | Unset
        if isinstance(_line, Unset):
            line = UNSET
        else:
            line = GatewayStatementLine.from_dict(_line)

        refused = d.pop("refused", UNSET)

        preview_line = cls(
            number=number,
            line=line,
            refused=refused,
        )

        preview_line.additional_properties = d
        return preview_line

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
