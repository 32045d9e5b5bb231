"""Credentials and idempotency keys for every request. Written by hand; the rest of this package is generated."""

from collections.abc import Generator
from uuid import uuid4

import httpx

from .client import AuthenticatedClient


class _Caller(httpx.Auth):
    """Sends the secret, and names every POST that was given no name. It serves synchronous and asynchronous calls."""

    def __init__(self, api_secret: str) -> None:
        self._api_secret = api_secret

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["X-Api-Secret"] = self._api_secret
        if request.method == "POST" and "Idempotency-Key" not in request.headers:
            request.headers["Idempotency-Key"] = str(uuid4())
        yield request


def connect(base_url: str, api_key: str, api_secret: str) -> AuthenticatedClient:
    """A client with these credentials; `base_url` is such as https://pay.example/api/v1.

    Every POST carries an Idempotency-Key: the one that was passed, or else a fresh one. Pass your own to make a retry
    safe.
    """
    return AuthenticatedClient(
        base_url=base_url,
        token=api_key,
        prefix="",
        auth_header_name="X-Api-Key",
        httpx_args={"auth": _Caller(api_secret)},
    )
