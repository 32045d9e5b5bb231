from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..models.reconciliation_run_status import ReconciliationRunStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.reconciliation_run_terms import ReconciliationRunTerms


T = TypeVar("T", bound="ReconciliationRun")


@_attrs_define
class ReconciliationRun:
    """One look at what a period's money became

    Attributes:
        amount_mismatch (int): Other amounts. Example: 200.
        cancel_asked (bool): Whether somebody wants it stopped. Example: True.
        created_at (datetime.datetime): When it was asked for. Example: 2026-11-21T08:00:00.000000Z.
        currency_mismatch (int): Other currencies. Example: 200.
        deferred (int): What is not due yet. Example: 200.
        duplicate (int): What was settled more than once. Example: 200.
        fee_mismatch (int): Other fees than agreed. Example: 200.
        id (str): Its id. Example: rcn_01kah2v8w4e9m7qk3s5r2n6t8z.
        looked_at (int): How much it has looked at so far. Example: 200.
        matched (int): What is explained. Example: 200.
        missing_in_settlement (int): What the statements do not show, though it is due. Example: 200.
        missing_internal (int): What our book does not know. Example: 200.
        mode (Mode): Whether real money moves; taken from the credential
        period (str): The day or month, in Dhaka. Example: text.
        reference_mismatch (int): Lines that name two things. Example: 200.
        status (ReconciliationRunStatus): Where a run stands
        terms (ReconciliationRunTerms): Which version of each gateway's terms it judged by, by gateway; 0 where nothing
            was ever agreed. Empty until it is done. Example: {'key': 'value'}.
        asked_by (str | Unset): Who asked for it; absent when the night did. Example: opr_01kah2v8w4e9m7qk3s5r2n6t8z.
        ended_at (datetime.datetime | Unset): When it ended. Example: 2026-11-21T08:00:00.000000Z.
        gateway (Method | Unset): A way to pay
        ledger_balanced (bool | Unset): Whether debits equalled credits in every book of the mode at its end; absent
            until then. Example: True.
        note (str | Unset): Why it failed. Example: the second payment was sent back.
        posted_at (datetime.datetime | Unset): Since when what matched in it is in the book; absent as long as it is
            not. Example: 2026-11-21T08:00:00.000000Z.
        posted_lines (int | Unset): How many lines it brought there: those that an earlier run brought are not counted.
            Example: 200.
    """

    amount_mismatch: int
    cancel_asked: bool
    created_at: datetime.datetime
    currency_mismatch: int
    deferred: int
    duplicate: int
    fee_mismatch: int
    id: str
    looked_at: int
    matched: int
    missing_in_settlement: int
    missing_internal: int
    mode: Mode
    period: str
    reference_mismatch: int
    status: ReconciliationRunStatus
    terms: ReconciliationRunTerms
    asked_by: str | Unset = UNSET
    ended_at: datetime.datetime | Unset = UNSET
    gateway: Method | Unset = UNSET
    ledger_balanced: bool | Unset = UNSET
    note: str | Unset = UNSET
    posted_at: datetime.datetime | Unset = UNSET
    posted_lines: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_mismatch = self.amount_mismatch

        cancel_asked = self.cancel_asked

        created_at = self.created_at.isoformat()

        currency_mismatch = self.currency_mismatch

        deferred = self.deferred

        duplicate = self.duplicate

        fee_mismatch = self.fee_mismatch

        id = self.id

        looked_at = self.looked_at

        matched = self.matched

        missing_in_settlement = self.missing_in_settlement

        missing_internal = self.missing_internal

        mode = self.mode.value

        period = self.period

        reference_mismatch = self.reference_mismatch

        status = self.status.value

        terms = self.terms.to_dict()

        asked_by = self.asked_by

        ended_at: str | Unset = UNSET
        if not isinstance(self.ended_at, Unset):
            ended_at = self.ended_at.isoformat()

        gateway: str | Unset = UNSET
        if not isinstance(self.gateway, Unset):
            gateway = self.gateway.value

        ledger_balanced = self.ledger_balanced

        note = self.note

        posted_at: str | Unset = UNSET
        if not isinstance(self.posted_at, Unset):
            posted_at = self.posted_at.isoformat()

        posted_lines = self.posted_lines

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMismatch": amount_mismatch,
                "cancelAsked": cancel_asked,
                "createdAt": created_at,
                "currencyMismatch": currency_mismatch,
                "deferred": deferred,
                "duplicate": duplicate,
                "feeMismatch": fee_mismatch,
                "id": id,
                "lookedAt": looked_at,
                "matched": matched,
                "missingInSettlement": missing_in_settlement,
                "missingInternal": missing_internal,
                "mode": mode,
                "period": period,
                "referenceMismatch": reference_mismatch,
                "status": status,
                "terms": terms,
            }
        )
        if asked_by is not UNSET:
            field_dict["askedBy"] = asked_by
        if ended_at is not UNSET:
            field_dict["endedAt"] = ended_at
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if ledger_balanced is not UNSET:
            field_dict["ledgerBalanced"] = ledger_balanced
        if note is not UNSET:
            field_dict["note"] = note
        if posted_at is not UNSET:
            field_dict["postedAt"] = posted_at
        if posted_lines is not UNSET:
            field_dict["postedLines"] = posted_lines

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.reconciliation_run_terms import ReconciliationRunTerms  # noqa: PLC0415

        d = dict(src_dict)
        amount_mismatch = d.pop("amountMismatch")

        cancel_asked = d.pop("cancelAsked")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        currency_mismatch = d.pop("currencyMismatch")

        deferred = d.pop("deferred")

        duplicate = d.pop("duplicate")

        fee_mismatch = d.pop("feeMismatch")

        id = d.pop("id")

        looked_at = d.pop("lookedAt")

        matched = d.pop("matched")

        missing_in_settlement = d.pop("missingInSettlement")

        missing_internal = d.pop("missingInternal")

        mode = Mode(d.pop("mode"))

        period = d.pop("period")

        reference_mismatch = d.pop("referenceMismatch")

        status = ReconciliationRunStatus(d.pop("status"))

        terms = ReconciliationRunTerms.from_dict(d.pop("terms"))

        asked_by = d.pop("askedBy", UNSET)

        _ended_at = d.pop("endedAt", UNSET)
        ended_at: datetime.datetime | Unset
        if isinstance(_ended_at, Unset):
            ended_at = UNSET
        else:
            ended_at = datetime.datetime.fromisoformat(_ended_at)

        _gateway = d.pop("gateway", UNSET)
        gateway: Method | Unset
        if isinstance(_gateway, Unset):
            gateway = UNSET
        else:
            gateway = Method(_gateway)

        ledger_balanced = d.pop("ledgerBalanced", UNSET)

        note = d.pop("note", UNSET)

        _posted_at = d.pop("postedAt", UNSET)
        posted_at: datetime.datetime | Unset
        if isinstance(_posted_at, Unset):
            posted_at = UNSET
        else:
            posted_at = datetime.datetime.fromisoformat(_posted_at)

        posted_lines = d.pop("postedLines", UNSET)

        reconciliation_run = cls(
            amount_mismatch=amount_mismatch,
            cancel_asked=cancel_asked,
            created_at=created_at,
            currency_mismatch=currency_mismatch,
            deferred=deferred,
            duplicate=duplicate,
            fee_mismatch=fee_mismatch,
            id=id,
            looked_at=looked_at,
            matched=matched,
            missing_in_settlement=missing_in_settlement,
            missing_internal=missing_internal,
            mode=mode,
            period=period,
            reference_mismatch=reference_mismatch,
            status=status,
            terms=terms,
            asked_by=asked_by,
            ended_at=ended_at,
            gateway=gateway,
            ledger_balanced=ledger_balanced,
            note=note,
            posted_at=posted_at,
            posted_lines=posted_lines,
        )

        reconciliation_run.additional_properties = d
        return reconciliation_run

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
