from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.dispute_status import DisputeStatus
from ..models.dispute_step import DisputeStep
from ..models.method import Method
from ..models.mode import Mode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.colleague import Colleague
    from ..models.statement_line_name import StatementLineName


T = TypeVar("T", bound="Dispute")


@_attrs_define
class Dispute:
    """A payment that a customer's bank takes back

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        application_id (str): Whose payment. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        attempt_id (str): The attempt that brought the money. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
        case_number (str): The gateway's own number of the case. Example: text.
        currency (str): The currency. Example: BDT.
        gateway (Method): A way to pay
        gateway_txn_id (str): The gateway's transaction that brought it. Example: 2611200915301AbCdEfGhIjKlM.
        id (str): Its id. Example: dsp_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        payment_id (str): The payment. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        reason (str): Why the customer's bank takes it back. Example: Broken lid.
        recorded_at (datetime.datetime): When. Example: 2026-11-21T08:00:00.000000Z.
        recorded_by (Colleague): A member of the staff, by name
        status (DisputeStatus): Where a dispute stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        approved_by (Colleague | Unset): A member of the staff, by name
        ended_at (datetime.datetime | Unset): When it ended. Example: 2026-11-21T08:00:00.000000Z.
        evidence_due_on (str | Unset): The last day on which the gateway takes evidence; a day in Dhaka. Example:
            2030-12-31.
        evidence_sent_at (datetime.datetime | Unset): When. Example: 2026-11-21T08:00:00.000000Z.
        evidence_sent_by (Colleague | Unset): A member of the staff, by name
        fee_minor (int | Unset): What the gateway charges for it, as far as it has told. Example: 2875.
        given_back_line (StatementLineName | Unset): A line of a statement, by its place
        outcome_approved_by (Colleague | Unset): A member of the staff, by name
        posting_id (str | Unset): The posting that it came into the book with; absent as long as it is not there.
            Example: pst_01kah2v8w4e9m7qk3s5r2n6t8z.
        proposed_at (datetime.datetime | Unset): When, while it waits. Example: 2026-11-21T08:00:00.000000Z.
        proposed_by (Colleague | Unset): A member of the staff, by name
        proposed_reason (str | Unset): Why, while it waits. Example: text.
        statement_line (StatementLineName | Unset): A line of a statement, by its place
        taken_at (datetime.datetime | Unset): When the gateway took the money: as its line says, else when it was
            booked. Example: 2026-11-21T08:00:00.000000Z.
        waits_for (DisputeStep | Unset): What waits for somebody's agreement
    """

    amount_minor: int
    application_id: str
    attempt_id: str
    case_number: str
    currency: str
    gateway: Method
    gateway_txn_id: str
    id: str
    mode: Mode
    payment_id: str
    reason: str
    recorded_at: datetime.datetime
    recorded_by: Colleague
    status: DisputeStatus
    updated_at: datetime.datetime
    approved_by: Colleague | Unset = UNSET
    ended_at: datetime.datetime | Unset = UNSET
    evidence_due_on: str | Unset = UNSET
    evidence_sent_at: datetime.datetime | Unset = UNSET
    evidence_sent_by: Colleague | Unset = UNSET
    fee_minor: int | Unset = UNSET
    given_back_line: StatementLineName | Unset = UNSET
    outcome_approved_by: Colleague | Unset = UNSET
    posting_id: str | Unset = UNSET
    proposed_at: datetime.datetime | Unset = UNSET
    proposed_by: Colleague | Unset = UNSET
    proposed_reason: str | Unset = UNSET
    statement_line: StatementLineName | Unset = UNSET
    taken_at: datetime.datetime | Unset = UNSET
    waits_for: DisputeStep | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        application_id = self.application_id

        attempt_id = self.attempt_id

        case_number = self.case_number

        currency = self.currency

        gateway = self.gateway.value

        gateway_txn_id = self.gateway_txn_id

        id = self.id

        mode = self.mode.value

        payment_id = self.payment_id

        reason = self.reason

        recorded_at = self.recorded_at.isoformat()

        recorded_by = self.recorded_by.to_dict()

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        approved_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.approved_by, Unset):
            approved_by = self.approved_by.to_dict()

        ended_at: str | Unset = UNSET
        if not isinstance(self.ended_at, Unset):
            ended_at = self.ended_at.isoformat()

        evidence_due_on = self.evidence_due_on

        evidence_sent_at: str | Unset = UNSET
        if not isinstance(self.evidence_sent_at, Unset):
            evidence_sent_at = self.evidence_sent_at.isoformat()

        evidence_sent_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.evidence_sent_by, Unset):
            evidence_sent_by = self.evidence_sent_by.to_dict()

        fee_minor = self.fee_minor

        given_back_line: dict[str, Any] | Unset = UNSET
        if not isinstance(self.given_back_line, Unset):
            given_back_line = self.given_back_line.to_dict()

        outcome_approved_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.outcome_approved_by, Unset):
            outcome_approved_by = self.outcome_approved_by.to_dict()

        posting_id = self.posting_id

        proposed_at: str | Unset = UNSET
        if not isinstance(self.proposed_at, Unset):
            proposed_at = self.proposed_at.isoformat()

        proposed_by: dict[str, Any] | Unset = UNSET
        if not isinstance(self.proposed_by, Unset):
            proposed_by = self.proposed_by.to_dict()

        proposed_reason = self.proposed_reason

        statement_line: dict[str, Any] | Unset = UNSET
        if not isinstance(self.statement_line, Unset):
            statement_line = self.statement_line.to_dict()

        taken_at: str | Unset = UNSET
        if not isinstance(self.taken_at, Unset):
            taken_at = self.taken_at.isoformat()

        waits_for: str | Unset = UNSET
        if not isinstance(self.waits_for, Unset):
            waits_for = self.waits_for.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "applicationId": application_id,
                "attemptId": attempt_id,
                "caseNumber": case_number,
                "currency": currency,
                "gateway": gateway,
                "gatewayTxnId": gateway_txn_id,
                "id": id,
                "mode": mode,
                "paymentId": payment_id,
                "reason": reason,
                "recordedAt": recorded_at,
                "recordedBy": recorded_by,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if approved_by is not UNSET:
            field_dict["approvedBy"] = approved_by
        if ended_at is not UNSET:
            field_dict["endedAt"] = ended_at
        if evidence_due_on is not UNSET:
            field_dict["evidenceDueOn"] = evidence_due_on
        if evidence_sent_at is not UNSET:
            field_dict["evidenceSentAt"] = evidence_sent_at
        if evidence_sent_by is not UNSET:
            field_dict["evidenceSentBy"] = evidence_sent_by
        if fee_minor is not UNSET:
            field_dict["feeMinor"] = fee_minor
        if given_back_line is not UNSET:
            field_dict["givenBackLine"] = given_back_line
        if outcome_approved_by is not UNSET:
            field_dict["outcomeApprovedBy"] = outcome_approved_by
        if posting_id is not UNSET:
            field_dict["postingId"] = posting_id
        if proposed_at is not UNSET:
            field_dict["proposedAt"] = proposed_at
        if proposed_by is not UNSET:
            field_dict["proposedBy"] = proposed_by
        if proposed_reason is not UNSET:
            field_dict["proposedReason"] = proposed_reason
        if statement_line is not UNSET:
            field_dict["statementLine"] = statement_line
        if taken_at is not UNSET:
            field_dict["takenAt"] = taken_at
        if waits_for is not UNSET:
            field_dict["waitsFor"] = waits_for

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.colleague import Colleague  # noqa: PLC0415
        from ..models.statement_line_name import StatementLineName  # noqa: PLC0415

        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        application_id = d.pop("applicationId")

        attempt_id = d.pop("attemptId")

        case_number = d.pop("caseNumber")

        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        gateway_txn_id = d.pop("gatewayTxnId")

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        payment_id = d.pop("paymentId")

        reason = d.pop("reason")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recordedAt"))

        recorded_by = Colleague.from_dict(d.pop("recordedBy"))

        status = DisputeStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        _approved_by = d.pop("approvedBy", UNSET)
        approved_by: Colleague | Unset
        if isinstance(_approved_by, Unset):
            approved_by = UNSET
        else:
            approved_by = Colleague.from_dict(_approved_by)

        _ended_at = d.pop("endedAt", UNSET)
        ended_at: datetime.datetime | Unset
        if isinstance(_ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = datetime.datetime.fromisoformat(_ended_at)

        evidence_due_on = d.pop("evidenceDueOn", UNSET)

        _evidence_sent_at = d.pop("evidenceSentAt", UNSET)
        evidence_sent_at: datetime.datetime | Unset
        if isinstance(_evidence_sent_at, Unset):
            evidence_sent_at = UNSET
        else:
            evidence_sent_at = datetime.datetime.fromisoformat(_evidence_sent_at)

        _evidence_sent_by = d.pop("evidenceSentBy", UNSET)
        evidence_sent_by: Colleague | Unset
        if isinstance(_evidence_sent_by, Unset):
            evidence_sent_by = UNSET
        else:
            evidence_sent_by = Colleague.from_dict(_evidence_sent_by)

        fee_minor = d.pop("feeMinor", UNSET)

        _given_back_line = d.pop("givenBackLine", UNSET)
        given_back_line: StatementLineName | Unset
        if isinstance(_given_back_line, Unset):
            given_back_line = UNSET
        else:
            given_back_line = StatementLineName.from_dict(_given_back_line)

        _outcome_approved_by = d.pop("outcomeApprovedBy", UNSET)
        outcome_approved_by: Colleague | Unset
        if isinstance(_outcome_approved_by, Unset):
            outcome_approved_by = UNSET
        else:
            outcome_approved_by = Colleague.from_dict(_outcome_approved_by)

        posting_id = d.pop("postingId", UNSET)

        _proposed_at = d.pop("proposedAt", UNSET)
        proposed_at: datetime.datetime | Unset
        if isinstance(_proposed_at, Unset):
            proposed_at = UNSET
        else:
            proposed_at = datetime.datetime.fromisoformat(_proposed_at)

        _proposed_by = d.pop("proposedBy", UNSET)
        proposed_by: Colleague | Unset
        if isinstance(_proposed_by, Unset):
            proposed_by = UNSET
        else:
            proposed_by = Colleague.from_dict(_proposed_by)

        proposed_reason = d.pop("proposedReason", UNSET)

        _statement_line = d.pop("statementLine", UNSET)
        statement_line: StatementLineName | Unset
        if isinstance(_statement_line, Unset):
            statement_line = UNSET
        else:
            statement_line = StatementLineName.from_dict(_statement_line)

        _taken_at = d.pop("takenAt", UNSET)
        taken_at: datetime.datetime | Unset
        if isinstance(_taken_at, Unset):
            taken_at = UNSET
        else:
            taken_at = datetime.datetime.fromisoformat(_taken_at)

        _waits_for = d.pop("waitsFor", UNSET)
        waits_for: DisputeStep | Unset
        if isinstance(_waits_for, Unset):
            waits_for = UNSET
        else:
            waits_for = DisputeStep(_waits_for)

        dispute = cls(
            amount_minor=amount_minor,
            application_id=application_id,
            attempt_id=attempt_id,
            case_number=case_number,
            currency=currency,
            gateway=gateway,
            gateway_txn_id=gateway_txn_id,
            id=id,
            mode=mode,
            payment_id=payment_id,
            reason=reason,
            recorded_at=recorded_at,
            recorded_by=recorded_by,
            status=status,
            updated_at=updated_at,
            approved_by=approved_by,
            ended_at=ended_at,
            evidence_due_on=evidence_due_on,
            evidence_sent_at=evidence_sent_at,
            evidence_sent_by=evidence_sent_by,
            fee_minor=fee_minor,
            given_back_line=given_back_line,
            outcome_approved_by=outcome_approved_by,
            posting_id=posting_id,
            proposed_at=proposed_at,
            proposed_by=proposed_by,
            proposed_reason=proposed_reason,
            statement_line=statement_line,
            taken_at=taken_at,
            waits_for=waits_for,
        )

        dispute.additional_properties = d
        return dispute

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
