from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.method import Method
from ..types import UNSET, Unset

T = TypeVar("T", bound="PaymentSession")


@_attrs_define
class PaymentSession:
    """A payment that was begun

    Attributes:
        payment_gateway_url (str): Where the customer is sent. Example: https://gateway.example/pay/1.
        payment_id (str): The payment. Example: pay_01kah2v8w4e9m7qk3s5r2n6t8z.
        transaction_id (str): What `GET /payments/status/{transactionId}` is asked about. Example: 7K3M9Q5W1E8R4T6V2B0H.
        method (Method | Unset): A way to pay
    """

    payment_gateway_url: str
    payment_id: str
    transaction_id: str
    method: Method | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payment_gateway_url = self.payment_gateway_url

        payment_id = self.payment_id

        transaction_id = self.transaction_id

        method: str | Unset = UNSET
        if not isinstance(self.method, Unset):
            method = self.method.value

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "paymentGatewayUrl": payment_gateway_url,
                "paymentId": payment_id,
                "transactionId": transaction_id,
            }
        )
        if method is not UNSET:
            field_dict["method"] = method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        payment_gateway_url = d.pop("paymentGatewayUrl")

        payment_id = d.pop("paymentId")

        transaction_id = d.pop("transactionId")

        _method = d.pop("method", UNSET)
        method: Method | Unset
        if isinstance(_method, Unset):
            method = UNSET
        else:
            method = Method(_method)

        payment_session = cls(
            payment_gateway_url=payment_gateway_url,
            payment_id=payment_id,
            transaction_id=transaction_id,
            method=method,
        )

        payment_session.additional_properties = d
        return payment_session

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
