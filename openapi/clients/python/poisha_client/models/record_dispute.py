from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.name_statement_line import NameStatementLine


T = TypeVar("T", bound="RecordDispute")


@_attrs_define
class RecordDispute:
    """A dispute to record

    Attributes:
        case_number (str): The gateway's own number of the case. Example: text.
        payment_id (str): The payment that is disputed. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        reason (str): Why the customer's bank takes it back. Example: Broken lid.
        amount_minor (int | None | Unset): How much, in minor units; as the line says, where one is named. Example:
            115000.
        evidence_due_on (None | str | Unset): The last day on which the gateway takes evidence, as YYYY-MM-DD; a day in
            Dhaka. Example: 2030-12-31.
        fee_minor (int | None | Unset): What the gateway charges for it; as the line says, where one is named. Example:
            2875.
        statement_line (NameStatementLine | None | Unset): The chargeback in a gateway's statement that shows it. With
            it, nobody else has to agree.
    """

    case_number: str
    payment_id: str
    reason: str
    amount_minor: int | None | Unset = UNSET
    evidence_due_on: None | str | Unset = UNSET
    fee_minor: int | None | Unset = UNSET
    statement_line: NameStatementLine | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.name_statement_line import NameStatementLine  # noqa: PLC0415

        case_number = self.case_number

        payment_id = self.payment_id

        reason = self.reason

        amount_minor: int | None | Unset
        if isinstance(self.amount_minor, Unset):
            amount_minor = UNSET
        else:
            amount_minor = self.amount_minor

        evidence_due_on: None | str | Unset
        if isinstance(self.evidence_due_on, Unset):
            evidence_due_on = UNSET
        else:
            evidence_due_on = self.evidence_due_on

        fee_minor: int | None | Unset
        if isinstance(self.fee_minor, Unset):
            fee_minor = UNSET
        else:
            fee_minor = self.fee_minor

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
                "caseNumber": case_number,
                "paymentId": payment_id,
                "reason": reason,
            }
        )
        if amount_minor is not UNSET:
            field_dict["amountMinor"] = amount_minor
        if evidence_due_on is not UNSET:
            field_dict["evidenceDueOn"] = evidence_due_on
        if fee_minor is not UNSET:
            field_dict["feeMinor"] = fee_minor
        if statement_line is not UNSET:
            field_dict["statementLine"] = statement_line

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.name_statement_line import NameStatementLine  # noqa: PLC0415

        d = dict(src_dict)
        case_number = d.pop("caseNumber")

        payment_id = d.pop("paymentId")

        reason = d.pop("reason")

        def _parse_amount_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        amount_minor = _parse_amount_minor(d.pop("amountMinor", UNSET))

        def _parse_evidence_due_on(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        evidence_due_on = _parse_evidence_due_on(d.pop("evidenceDueOn", UNSET))

        def _parse_fee_minor(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        fee_minor = _parse_fee_minor(d.pop("feeMinor", UNSET))

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

        record_dispute = cls(
            case_number=case_number,
            payment_id=payment_id,
            reason=reason,
            amount_minor=amount_minor,
            evidence_due_on=evidence_due_on,
            fee_minor=fee_minor,
            statement_line=statement_line,
        )

        return record_dispute
