from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.attempt_status import AttemptStatus
from ..models.method import Method
from ..types import UNSET, Unset

T = TypeVar("T", bound="Attempt")


@_attrs_define
class Attempt:
    """One session of a payment at one gateway

    Attributes:
        created_at (datetime.datetime): When it was begun. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: att_01kah2v8w4e9m7qk3s5r2n6t8z.
        method (Method): A way to pay
        reference (str): What the gateway knows it by; also the transactionId of the polling endpoint. Example:
            5xj2m8k0q4w7n9e3r6t1v5b8h2.
        status (AttemptStatus): Where an attempt stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        captured_minor (int | Unset): What was captured by that transaction, in minor units. Example: 115000.
        failure_reason (str | Unset): Why it failed, in the gateway's words. Example: Insufficient funds.
        fee_minor (int | Unset): What the gateway keeps of it, in minor units, when it says so. Example: 2875.
        gateway_txn_id (str | Unset): The gateway's transaction id, once captured. Example: 2611200915301AbCdEfGhIjKlM.
        redirect_url (str | Unset): Where the customer pays, while a session is open. Example:
            https://gateway.example/pay/1.
        surplus (bool | Unset): Whether that transaction came once too often, so that its money is the customer's.
            Example: True.
        surplus_minor (int | Unset): What came in this session that is the customer's, in minor units: all that was paid
            when the payment had been
            paid already, by this transaction or by others. Absent when nothing did. Example: 200.
    """

    created_at: datetime.datetime
    id: str
    method: Method
    reference: str
    status: AttemptStatus
    updated_at: datetime.datetime
    captured_minor: int | Unset = UNSET
    failure_reason: str | Unset = UNSET
    fee_minor: int | Unset = UNSET
    gateway_txn_id: str | Unset = UNSET
    redirect_url: str | Unset = UNSET
    surplus: bool | Unset = UNSET
    surplus_minor: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        id = self.id

        method = self.method.value

        reference = self.reference

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        captured_minor = self.captured_minor

        failure_reason = self.failure_reason

        fee_minor = self.fee_minor

        gateway_txn_id = self.gateway_txn_id

        redirect_url = self.redirect_url

        surplus = self.surplus

        surplus_minor = self.surplus_minor

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "id": id,
                "method": method,
                "reference": reference,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if captured_minor is not UNSET:
            field_dict["capturedMinor"] = captured_minor
        if failure_reason is not UNSET:
            field_dict["failureReason"] = failure_reason
        if fee_minor is not UNSET:
            field_dict["feeMinor"] = fee_minor
        if gateway_txn_id is not UNSET:
            field_dict["gatewayTxnId"] = gateway_txn_id
        if redirect_url is not UNSET:
            field_dict["redirectUrl"] = redirect_url
        if surplus is not UNSET:
            field_dict["surplus"] = surplus
        if surplus_minor is not UNSET:
            field_dict["surplusMinor"] = surplus_minor

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        id = d.pop("id")

        method = Method(d.pop("method"))

        reference = d.pop("reference")

        status = AttemptStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        captured_minor = d.pop("capturedMinor", UNSET)

        failure_reason = d.pop("failureReason", UNSET)

        fee_minor = d.pop("feeMinor", UNSET)

        gateway_txn_id = d.pop("gatewayTxnId", UNSET)

        redirect_url = d.pop("redirectUrl", UNSET)

        surplus = d.pop("surplus", UNSET)

        surplus_minor = d.pop("surplusMinor", UNSET)

        attempt = cls(
            created_at=created_at,
            id=id,
            method=method,
            reference=reference,
            status=status,
            updated_at=updated_at,
            captured_minor=captured_minor,
            failure_reason=failure_reason,
            fee_minor=fee_minor,
            gateway_txn_id=gateway_txn_id,
            redirect_url=redirect_url,
            surplus=surplus,
            surplus_minor=surplus_minor,
        )

        attempt.additional_properties = d
        return attempt

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
