"""Every operation about app."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.app import App
from ...models.customer_token import CustomerToken
from ...models.envelope_app import EnvelopeApp
from ...models.envelope_customer_token import EnvelopeCustomerToken
from ...models.error_envelope import ErrorEnvelope
from ...models.mint_customer_token import MintCustomerToken
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import get_me as _get_me
from . import mint_customer_token as _mint_customer_token


class AppOperations(Operations):
    """Every operation about app."""

    def get_me(
        self,
    ) -> App:
        """The application that these credentials belong to"""
        return self._opened(
            EnvelopeApp,
            _get_me.sync_detailed(
                client=self._client,
            ),
        ).data

    def mint_customer_token(
        self,
        *,
        body: MintCustomerToken,
    ) -> CustomerToken:
        """Mint a token for one of your customers"""
        return self._opened(
            EnvelopeCustomerToken,
            _mint_customer_token.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data
