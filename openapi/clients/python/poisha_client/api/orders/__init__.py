"""Every operation about orders."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.create_order import CreateOrder
from ...models.customer_order import CustomerOrder
from ...models.enter_order_codes import EnterOrderCodes
from ...models.envelope_customer_order import EnvelopeCustomerOrder
from ...models.envelope_fulfillment_url import EnvelopeFulfillmentUrl
from ...models.envelope_order_at_desk import EnvelopeOrderAtDesk
from ...models.envelope_order_refund import EnvelopeOrderRefund
from ...models.envelope_payment_session import EnvelopePaymentSession
from ...models.error_envelope import ErrorEnvelope
from ...models.fulfillment_url import FulfillmentUrl
from ...models.initiate_order_payment import InitiateOrderPayment
from ...models.initiate_payment import InitiatePayment
from ...models.language import Language
from ...models.list_of_customer_order import ListOfCustomerOrder
from ...models.list_of_order_at_desk import ListOfOrderAtDesk
from ...models.mode import Mode
from ...models.order import Order
from ...models.order_at_desk import OrderAtDesk
from ...models.order_fulfillment import OrderFulfillment
from ...models.order_refund import OrderRefund
from ...models.payment_session import PaymentSession
from ...models.refund_order import RefundOrder
from ...models.resend_order_mail import ResendOrderMail
from ...models.set_fulfillment_url import SetFulfillmentUrl
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import create_order as _create_order
from . import enter_order_codes as _enter_order_codes
from . import get_fulfillment_url as _get_fulfillment_url
from . import get_order as _get_order
from . import initiate_order_payment as _initiate_order_payment
from . import initiate_payment as _initiate_payment
from . import inspect_order as _inspect_order
from . import list_orders as _list_orders
from . import refund_order as _refund_order
from . import resend_order_email as _resend_order_email
from . import run_order_again as _run_order_again
from . import search_orders as _search_orders
from . import set_fulfillment_url as _set_fulfillment_url


class OrdersOperations(Operations):
    """Every operation about orders."""

    def search_orders(
        self,
        *,
        app_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        fulfillment: OrderFulfillment | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[OrderAtDesk]:
        """List orders, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfOrderAtDesk,
                _search_orders.sync_detailed(
                    client=self._client,
                    app_id=app_id,
                    mode=mode,
                    fulfillment=fulfillment,
                    customer_reference=customer_reference,
                    from_=from_,
                    to=to,
                    page=page,
                    size=size,
                    order=order,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def inspect_order(
        self,
        id: str,
    ) -> OrderAtDesk:
        """One order, with how far its delivery has come"""
        return self._opened(
            EnvelopeOrderAtDesk,
            _inspect_order.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def enter_order_codes(
        self,
        id: str,
        *,
        body: EnterOrderCodes,
        idempotency_key: str | Unset = UNSET,
    ) -> OrderAtDesk:
        """Deliver by hand what is missing of an order"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeOrderAtDesk,
            _enter_order_codes.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def refund_order(
        self,
        id: str,
        *,
        body: RefundOrder,
        idempotency_key: str | Unset = UNSET,
    ) -> OrderRefund:
        """Give an order's money back instead"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeOrderRefund,
            _refund_order.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def resend_order_email(
        self,
        id: str,
        *,
        body: ResendOrderMail,
        idempotency_key: str | Unset = UNSET,
    ) -> OrderAtDesk:
        """Mail an order once more"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeOrderAtDesk,
            _resend_order_email.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def run_order_again(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> OrderAtDesk:
        """Try the delivery of an order again"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeOrderAtDesk,
            _run_order_again.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_fulfillment_url(
        self,
    ) -> FulfillmentUrl:
        """The address where you are asked to deliver"""
        return self._opened(
            EnvelopeFulfillmentUrl,
            _get_fulfillment_url.sync_detailed(
                client=self._client,
            ),
        ).data

    def set_fulfillment_url(
        self,
        *,
        body: SetFulfillmentUrl,
    ) -> FulfillmentUrl:
        """Set the address where you are asked to deliver"""
        return self._opened(
            EnvelopeFulfillmentUrl,
            _set_fulfillment_url.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def list_orders(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
        lang: Language | Unset = UNSET,
    ) -> Iterator[CustomerOrder]:
        """List orders, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfCustomerOrder,
                _list_orders.sync_detailed(
                    client=self._client,
                    customer_reference=customer_reference,
                    page=page,
                    size=size,
                    order=order,
                    cursor=cursor,
                    lang=lang,
                ),
            ),
            page,
            size,
            cursor,
        )

    def create_order(
        self,
        *,
        body: CreateOrder,
        idempotency_key: str | Unset = UNSET,
    ) -> CustomerOrder:
        """Place an order"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeCustomerOrder,
            _create_order.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_order(
        self,
        id: str,
        *,
        lang: Language | Unset = UNSET,
    ) -> CustomerOrder:
        """One order"""
        return self._opened(
            EnvelopeCustomerOrder,
            _get_order.sync_detailed(
                client=self._client,
                id=id,
                lang=lang,
            ),
        ).data

    def initiate_payment(
        self,
        *,
        body: InitiatePayment,
        idempotency_key: str | Unset = UNSET,
    ) -> PaymentSession:
        """Begin a payment of the order that the body names"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopePaymentSession,
            _initiate_payment.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def initiate_order_payment(
        self,
        order_id: str,
        *,
        body: InitiateOrderPayment,
        idempotency_key: str | Unset = UNSET,
    ) -> PaymentSession:
        """Begin a payment of an order"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopePaymentSession,
            _initiate_order_payment.sync_detailed(
                client=self._client,
                order_id=order_id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data
