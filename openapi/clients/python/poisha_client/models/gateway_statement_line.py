from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.gateway_statement_line_kind import GatewayStatementLineKind
from ..types import UNSET, Unset

T = TypeVar("T", bound="GatewayStatementLine")


@_attrs_define
class GatewayStatementLine:
    """What one line of a statement says; amounts are minor units from the merchant's side, so what goes is negative

    Attributes:
        currency (str): ISO-4217. Example: BDT.
        fee_minor (int): What the gateway keeps: negative; positive where it gives a fee back. Example: 2875.
        gross_minor (int): What it is about, before fees. Example: 200.
        kind (GatewayStatementLineKind): What a line is about
        net_minor (int): What it changes at the gateway: `grossMinor` and `feeMinor` together. Example: 200.
        number (int): The line of the file, from one. Example: 1.
        at (datetime.datetime | Unset): When, as the gateway says. Example: 2026-11-21T08:00:00.000000Z.
        attempt_reference (str | Unset): Our reference, as the gateway gives it back. Example: 7K3M9Q5W1E8R4T6V2B0H.
        batch (str | Unset): The payout in which the money came. Example: text.
        gateway_transaction_id (str | Unset): The gateway's name for the payment or the refund. Example: text.
        method (str | Unset): The gateway's own word for how the customer paid. Example: text.
    """

    currency: str
    fee_minor: int
    gross_minor: int
    kind: GatewayStatementLineKind
    net_minor: int
    number: int
    at: datetime.datetime | Unset = UNSET
    attempt_reference: str | Unset = UNSET
    batch: str | Unset = UNSET
    gateway_transaction_id: str | Unset = UNSET
    method: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        currency = self.currency

        fee_minor = self.fee_minor

        gross_minor = self.gross_minor

        kind = self.kind.value

        net_minor = self.net_minor

        number = self.number

        at: str | Unset = UNSET
        if not isinstance(self.at, Unset):
            at = self.at.isoformat()

        attempt_reference = self.attempt_reference

        batch = self.batch

        gateway_transaction_id = self.gateway_transaction_id

        method = self.method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "currency": currency,
                "feeMinor": fee_minor,
                "grossMinor": gross_minor,
                "kind": kind,
                "netMinor": net_minor,
                "number": number,
            }
        )
        if at is not UNSET:
            field_dict["at"] = at
        if attempt_reference is not UNSET:
            field_dict["attemptReference"] = attempt_reference
        if batch is not UNSET:
            field_dict["batch"] = batch
        if gateway_transaction_id is not UNSET:
            field_dict["gatewayTransactionId"] = gateway_transaction_id
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        currency = d.pop("currency")

        fee_minor = d.pop("feeMinor")

        gross_minor = d.pop("grossMinor")

        kind = GatewayStatementLineKind(d.pop("kind"))

        net_minor = d.pop("netMinor")

        number = d.pop("number")

        _at = d.pop("at", UNSET)
        at: datetime.datetime | Unset
        if isinstance(_at, Unset):
            at = UNSET
        else:
            at = datetime.datetime.fromisoformat(_at)

        attempt_reference = d.pop("attemptReference", UNSET)

        batch = d.pop("batch", UNSET)

        gateway_transaction_id = d.pop("gatewayTransactionId", UNSET)

        method = d.pop("method", UNSET)

        gateway_statement_line = cls(
            currency=currency,
            fee_minor=fee_minor,
            gross_minor=gross_minor,
            kind=kind,
            net_minor=net_minor,
            number=number,
            at=at,
            attempt_reference=attempt_reference,
            batch=batch,
            gateway_transaction_id=gateway_transaction_id,
            method=method,
        )

        gateway_statement_line.additional_properties = d
        return gateway_statement_line

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
