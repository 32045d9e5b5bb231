from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.reconciliation_reason import ReconciliationReason
from ..models.reconciliation_rule import ReconciliationRule
from ..models.reconciliation_status import ReconciliationStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.statement_line_name import StatementLineName


T = TypeVar("T", bound="ReconciliationResult")


@_attrs_define
class ReconciliationResult:
    """What a run found about one thing

    Attributes:
        currency (str): The currency. Example: BDT.
        gateway (Method): A way to pay
        lines (list[StatementLineName]): Its lines.
        number (int): Its number in the run, from one. Example: 1.
        run_id (str): The run. Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        settled_fee_minor (int): What they say that the gateway keeps: less than zero. Example: 200.
        settled_gross_minor (int): What its lines come to before fees, in minor units. Example: 200.
        settled_net_minor (int): What they change at the gateway. Example: 200.
        status (ReconciliationStatus): What became of one thing
        agreed_fee_minor (int | Unset): What was agreed that the gateway keeps: less than zero; absent where nothing is
            known to be agreed. Example: 200.
        application_id (str | Unset): The application; absent, like the next five, for a line that is about nothing that
            is expected. Example: app_01kah2v8w4e9m7qk3s5r2n6t8z.
        at (datetime.datetime | Unset): When it was confirmed, or is said to have happened. Example:
            2026-11-21T08:00:00.000000Z.
        attempt_id (str | Unset): The attempt that brought the money. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
        dispute_id (str | Unset): The dispute, when it is about one. Example: dsp_01kah2v8w4e9m7qk3s5r2n6t8z.
        due_at (datetime.datetime | Unset): When it is due, as long as it is not. Example: 2026-11-21T08:00:00.000000Z.
        expected_minor (int | Unset): What is expected, in minor units; less than zero of a refund, and of what a
            dispute takes. Example: 200.
        gateway_txn_id (str | Unset): The gateway's transaction, as far as one is known. Example:
            2611200915301AbCdEfGhIjKlM.
        matched_by (ReconciliationRule | Unset): By what lines were taken to be about something
        payment_id (str | Unset): The payment. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        reason (ReconciliationReason | Unset): Why something needs a person
        refund_id (str | Unset): The refund, when it is about one. Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
    """

    currency: str
    gateway: Method
    lines: list[StatementLineName]
    number: int
    run_id: str
    settled_fee_minor: int
    settled_gross_minor: int
    settled_net_minor: int
    status: ReconciliationStatus
    agreed_fee_minor: int | Unset = UNSET
    application_id: str | Unset = UNSET
    at: datetime.datetime | Unset = UNSET
    attempt_id: str | Unset = UNSET
    dispute_id: str | Unset = UNSET
    due_at: datetime.datetime | Unset = UNSET
    expected_minor: int | Unset = UNSET
    gateway_txn_id: str | Unset = UNSET
    matched_by: ReconciliationRule | Unset = UNSET
    payment_id: str | Unset = UNSET
    reason: ReconciliationReason | Unset = UNSET
    refund_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        gateway = self.gateway.value

        lines = []
        for lines_item_data in self.lines:
            lines_item = lines_item_data.to_dict()
            lines.append(lines_item)

        number = self.number

        run_id = self.run_id

        settled_fee_minor = self.settled_fee_minor

        settled_gross_minor = self.settled_gross_minor

        settled_net_minor = self.settled_net_minor

        status = self.status.value

        agreed_fee_minor = self.agreed_fee_minor

        application_id = self.application_id

        at: str | Unset = UNSET
        if not isinstance(self.at, Unset):
            at = self.at.isoformat()

        attempt_id = self.attempt_id

        dispute_id = self.dispute_id

        due_at: str | Unset = UNSET
        if not isinstance(self.due_at, Unset):
            due_at = self.due_at.isoformat()

        expected_minor = self.expected_minor

        gateway_txn_id = self.gateway_txn_id

        matched_by: str | Unset = UNSET
        if not isinstance(self.matched_by, Unset):
            matched_by = self.matched_by.value

        payment_id = self.payment_id

        reason: str | Unset = UNSET
        if not isinstance(self.reason, Unset):
            reason = self.reason.value

        refund_id = self.refund_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "gateway": gateway,
                "lines": lines,
                "number": number,
                "runId": run_id,
                "settledFeeMinor": settled_fee_minor,
                "settledGrossMinor": settled_gross_minor,
                "settledNetMinor": settled_net_minor,
                "status": status,
            }
        )
        if agreed_fee_minor is not UNSET:
            field_dict["agreedFeeMinor"] = agreed_fee_minor
        if application_id is not UNSET:
            field_dict["applicationId"] = application_id
        if at is not UNSET:
            field_dict["at"] = at
        if attempt_id is not UNSET:
            field_dict["attemptId"] = attempt_id
        if dispute_id is not UNSET:
            field_dict["disputeId"] = dispute_id
        if due_at is not UNSET:
            field_dict["dueAt"] = due_at
        if expected_minor is not UNSET:
            field_dict["expectedMinor"] = expected_minor
        if gateway_txn_id is not UNSET:
            field_dict["gatewayTxnId"] = gateway_txn_id
        if matched_by is not UNSET:
            field_dict["matchedBy"] = matched_by
        if payment_id is not UNSET:
            field_dict["paymentId"] = payment_id
        if reason is not UNSET:
            field_dict["reason"] = reason
        if refund_id is not UNSET:
            field_dict["refundId"] = refund_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.statement_line_name import StatementLineName  # noqa: PLC0415

        d = dict(src_dict)
        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        lines = []
        _lines = d.pop("lines")
        for lines_item_data in _lines:
            lines_item = StatementLineName.from_dict(lines_item_data)

            lines.append(lines_item)

        number = d.pop("number")

        run_id = d.pop("runId")

        settled_fee_minor = d.pop("settledFeeMinor")

        settled_gross_minor = d.pop("settledGrossMinor")

        settled_net_minor = d.pop("settledNetMinor")

        status = ReconciliationStatus(d.pop("status"))

        agreed_fee_minor = d.pop("agreedFeeMinor", UNSET)

        application_id = d.pop("applicationId", UNSET)

        _at = d.pop("at", UNSET)
        at: datetime.datetime | Unset
        if isinstance(_at, Unset):
            at = UNSET
        else:
            at = datetime.datetime.fromisoformat(_at)

        attempt_id = d.pop("attemptId", UNSET)

        dispute_id = d.pop("disputeId", UNSET)

        _due_at = d.pop("dueAt", UNSET)
        due_at: datetime.datetime | Unset
        if isinstance(_due_at, Unset):
            due_at = UNSET
        else:
            due_at = datetime.datetime.fromisoformat(_due_at)

        expected_minor = d.pop("expectedMinor", UNSET)

        gateway_txn_id = d.pop("gatewayTxnId", UNSET)

        _matched_by = d.pop("matchedBy", UNSET)
        matched_by: ReconciliationRule | Unset
        if isinstance(_matched_by, Unset):
            matched_by = UNSET
        else:
            matched_by = ReconciliationRule(_matched_by)

        payment_id = d.pop("paymentId", UNSET)

        _reason = d.pop("reason", UNSET)
        reason: ReconciliationReason | Unset
        if isinstance(_reason, Unset):
            reason = UNSET
        else:
            reason = ReconciliationReason(_reason)

        refund_id = d.pop("refundId", UNSET)

        reconciliation_result = cls(
            currency=currency,
            gateway=gateway,
            lines=lines,
            number=number,
            run_id=run_id,
            settled_fee_minor=settled_fee_minor,
            settled_gross_minor=settled_gross_minor,
            settled_net_minor=settled_net_minor,
            status=status,
            agreed_fee_minor=agreed_fee_minor,
            application_id=application_id,
            at=at,
            attempt_id=attempt_id,
            dispute_id=dispute_id,
            due_at=due_at,
            expected_minor=expected_minor,
            gateway_txn_id=gateway_txn_id,
            matched_by=matched_by,
            payment_id=payment_id,
            reason=reason,
            refund_id=refund_id,
        )

        reconciliation_result.additional_properties = d
        return reconciliation_result

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
