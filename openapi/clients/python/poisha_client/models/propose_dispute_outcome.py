from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.dispute_outcome import DisputeOutcome
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.name_statement_line import NameStatementLine


T = TypeVar("T", bound="ProposeDisputeOutcome")


@_attrs_define
class ProposeDisputeOutcome:
    """To propose how a dispute ends

    Attributes:
        outcome (DisputeOutcome): How a dispute ends
        reason (str): Why. Example: Broken lid.
        statement_line (NameStatementLine | None | Unset): The line of a gateway's statement that gives the money back.
            With it the dispute is won at once.
    """

    outcome: DisputeOutcome
    reason: str
    statement_line: NameStatementLine | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.name_statement_line import NameStatementLine  # noqa: PLC0415

        outcome = self.outcome.value

        reason = self.reason

        statement_line: dict[str, Any] | None | Unset
        if isinstance(self.statement_line, Unset):
            statement_line = UNSET
        elif isinstance(self.statement_line, NameStatementLine):
            statement_line = self.statement_line.to_dict()
        else:
            statement_line = self.statement_line

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "outcome": outcome,
                "reason": reason,
            }
        )
        if statement_line is not UNSET:
            field_dict["statementLine"] = statement_line

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.name_statement_line import NameStatementLine  # noqa: PLC0415

        d = dict(src_dict)
        outcome = DisputeOutcome(d.pop("outcome"))

        reason = d.pop("reason")

        def _parse_statement_line(data: object) -> NameStatementLine | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                statement_line_type_1 = NameStatementLine.from_dict(data)

                return statement_line_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NameStatementLine | None | Unset, data)

        statement_line = _parse_statement_line(d.pop("statementLine", UNSET))

        propose_dispute_outcome = cls(
            outcome=outcome,
            reason=reason,
            statement_line=statement_line,
        )

        return propose_dispute_outcome
