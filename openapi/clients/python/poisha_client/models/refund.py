from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..models.refund_status import RefundStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Refund")


@_attrs_define
class Refund:
    """Money on its way back

    Attributes:
        amount_minor (int): How much, in minor units. Example: 115000.
        approvals_missing (int): How many more must agree. Example: 0.
        approved_by (list[str]): The operators who agreed, in order.
        created_at (datetime.datetime): When it was asked for. Example: 2026-11-21T08:00:00.000000Z.
        created_by (str): Who asked: the id of a credential or of an operator, or `poisha`. Example:
            crd_01kah2v8w4e9m7qk3s5r2n6t8z.
        currency (str): ISO-4217 code. Example: BDT.
        gateway (Method): A way to pay
        gateway_txn_id (str): The gateway's transaction that is given back. Example: 2611200915301AbCdEfGhIjKlM.
        id (str): Its id. Example: rfd_01kah2v8w4e9m7qk3s5r2n6t8z.
        mode (Mode): Whether real money moves; taken from the credential
        payment_id (str): The payment it gives back. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        reference (str): What the gateway knows the refund by. Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        status (RefundStatus): Where a refund stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        failure_reason (str | Unset): Why it failed or was rejected. Example: Insufficient funds.
        gateway_refund_id (str | Unset): The gateway's own name for the refund, once it has told. Example:
            74b2f1c8e0a19d3b5c6e7.
        reason (str | Unset): Why, in the words of whoever asked. Example: Broken lid.
        returned_as (str | Unset): The bank's or wallet's reference, when people sent the money back. Example: TRX-77.
        surplus (bool | Unset): True when it gives back money that came once too often, and not the payment's own.
            Example: True.
    """

    amount_minor: int
    approvals_missing: int
    approved_by: list[str]
    created_at: datetime.datetime
    created_by: str
    currency: str
    gateway: Method
    gateway_txn_id: str
    id: str
    mode: Mode
    payment_id: str
    reference: str
    status: RefundStatus
    updated_at: datetime.datetime
    failure_reason: str | Unset = UNSET
    gateway_refund_id: str | Unset = UNSET
    reason: str | Unset = UNSET
    returned_as: str | Unset = UNSET
    surplus: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        approvals_missing = self.approvals_missing

        approved_by = self.approved_by

        created_at = self.created_at.isoformat()

        created_by = self.created_by

        currency = self.currency

        gateway = self.gateway.value

        gateway_txn_id = self.gateway_txn_id

        id = self.id

        mode = self.mode.value

        payment_id = self.payment_id

        reference = self.reference

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        failure_reason = self.failure_reason

        gateway_refund_id = self.gateway_refund_id

        reason = self.reason

        returned_as = self.returned_as

        surplus = self.surplus

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "approvalsMissing": approvals_missing,
                "approvedBy": approved_by,
                "createdAt": created_at,
                "createdBy": created_by,
                "currency": currency,
                "gateway": gateway,
                "gatewayTxnId": gateway_txn_id,
                "id": id,
                "mode": mode,
                "paymentId": payment_id,
                "reference": reference,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if failure_reason is not UNSET:
            field_dict["failureReason"] = failure_reason
        if gateway_refund_id is not UNSET:
            field_dict["gatewayRefundId"] = gateway_refund_id
        if reason is not UNSET:
            field_dict["reason"] = reason
        if returned_as is not UNSET:
            field_dict["returnedAs"] = returned_as
        if surplus is not UNSET:
            field_dict["surplus"] = surplus

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        approvals_missing = d.pop("approvalsMissing")

        approved_by = cast(list[str], d.pop("approvedBy"))

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        created_by = d.pop("createdBy")

        currency = d.pop("currency")

        gateway = Method(d.pop("gateway"))

        gateway_txn_id = d.pop("gatewayTxnId")

        id = d.pop("id")

        mode = Mode(d.pop("mode"))

        payment_id = d.pop("paymentId")

        reference = d.pop("reference")

        status = RefundStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        failure_reason = d.pop("failureReason", UNSET)

        gateway_refund_id = d.pop("gatewayRefundId", UNSET)

        reason = d.pop("reason", UNSET)

        returned_as = d.pop("returnedAs", UNSET)

        surplus = d.pop("surplus", UNSET)

        refund = cls(
            amount_minor=amount_minor,
            approvals_missing=approvals_missing,
            approved_by=approved_by,
            created_at=created_at,
            created_by=created_by,
            currency=currency,
            gateway=gateway,
            gateway_txn_id=gateway_txn_id,
            id=id,
            mode=mode,
            payment_id=payment_id,
            reference=reference,
            status=status,
            updated_at=updated_at,
            failure_reason=failure_reason,
            gateway_refund_id=gateway_refund_id,
            reason=reason,
            returned_as=returned_as,
            surplus=surplus,
        )

        refund.additional_properties = d
        return refund

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
