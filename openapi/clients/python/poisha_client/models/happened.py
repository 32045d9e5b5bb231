from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.happened_kind import HappenedKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="Happened")


@_attrs_define
class Happened:
    """One thing that happened to a payment; what does not belong to its kind is absent

    Attributes:
        at (datetime.datetime): When. Example: 2026-11-21T08:00:00.000000Z.
        kind (HappenedKind): What happened
        actor (str | Unset): Who did it, as the trail names him. Example: text.
        amount_minor (int | Unset): How much, in minor units of the payment's currency. Example: 115000.
        credit (str | Unset): The account that was credited. Example: merchant_payable.
        debit (str | Unset): The account that was debited. Example: gateway_receivable/sslcommerz.
        detail (str | Unset): In a few words: a reason, an event's type, an alert's sentence, an action. Example:
            attempt att_01kah2v8w4e9m7qk3s5r2n6t8z: paid twice.
        id (str | Unset): The id of the attempt, callback, posting, event, alert or refund. Example: text.
        method (str | Unset): The gateway. Example: text.
        reference (str | Unset): What the gateway, the application or the receiver knows it by. Example:
            5xj2m8k0q4w7n9e3r6t1v5b8h2.
        status (str | Unset): The state it reached, or how it was judged. Example: text.
    """

    at: datetime.datetime
    kind: HappenedKind
    actor: str | Unset = UNSET
    amount_minor: int | Unset = UNSET
    credit: str | Unset = UNSET
    debit: str | Unset = UNSET
    detail: str | Unset = UNSET
    id: str | Unset = UNSET
    method: str | Unset = UNSET
    reference: str | Unset = UNSET
    status: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        at = self.at.isoformat()

        kind = self.kind.value

        actor = self.actor

        amount_minor = self.amount_minor

        credit = self.credit

        debit = self.debit

        detail = self.detail

        id = self.id

        method = self.method

        reference = self.reference

        status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "at": at,
                "kind": kind,
            }
        )
        if actor is not UNSET:
            field_dict["actor"] = actor
        if amount_minor is not UNSET:
            field_dict["amountMinor"] = amount_minor
        if credit is not UNSET:
            field_dict["credit"] = credit
        if debit is not UNSET:
            field_dict["debit"] = debit
        if detail is not UNSET:
            field_dict["detail"] = detail
        if id is not UNSET:
            field_dict["id"] = id
        if method is not UNSET:
            field_dict["method"] = method
        if reference is not UNSET:
            field_dict["reference"] = reference
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        at = datetime.datetime.fromisoformat(d.pop("at"))

        kind = HappenedKind(d.pop("kind"))

        actor = d.pop("actor", UNSET)

        amount_minor = d.pop("amountMinor", UNSET)

        credit = d.pop("credit", UNSET)

        debit = d.pop("debit", UNSET)

        detail = d.pop("detail", UNSET)

        id = d.pop("id", UNSET)

        method = d.pop("method", UNSET)

        reference = d.pop("reference", UNSET)

        status = d.pop("status", UNSET)

        happened = cls(
            at=at,
            kind=kind,
            actor=actor,
            amount_minor=amount_minor,
            credit=credit,
            debit=debit,
            detail=detail,
            id=id,
            method=method,
            reference=reference,
            status=status,
        )

        happened.additional_properties = d
        return happened

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
