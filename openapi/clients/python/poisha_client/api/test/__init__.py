"""Every operation about test."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.advance_test_clock import AdvanceTestClock
from ...models.envelope_test_clock import EnvelopeTestClock
from ...models.error_envelope import ErrorEnvelope
from ...models.test_clock import TestClock
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import advance_test_clock as _advance_test_clock


class TestOperations(Operations):
    """Every operation about test."""

    def advance_test_clock(
        self,
        *,
        body: AdvanceTestClock,
    ) -> TestClock:
        """Move this application's test clock forward; TEST only"""
        return self._opened(
            EnvelopeTestClock,
            _advance_test_clock.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data
