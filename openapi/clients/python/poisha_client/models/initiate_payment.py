from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..types import UNSET, Unset

T = TypeVar("T", bound="InitiatePayment")


@_attrs_define
class InitiatePayment:
    """For which order a payment is begun, and with what

    Attributes:
        amount (int): What the order costs, in minor units: exactly its `total_minor`. Example: 115000.
        order_id (str): The order's id, or its number.
        cancel_url (None | str | Unset): Where the customer goes after giving up; http or https. Only the application
            may say it. Example: https://shop.example/basket.
        currency (None | str | Unset): Its ISO-4217 code; BDT when left out. Example: BDT.
        description (None | str | Unset): What it is for, as the customer reads it. Example: Orders.
        method (Method | None | Unset): The one way to pay; without it the customer chooses on the checkout page.
        success_url (None | str | Unset): Where the customer goes after a confirmed payment; http or https. Only the
            application may say it. Example: https://shop.example/thanks.
    """

    amount: int
    order_id: str
    cancel_url: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    method: Method | None | Unset = UNSET
    success_url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        order_id = self.order_id

        cancel_url: None | str | Unset
        if isinstance(self.cancel_url, Unset):
            cancel_url = UNSET
        else:
            cancel_url = self.cancel_url

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, Method):
            method = self.method.value
        else:
            method = self.method

        success_url: None | str | Unset
        if isinstance(self.success_url, Unset):
            success_url = UNSET
        else:
            success_url = self.success_url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "orderId": order_id,
            }
        )
        if cancel_url is not UNSET:
            field_dict["cancelUrl"] = cancel_url
        if currency is not UNSET:
            field_dict["currency"] = currency
        if description is not UNSET:
            field_dict["description"] = description
        if method is not UNSET:
            field_dict["method"] = method
        if success_url is not UNSET:
            field_dict["successUrl"] = success_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        amount = d.pop("amount")

        order_id = d.pop("orderId")

        def _parse_cancel_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cancel_url = _parse_cancel_url(d.pop("cancelUrl", UNSET))

        def _parse_currency(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        currency = _parse_currency(d.pop("currency", UNSET))

        def _parse_description(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        description = _parse_description(d.pop("description", UNSET))

        def _parse_method(data: object) -> Method | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                method_type_1 = Method(data)

                return method_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Method | None | Unset, data)

        method = _parse_method(d.pop("method", UNSET))

        def _parse_success_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        success_url = _parse_success_url(d.pop("successUrl", UNSET))

        initiate_payment = cls(
            amount=amount,
            order_id=order_id,
            cancel_url=cancel_url,
            currency=currency,
            description=description,
            method=method,
            success_url=success_url,
        )

        return initiate_payment
