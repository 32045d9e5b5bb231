from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway_statement_line_kind import GatewayStatementLineKind

T = TypeVar("T", bound="StatementKindWord")


@_attrs_define
class StatementKindWord:
    """What a word of the column for the kind means

    Attributes:
        kind (GatewayStatementLineKind): What a line is about
        word (str): The word, whatever the case. Example: text.
    """

    kind: GatewayStatementLineKind
    word: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        word = self.word

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "kind": kind,
                "word": word,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = GatewayStatementLineKind(d.pop("kind"))

        word = d.pop("word")

        statement_kind_word = cls(
            kind=kind,
            word=word,
        )

        statement_kind_word.additional_properties = d
        return statement_kind_word

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
