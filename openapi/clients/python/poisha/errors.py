"""Why something was not done."""

import json
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from poisha_client.models.error_code import ErrorCode

__all__ = ["ErrorCode", "PoishaError"]

_TEMPORARY = {429, 502, 503, 504}


class PoishaError(Exception):
    """Poisha answered, and did not do it. Match `error_code`; the message is for people."""

    status: int
    """The HTTP status."""
    error_code: ErrorCode | str | None
    """A stable name for programs; None when something between you and Poisha answered in its place."""
    message: str
    """A sentence for people."""
    fields: dict[str, str]
    """What is wrong, by field, when the code is VALIDATION_ERROR."""
    request_id: str | None
    """What to tell Poisha's people."""
    retry_after: float | None
    """After how many seconds asking again makes sense, when the answer said so."""

    def __init__(self, response: httpx.Response) -> None:
        envelope = _envelope(response.text)
        meta = envelope.get("meta") or {}
        code = meta.get("errorCode")
        self.status = response.status_code
        self.error_code = ErrorCode(code) if code in set(ErrorCode) else code
        self.message = meta.get("message") or f"HTTP status {response.status_code}"
        self.fields = envelope.get("data") or {}
        self.request_id = meta.get("requestId") or response.headers.get("X-Request-Id")
        self.retry_after = _seconds(response.headers.get("Retry-After"))
        super().__init__(f"{self.status} {code or 'without a code'}: {self.message}")

    @property
    def is_temporary(self) -> bool:
        """Whether the same request, sent again, may be done."""
        return self.status in _TEMPORARY or self.error_code == ErrorCode.IDEMPOTENCY_IN_PROGRESS


def _envelope(body: str) -> dict[str, Any]:
    try:
        envelope = json.loads(body)
    except ValueError:
        return {}
    return envelope if isinstance(envelope, dict) else {}


def _seconds(retry_after: str | None) -> float | None:
    """`Retry-After` says seconds or a date."""
    if retry_after is None:
        return None
    if retry_after.strip().isdigit():
        return float(retry_after)
    try:
        date = parsedate_to_datetime(retry_after)
    except ValueError:
        return None
    return max((date - datetime.now(UTC)).total_seconds(), 0.0)
