"""Sends a request until it is answered, as often as is safe."""

import random
import time

import httpx

from poisha.errors import PoishaError

_PAUSE = 0.25
"""The first pause in seconds; each is twice as long as the one before, give or take the jitter."""
_PAUSE_MAX = 60.0
"""No pause is longer, and who is told to wait longer is refused at once."""


class RetryingTransport(httpx.BaseTransport):
    """Answers the first success, and raises `PoishaError` for every refusal.

    A connection that fails, a time-out and a temporary refusal are tried again, but only where sending twice cannot do a
    thing twice: never a POST without an Idempotency-Key, and never a PATCH.
    """

    def __init__(self, inner: httpx.BaseTransport, api_secret: str, retries: int) -> None:
        self._inner = inner
        self._api_secret = api_secret
        self._retries = retries

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["X-Api-Secret"] = self._api_secret
        safe = "Idempotency-Key" in request.headers if request.method == "POST" else request.method != "PATCH"
        retry = 0
        while True:
            try:
                return self._once(request)
            except (PoishaError, httpx.TransportError) as error:
                pause = _pause_after(error, retry)
                if not safe or retry >= self._retries or pause is None:
                    raise
                time.sleep(pause)
                retry += 1

    def _once(self, request: httpx.Request) -> httpx.Response:
        response = self._inner.handle_request(request)
        try:
            # The body belongs to the attempt: an answer that breaks off is no answer.
            response.read()
        finally:
            response.close()
        if not response.is_success:
            raise PoishaError(response)
        return response

    def close(self) -> None:
        self._inner.close()


def _pause_after(error: Exception, retry: int) -> float | None:
    """How long to wait before the next attempt; None when there should be none."""
    back_off = min(_PAUSE * 2.0**retry, _PAUSE_MAX) * random.uniform(0.5, 1.0)
    if not isinstance(error, PoishaError):
        return back_off
    wanted = error.retry_after or 0.0
    return max(back_off, wanted) if error.is_temporary and wanted <= _PAUSE_MAX else None
