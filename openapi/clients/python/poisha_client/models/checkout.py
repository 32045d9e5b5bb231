from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..models.mode import Mode
from ..models.payment_status import PaymentStatus
from ..types import UNSET, Unset

T = TypeVar("T", bound="Checkout")


@_attrs_define
class Checkout:
    """What the public checkout shows; nothing of the customer

    Attributes:
        amount_minor (int): What is owed, in minor units. Example: 115000.
        currency (str): The currency. Example: BDT.
        expires_at (datetime.datetime): When it stops being payable. Example: 2026-11-21T08:00:00.000000Z.
        failing_methods (list[Method]): Those of them that do not work well just now; they come last.
        merchant_name (str): Who is paid. Example: Demo Shop.
        methods (list[Method]): The ways to pay that are offered now, best first; empty when it cannot be paid any more.
        mode (Mode): Whether real money moves; taken from the credential
        reference (str): The payment's name on public pages. Example: 5xj2m8k0q4w7n9e3r6t1v5b8h2.
        status (PaymentStatus): Where a payment stands
        product_name (str | Unset): What it is for. Example: Rice cooker.
        return_url (str | Unset): Where the customer goes on, once it is paid or given up, when the application said so.
            Example: https://shop.example/thanks.
    """

    amount_minor: int
    currency: str
    expires_at: datetime.datetime
    failing_methods: list[Method]
    merchant_name: str
    methods: list[Method]
    mode: Mode
    reference: str
    status: PaymentStatus
    product_name: str | Unset = UNSET
    return_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_minor = self.amount_minor

        currency = self.currency

        expires_at = self.expires_at.isoformat()

        failing_methods = []
        for failing_methods_item_data in self.failing_methods:
            failing_methods_item = failing_methods_item_data.value
            failing_methods.append(failing_methods_item)

        merchant_name = self.merchant_name

        methods = []
        for methods_item_data in self.methods:
            methods_item = methods_item_data.value
            methods.append(methods_item)

        mode = self.mode.value

        reference = self.reference

        status = self.status.value

        product_name = self.product_name

        return_url = self.return_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amountMinor": amount_minor,
                "currency": currency,
                "expiresAt": expires_at,
                "failingMethods": failing_methods,
                "merchantName": merchant_name,
                "methods": methods,
                "mode": mode,
                "reference": reference,
                "status": status,
            }
        )
        if product_name is not UNSET:
            field_dict["productName"] = product_name
        if return_url is not UNSET:
            field_dict["returnUrl"] = return_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        currency = d.pop("currency")

        expires_at = datetime.datetime.fromisoformat(d.pop("expiresAt"))

        failing_methods = []
        _failing_methods = d.pop("failingMethods")
        for failing_methods_item_data in _failing_methods:
            failing_methods_item = Method(failing_methods_item_data)

            failing_methods.append(failing_methods_item)

        merchant_name = d.pop("merchantName")

        methods = []
        _methods = d.pop("methods")
        for methods_item_data in _methods:
            methods_item = Method(methods_item_data)

            methods.append(methods_item)

        mode = Mode(d.pop("mode"))

        reference = d.pop("reference")

        status = PaymentStatus(d.pop("status"))

        product_name = d.pop("productName", UNSET)

        return_url = d.pop("returnUrl", UNSET)

        checkout = cls(
            amount_minor=amount_minor,
            currency=currency,
            expires_at=expires_at,
            failing_methods=failing_methods,
            merchant_name=merchant_name,
            methods=methods,
            mode=mode,
            reference=reference,
            status=status,
            product_name=product_name,
            return_url=return_url,
        )

        checkout.additional_properties = d
        return checkout

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
