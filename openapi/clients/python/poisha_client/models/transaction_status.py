from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_status import PaymentStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="TransactionStatus")


@_attrs_define
class TransactionStatus:
    """What is polled while a customer waits

    Attributes:
        created_at (datetime.datetime): When the payment was created. Example: 2026-11-21T08:00:00.000000Z.
        status (PaymentStatus): Where a payment stands
        transaction_id (str): The transaction that was asked about. Example: 7K3M9Q5W1E8R4T6V2B0H.
        order_id (str | Unset): The order; absent when the payment belongs to none.
        order_number (str | Unset): The order's number; absent when the payment belongs to none. Example: text.
        order_status (str | Unset): Where the order stands; absent when the payment belongs to none. Example: text.
        order_status_label (str | Unset): The same for people. Example: text.
        order_status_message (str | Unset): A sentence about it for people. Example: text.
        order_status_severity (str | Unset): How it should be shown: info, success, warning or error. Example: text.
    """

    created_at: datetime.datetime
    status: PaymentStatus
    transaction_id: str
    order_id: str | Unset = UNSET
    order_number: str | Unset = UNSET
    order_status: str | Unset = UNSET
    order_status_label: str | Unset = UNSET
    order_status_message: str | Unset = UNSET
    order_status_severity: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        created_at = self.created_at.isoformat()

        status = self.status.value

        transaction_id = self.transaction_id

        order_id = self.order_id

        order_number = self.order_number

        order_status = self.order_status

        order_status_label = self.order_status_label

        order_status_message = self.order_status_message

        order_status_severity = self.order_status_severity

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "createdAt": created_at,
                "status": status,
                "transactionId": transaction_id,
            }
        )
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if order_number is not UNSET:
            field_dict["orderNumber"] = order_number
        if order_status is not UNSET:
            field_dict["orderStatus"] = order_status
        if order_status_label is not UNSET:
            field_dict["orderStatusLabel"] = order_status_label
        if order_status_message is not UNSET:
            field_dict["orderStatusMessage"] = order_status_message
        if order_status_severity is not UNSET:
            field_dict["orderStatusSeverity"] = order_status_severity

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        status = PaymentStatus(d.pop("status"))

        transaction_id = d.pop("transactionId")

        order_id = d.pop("orderId", UNSET)

        order_number = d.pop("orderNumber", UNSET)

        order_status = d.pop("orderStatus", UNSET)

        order_status_label = d.pop("orderStatusLabel", UNSET)

        order_status_message = d.pop("orderStatusMessage", UNSET)

        order_status_severity = d.pop("orderStatusSeverity", UNSET)

        transaction_status = cls(
            created_at=created_at,
            status=status,
            transaction_id=transaction_id,
            order_id=order_id,
            order_number=order_number,
            order_status=order_status,
            order_status_label=order_status_label,
            order_status_message=order_status_message,
            order_status_severity=order_status_severity,
        )

        transaction_status.additional_properties = d
        return transaction_status

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
