from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.gateway_statement_line_kind import GatewayStatementLineKind

T = TypeVar("T", bound="StatementKindWordBody")


@_attrs_define
class StatementKindWordBody:
    """What a word of the column for the kind means

    Attributes:
        kind (GatewayStatementLineKind): What a line is about
        word (str): The word, whatever the case. Example: text.
    """

    kind: GatewayStatementLineKind
    word: str

    def to_dict(self) -> dict[str, Any]:
        kind = self.kind.value

        word = self.word

        field_dict: dict[str, Any] = {}

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

        statement_kind_word_body = cls(
            kind=kind,
            word=word,
        )

        return statement_kind_word_body
