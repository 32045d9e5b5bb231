"""The client: credentials and patience."""

from types import TracebackType
from typing import Self

import httpx

from poisha.retries import RetryingTransport
from poisha_client import AuthenticatedClient
from poisha_client.api.app import AppOperations
from poisha_client.api.invoices import InvoicesOperations
from poisha_client.api.ledger import LedgerOperations
from poisha_client.api.orders import OrdersOperations
from poisha_client.api.payments import PaymentsOperations
from poisha_client.api.refunds import RefundsOperations
from poisha_client.api.selling import SellingOperations
from poisha_client.api.test import TestOperations
from poisha_client.api.webhooks import WebhooksOperations


class Poisha:
    """Poisha's API for one application. The credentials belong on a server, never in a browser.

    A call answers `data` or raises `PoishaError`; what answers a list is an iterator over all of its pages. Every POST
    that creates or moves something carries an Idempotency-Key, the same in all its retries; pass one of your own, kept
    beside your order, and it is safe to call again too.
    """

    def __init__(
        self,
        base_url: str,
        api_key: str,
        api_secret: str,
        *,
        retries: int = 3,
        timeout: float = 30.0,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """`base_url` ends in /api/v1; `timeout` is in seconds, for one attempt; `transport` is what requests go over."""
        self._client = AuthenticatedClient(
            base_url=base_url,
            token=api_key,
            prefix="",
            auth_header_name="X-Api-Key",
            timeout=httpx.Timeout(timeout),
            httpx_args={"transport": RetryingTransport(transport or httpx.HTTPTransport(), api_secret, retries)},
        )
        self.app = AppOperations(self._client)
        self.invoices = InvoicesOperations(self._client)
        self.ledger = LedgerOperations(self._client)
        self.orders = OrdersOperations(self._client)
        self.payments = PaymentsOperations(self._client)
        self.refunds = RefundsOperations(self._client)
        self.selling = SellingOperations(self._client)
        self.test = TestOperations(self._client)
        self.webhooks = WebhooksOperations(self._client)

    def close(self) -> None:
        """Closes its connections."""
        self._client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
