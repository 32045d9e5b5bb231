"""Every operation about checkout."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.checkout import Checkout
from ...models.envelope_checkout import EnvelopeCheckout
from ...models.envelope_payable_invoice import EnvelopePayableInvoice
from ...models.error_envelope import ErrorEnvelope
from ...models.payable_invoice import PayableInvoice
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import get_checkout as _get_checkout
from . import get_payable_invoice as _get_payable_invoice


class CheckoutOperations(Operations):
    """Every operation about checkout."""

    def get_checkout(
        self,
        reference: str,
    ) -> Checkout:
        """What a customer sees of a payment"""
        return self._opened(
            EnvelopeCheckout,
            _get_checkout.sync_detailed(
                client=self._client,
                reference=reference,
            ),
        ).data

    def get_payable_invoice(
        self,
        reference: str,
    ) -> PayableInvoice:
        """An invoice, as its customer sees it"""
        return self._opened(
            EnvelopePayableInvoice,
            _get_payable_invoice.sync_detailed(
                client=self._client,
                reference=reference,
            ),
        ).data
