from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..models.payment_status import PaymentStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attempt import Attempt
    from ..models.payment_metadata import PaymentMetadata


T = TypeVar("T", bound="Payment")


@_attrs_define
class Payment:
    """A payment and its attempts

    Attributes:
        amount_minor (int): What is owed, in minor units. Example: 115000.
        attempts (list[Attempt]): The sessions at gateways, oldest first.
        captured_minor (int): What was captured for you, in minor units. Example: 115000.
        checkout_url (str): Where to send the customer. Example:
            https://pay.example/checkout/5xj2m8k0q4w7n9e3r6t1v5b8h2.
        created_at (datetime.datetime): When it was created. Example: 2026-11-21T08:00:00.000000Z.
        currency (str): The currency. Example: BDT.
        customer_reference (str): Your own name for the customer. Example: customer-42.
        expires_at (datetime.datetime): When it stops being payable. Example: 2026-11-21T08:00:00.000000Z.
        id (str): Its id. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        metadata (PaymentMetadata): What you hung on it. Example: {'key': 'value'}.
        mode (Mode): Whether real money moves; taken from the credential
        reference (str): Its unguessable name on public pages. Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        refundable_minor (int): What may still go back, in minor units. Example: 115000.
        refunded_minor (int): What went back to the customer, in minor units. Example: 0.
        status (PaymentStatus): Where a payment stands
        updated_at (datetime.datetime): When it last moved. Example: 2026-11-21T08:00:00.000000Z.
        cursor (str | Unset): Where a list goes on after this payment; present in lists only. Example:
            AAZHqJc0gAABmoSLt-4T-lTJ2YKY1h1Y.
        failure_code (str | Unset): Why it failed, as a stable name: GATEWAY_INIT_FAILED, GATEWAY_DECLINED,
            VERIFICATION_UNAVAILABLE,
            VERIFICATION_MISMATCH or REVIEW_REJECTED. Example: GATEWAY_DECLINED.
        gateway (Method | Unset): A way to pay
        gateway_txn_id (str | Unset): The gateway's transaction id; absent before a capture. Example:
            2611200915301AbCdEfGhIjKlM.
        invoice_id (str | Unset): The invoice that it pays.
        late (bool | Unset): Whether the success was confirmed after another final state; absent otherwise. Example:
            True.
        order_id (str | Unset): The order that it pays.
        product_name (str | Unset): What it is for. Example: Rice cooker.
    """

    amount_minor: int
    attempts: list[Attempt]
    captured_minor: int
    checkout_url: str
    created_at: datetime.datetime
    currency: str
    customer_reference: str
    expires_at: datetime.datetime
    id: str
    metadata: PaymentMetadata
    mode: Mode
    reference: str
    refundable_minor: int
    refunded_minor: int
    status: PaymentStatus
    updated_at: datetime.datetime
    cursor: str | Unset = UNSET
    failure_code: str | Unset = UNSET
    gateway: Method | Unset = UNSET
    gateway_txn_id: str | Unset = UNSET
    invoice_id: str | Unset = UNSET
    late: bool | Unset = UNSET
    order_id: str | Unset = UNSET
    product_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        attempts = []
        for attempts_item_data in self.attempts:
            attempts_item = attempts_item_data.to_dict()
            attempts.append(attempts_item)

        captured_minor = self.captured_minor

        checkout_url = self.checkout_url

        created_at = self.created_at.isoformat()

        currency = self.currency

        customer_reference = self.customer_reference

        expires_at = self.expires_at.isoformat()

        id = self.id

        metadata = self.metadata.to_dict()

        mode = self.mode.value

        reference = self.reference

        refundable_minor = self.refundable_minor

        refunded_minor = self.refunded_minor

        status = self.status.value

        updated_at = self.updated_at.isoformat()

        cursor = self.cursor

        failure_code = self.failure_code

        gateway: str | Unset = UNSET
        if not isinstance(self.gateway, Unset):
            gateway = self.gateway.value

        gateway_txn_id = self.gateway_txn_id

        invoice_id = self.invoice_id

        late = self.late

        order_id = self.order_id

        product_name = self.product_name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "attempts": attempts,
                "capturedMinor": captured_minor,
                "checkoutUrl": checkout_url,
                "createdAt": created_at,
                "currency": currency,
                "customerReference": customer_reference,
                "expiresAt": expires_at,
                "id": id,
                "metadata": metadata,
                "mode": mode,
                "reference": reference,
                "refundableMinor": refundable_minor,
                "refundedMinor": refunded_minor,
                "status": status,
                "updatedAt": updated_at,
            }
        )
        if cursor is not UNSET:
            field_dict["cursor"] = cursor
        if failure_code is not UNSET:
            field_dict["failureCode"] = failure_code
        if gateway is not UNSET:
            field_dict["gateway"] = gateway
        if gateway_txn_id is not UNSET:
            field_dict["gatewayTxnId"] = gateway_txn_id
        if invoice_id is not UNSET:
            field_dict["invoiceId"] = invoice_id
        if late is not UNSET:
            field_dict["late"] = late
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if product_name is not UNSET:
            field_dict["productName"] = product_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.attempt import Attempt  # noqa: PLC0415
        from ..models.payment_metadata import PaymentMetadata  # noqa: PLC0415

        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        attempts = []
        _attempts = d.pop("attempts")
        for attempts_item_data in _attempts:
            attempts_item = Attempt.from_dict(attempts_item_data)

            attempts.append(attempts_item)

        captured_minor = d.pop("capturedMinor")

        checkout_url = d.pop("checkoutUrl")

        created_at = datetime.datetime.fromisoformat(d.pop("createdAt"))

        currency = d.pop("currency")

        customer_reference = d.pop("customerReference")

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        id = d.pop("id")

        metadata = PaymentMetadata.from_dict(d.pop("metadata"))

        mode = Mode(d.pop("mode"))

        reference = d.pop("reference")

        refundable_minor = d.pop("refundableMinor")

        refunded_minor = d.pop("refundedMinor")

        status = PaymentStatus(d.pop("status"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updatedAt"))

        cursor = d.pop("cursor", UNSET)

        failure_code = d.pop("failureCode", UNSET)

        _gateway = d.pop("gateway", UNSET)
        gateway: Method | Unset
        if isinstance(_gateway, Unset):
            gateway = UNSET
        else:
            gateway = Method(_gateway)

        gateway_txn_id = d.pop("gatewayTxnId", UNSET)

        invoice_id = d.pop("invoiceId", UNSET)

        late = d.pop("late", UNSET)

        order_id = d.pop("orderId", UNSET)

        product_name = d.pop("productName", UNSET)

        payment = cls(
            amount_minor=amount_minor,
            attempts=attempts,
            captured_minor=captured_minor,
            checkout_url=checkout_url,
            created_at=created_at,
            currency=currency,
            customer_reference=customer_reference,
            expires_at=expires_at,
            id=id,
            metadata=metadata,
            mode=mode,
            reference=reference,
            refundable_minor=refundable_minor,
            refunded_minor=refunded_minor,
            status=status,
            updated_at=updated_at,
            cursor=cursor,
            failure_code=failure_code,
            gateway=gateway,
            gateway_txn_id=gateway_txn_id,
            invoice_id=invoice_id,
            late=late,
            order_id=order_id,
            product_name=product_name,
        )

        payment.additional_properties = d
        return payment

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
