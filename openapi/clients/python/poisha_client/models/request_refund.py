from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="RequestRefund")


@_attrs_define
class RequestRefund:
    """A refund that an operator asks for

    Attributes:
        amount_minor (int): How much goes back, in minor units of the payment's currency. Example: 115000.
        reason (None | str | Unset): Why; the gateway may show it to the customer. Example: Broken lid.
        surplus_attempt_id (None | str | Unset): The attempt that brought money once too often, when that and not the
            payment's own money goes back. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
        surplus_gateway_txn_id (None | str | Unset): The gateway's transaction that brought it. Example: text.
    """

    amount_minor: int
    reason: None | str | Unset = UNSET
    surplus_attempt_id: None | str | Unset = UNSET
    surplus_gateway_txn_id: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        surplus_attempt_id: None | str | Unset
        if isinstance(self.surplus_attempt_id, Unset):
            surplus_attempt_id = UNSET
        else:
            surplus_attempt_id = self.surplus_attempt_id

        surplus_gateway_txn_id: None | str | Unset
        if isinstance(self.surplus_gateway_txn_id, Unset):
            surplus_gateway_txn_id = UNSET
        else:
            surplus_gateway_txn_id = self.surplus_gateway_txn_id

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amountMinor": amount_minor,
            }
        )
        if reason is not UNSET:
            field_dict["reason"] = reason
        if surplus_attempt_id is not UNSET:
            field_dict["surplusAttemptId"] = surplus_attempt_id
        if surplus_gateway_txn_id is not UNSET:
            field_dict["surplusGatewayTxnId"] = surplus_gateway_txn_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        def _parse_surplus_attempt_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        surplus_attempt_id = _parse_surplus_attempt_id(d.pop("surplusAttemptId", UNSET))

        def _parse_surplus_gateway_txn_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        surplus_gateway_txn_id = _parse_surplus_gateway_txn_id(d.pop("surplusGatewayTxnId", UNSET))

        request_refund = cls(
            amount_minor=amount_minor,
            reason=reason,
            surplus_attempt_id=surplus_attempt_id,
            surplus_gateway_txn_id=surplus_gateway_txn_id,
        )

        return request_refund
