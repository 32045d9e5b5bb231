from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.order_line import OrderLine


T = TypeVar("T", bound="CreateOrder")


@_attrs_define
class CreateOrder:
    """What a customer wants

    Attributes:
        items (list[OrderLine]): What is wanted, at most 50 lines.
        cancel_url (None | str | Unset): Where the customer goes after giving up; http or https. Only the application
            may say it. Example: text.
        customer_reference (None | str | Unset): Your own name for the customer. With a customer's token it is the
            token's, and may be left out. Example: customer-42.
        discount_code (None | str | Unset): A discount's code. Example: EID10.
        init_payment (bool | None | Unset): Whether to begin the payment at once; true when left out. Example: True.
        payment_method (Method | None | Unset): The one way to pay; without it the customer chooses on the checkout
            page.
        recipient_email (None | str | Unset): Where what was bought is mailed to. Example: rahima@mail.example.
        success_url (None | str | Unset): Where the customer goes after a confirmed payment; http or https. Only the
            application may say it. Example: text.
    """

    items: list[OrderLine]
    cancel_url: None | str | Unset = UNSET
    customer_reference: None | str | Unset = UNSET
    discount_code: None | str | Unset = UNSET
    init_payment: bool | None | Unset = UNSET
    payment_method: Method | None | Unset = UNSET
    recipient_email: None | str | Unset = UNSET
    success_url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        cancel_url: None | str | Unset
        if isinstance(self.cancel_url, Unset):
            cancel_url = UNSET
        else:
            cancel_url = self.cancel_url

        customer_reference: None | str | Unset
        if isinstance(self.customer_reference, Unset):
            customer_reference = UNSET
        else:
            customer_reference = self.customer_reference

        discount_code: None | str | Unset
        if isinstance(self.discount_code, Unset):
            discount_code = UNSET
        else:
            discount_code = self.discount_code

        init_payment: bool | None | Unset
        if isinstance(self.init_payment, Unset):
            init_payment = UNSET
        else:
            init_payment = self.init_payment

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        elif isinstance(self.payment_method, Method):
            payment_method = self.payment_method.value
        else:
            payment_method = self.payment_method

        recipient_email: None | str | Unset
        if isinstance(self.recipient_email, Unset):
            recipient_email = UNSET
        else:
            recipient_email = self.recipient_email

        success_url: None | str | Unset
        if isinstance(self.success_url, Unset):
            success_url = UNSET
        else:
            success_url = self.success_url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
            }
        )
        if cancel_url is not UNSET:
            field_dict["cancel_url"] = cancel_url
        if customer_reference is not UNSET:
            field_dict["customer_reference"] = customer_reference
        if discount_code is not UNSET:
            field_dict["discount_code"] = discount_code
        if init_payment is not UNSET:
            field_dict["init_payment"] = init_payment
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if recipient_email is not UNSET:
            field_dict["recipient_email"] = recipient_email
        if success_url is not UNSET:
            field_dict["success_url"] = success_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.order_line import OrderLine  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = OrderLine.from_dict(items_item_data)

            items.append(items_item)

        def _parse_cancel_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        cancel_url = _parse_cancel_url(d.pop("cancel_url", UNSET))

        def _parse_customer_reference(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_reference = _parse_customer_reference(d.pop("customer_reference", UNSET))

        def _parse_discount_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        discount_code = _parse_discount_code(d.pop("discount_code", UNSET))

        def _parse_init_payment(data: object) -> bool | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(bool | None | Unset, data)

        init_payment = _parse_init_payment(d.pop("init_payment", UNSET))

        def _parse_payment_method(data: object) -> Method | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                payment_method_type_1 = Method(data)

                return payment_method_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Method | None | Unset, data)

        payment_method = _parse_payment_method(d.pop("payment_method", UNSET))

        def _parse_recipient_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        recipient_email = _parse_recipient_email(d.pop("recipient_email", UNSET))

        def _parse_success_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        success_url = _parse_success_url(d.pop("success_url", UNSET))

        create_order = cls(
            items=items,
            cancel_url=cancel_url,
            customer_reference=customer_reference,
            discount_code=discount_code,
            init_payment=init_payment,
            payment_method=payment_method,
            recipient_email=recipient_email,
            success_url=success_url,
        )

        return create_order
