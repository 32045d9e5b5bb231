from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.method import Method
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_payment_metadata_type_0 import CreatePaymentMetadataType0


T = TypeVar("T", bound="CreatePayment")


@_attrs_define
class CreatePayment:
    """What a payment is created with

    Attributes:
        amount_minor (int): What is owed, in minor units of the currency: 115000 is BDT 1,150.00. Example: 115000.
        customer_reference (str): Your own name for the customer. Example: customer-42.
        cancel_url (None | str | Unset): Where the customer goes after giving up; http or https. Example:
            https://shop.example/basket.
        currency (None | str | Unset): An active ISO-4217 code in capitals; BDT when left out. Example: BDT.
        customer_email (None | str | Unset): The customer's email address. Example: rahima@mail.example.
        customer_name (None | str | Unset): The customer's name. Example: Rahima Begum.
        customer_phone (None | str | Unset): The customer's phone number. Example: 01700000000.
        expires_in_seconds (int | None | Unset): How long it stays payable, in seconds: 60 (a minute) to 604800 (a
            week); 1800 when left out. Example: 1800.
        invoice_id (None | str | Unset): The invoice that it pays.
        metadata (CreatePaymentMetadataType0 | None | Unset): Up to 50 texts of your own, each at most 500 characters.
            Example: {'key': 'value'}.
        method (Method | None | Unset): The one way to pay. Left out, the customer chooses on the checkout page and may
            try again.
        order_id (None | str | Unset): The order that it pays.
        product_name (None | str | Unset): What it is for, as the customer reads it. Example: Rice cooker.
        success_url (None | str | Unset): Where the customer goes after a confirmed payment; http or https. Example:
            https://shop.example/thanks.
    """

    amount_minor: int
    customer_reference: str
    cancel_url: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    customer_email: None | str | Unset = UNSET
    customer_name: None | str | Unset = UNSET
    customer_phone: None | str | Unset = UNSET
    expires_in_seconds: int | None | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    metadata: CreatePaymentMetadataType0 | None | Unset = UNSET
    method: Method | None | Unset = UNSET
    order_id: None | str | Unset = UNSET
    product_name: None | str | Unset = UNSET
    success_url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.create_payment_metadata_type_0 import CreatePaymentMetadataType0  # noqa: PLC0415

        amount_minor = self.amount_minor

        customer_reference = self.customer_reference

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

        customer_email: None | str | Unset
        if isinstance(self.customer_email, Unset):
            customer_email = UNSET
        else:
            customer_email = self.customer_email

        customer_name: None | str | Unset
        if isinstance(self.customer_name, Unset):
            customer_name = UNSET
        else:
            customer_name = self.customer_name

        customer_phone: None | str | Unset
        if isinstance(self.customer_phone, Unset):
            customer_phone = UNSET
        else:
            customer_phone = self.customer_phone

        expires_in_seconds: int | None | Unset
        if isinstance(self.expires_in_seconds, Unset):
            expires_in_seconds = UNSET
        else:
            expires_in_seconds = self.expires_in_seconds

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, CreatePaymentMetadataType0):
            metadata = self.metadata.to_dict()
        else:
            metadata = self.metadata

        method: None | str | Unset
        if isinstance(self.method, Unset):
            method = UNSET
        elif isinstance(self.method, Method):
            method = self.method.value
        else:
            method = self.method

        order_id: None | str | Unset
        if isinstance(self.order_id, Unset):
            order_id = UNSET
        else:
            order_id = self.order_id

        product_name: None | str | Unset
        if isinstance(self.product_name, Unset):
            product_name = UNSET
        else:
            product_name = self.product_name

        success_url: None | str | Unset
        if isinstance(self.success_url, Unset):
            success_url = UNSET
        else:
            success_url = self.success_url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amountMinor": amount_minor,
                "customerReference": customer_reference,
            }
        )
        if cancel_url is not UNSET:
            field_dict["cancelUrl"] = cancel_url
        if currency is not UNSET:
            field_dict["currency"] = currency
        if customer_email is not UNSET:
            field_dict["customerEmail"] = customer_email
        if customer_name is not UNSET:
            field_dict["customerName"] = customer_name
        if customer_phone is not UNSET:
            field_dict["customerPhone"] = customer_phone
        if expires_in_seconds is not UNSET:
            field_dict["expiresInSeconds"] = expires_in_seconds
        if invoice_id is not UNSET:
            field_dict["invoiceId"] = invoice_id
        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        if method is not UNSET:
            field_dict["method"] = method
        if order_id is not UNSET:
            field_dict["orderId"] = order_id
        if product_name is not UNSET:
            field_dict["productName"] = product_name
        if success_url is not UNSET:
            field_dict["successUrl"] = success_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.create_payment_metadata_type_0 import CreatePaymentMetadataType0  # noqa: PLC0415

        d = dict(src_dict)
        amount_minor = d.pop("amountMinor")

        customer_reference = d.pop("customerReference")

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

        def _parse_customer_email(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_email = _parse_customer_email(d.pop("customerEmail", UNSET))

        def _parse_customer_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_name = _parse_customer_name(d.pop("customerName", UNSET))

        def _parse_customer_phone(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        customer_phone = _parse_customer_phone(d.pop("customerPhone", UNSET))

        def _parse_expires_in_seconds(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        expires_in_seconds = _parse_expires_in_seconds(d.pop("expiresInSeconds", UNSET))

        def _parse_invoice_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        invoice_id = _parse_invoice_id(d.pop("invoiceId", UNSET))

        def _parse_metadata(data: object) -> CreatePaymentMetadataType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                metadata_type_0 = CreatePaymentMetadataType0.from_dict(data)

                return metadata_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreatePaymentMetadataType0 | None | Unset, data)

        metadata = _parse_metadata(d.pop("metadata", UNSET))

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

        def _parse_order_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        order_id = _parse_order_id(d.pop("orderId", UNSET))

        def _parse_product_name(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        product_name = _parse_product_name(d.pop("productName", UNSET))

        def _parse_success_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        success_url = _parse_success_url(d.pop("successUrl", UNSET))

        create_payment = cls(
            amount_minor=amount_minor,
            customer_reference=customer_reference,
            cancel_url=cancel_url,
            currency=currency,
            customer_email=customer_email,
            customer_name=customer_name,
            customer_phone=customer_phone,
            expires_in_seconds=expires_in_seconds,
            invoice_id=invoice_id,
            metadata=metadata,
            method=method,
            order_id=order_id,
            product_name=product_name,
            success_url=success_url,
        )

        return create_payment
