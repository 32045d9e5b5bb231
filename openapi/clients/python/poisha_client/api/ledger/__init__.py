"""Every operation about ledger."""

import datetime
from collections.abc import Iterator
from typing import Any, cast

from ...models.account_statement import AccountStatement
from ...models.closed_month import ClosedMonth
from ...models.envelope_account_statement import EnvelopeAccountStatement
from ...models.envelope_closed_month import EnvelopeClosedMonth
from ...models.envelope_ledger_movements import EnvelopeLedgerMovements
from ...models.envelope_ledger_verification import EnvelopeLedgerVerification
from ...models.envelope_list_closed_month import EnvelopeListClosedMonth
from ...models.envelope_list_inclusion_proof import EnvelopeListInclusionProof
from ...models.envelope_trial_balance import EnvelopeTrialBalance
from ...models.error_envelope import ErrorEnvelope
from ...models.file_format import FileFormat
from ...models.inclusion_proof import InclusionProof
from ...models.ledger_entry import LedgerEntry
from ...models.ledger_movements import LedgerMovements
from ...models.ledger_verification import LedgerVerification
from ...models.list_of_ledger_entry import ListOfLedgerEntry
from ...models.mode import Mode
from ...models.reopen_month import ReopenMonth
from ...models.trial_balance import TrialBalance
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, Unset
from . import close_month as _close_month
from . import export_account_statement as _export_account_statement
from . import export_ledger_movements as _export_ledger_movements
from . import get_account_statement as _get_account_statement
from . import get_app_balances as _get_app_balances
from . import get_balances as _get_balances
from . import get_ledger_movements as _get_ledger_movements
from . import get_posting_proof as _get_posting_proof
from . import list_closed_months as _list_closed_months
from . import list_ledger_entries as _list_ledger_entries
from . import reopen_month as _reopen_month
from . import verify_ledger as _verify_ledger


class LedgerOperations(Operations):
    """Every operation about ledger."""

    def get_app_balances(
        self,
        id: str,
        *,
        mode: Mode | Unset = UNSET,
        at: datetime.datetime | Unset = UNSET,
    ) -> TrialBalance:
        """Balances of every account of an application, now or at an instant"""
        return self._opened(
            EnvelopeTrialBalance,
            _get_app_balances.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                at=at,
            ),
        ).data

    def get_account_statement(
        self,
        id: str,
        *,
        mode: Mode | Unset = UNSET,
        account: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AccountStatement:
        """The statement of one account of an application"""
        return self._opened(
            EnvelopeAccountStatement,
            _get_account_statement.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                account=account,
                currency=currency,
                from_=from_,
                to=to,
                page=page,
                size=size,
                cursor=cursor,
            ),
        ).data

    def export_account_statement(
        self,
        id: str,
        *,
        mode: Mode | Unset = UNSET,
        account: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Take the statement of one account away as a file"""
        return self._opened(
            str,
            _export_account_statement.sync_detailed(
                client=self._client,
                id=id,
                mode=mode,
                account=account,
                currency=currency,
                from_=from_,
                to=to,
                bom=bom,
                format_=format_,
            ),
        )

    def get_ledger_movements(
        self,
        *,
        application_id: str,
        mode: Mode | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
    ) -> LedgerMovements:
        """The trial balance of a time"""
        return self._opened(
            EnvelopeLedgerMovements,
            _get_ledger_movements.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_=from_,
                to=to,
            ),
        ).data

    def export_ledger_movements(
        self,
        *,
        application_id: str,
        mode: Mode | Unset = UNSET,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Take the trial balance of a time away as a file"""
        return self._opened(
            str,
            _export_ledger_movements.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                from_=from_,
                to=to,
                bom=bom,
                format_=format_,
            ),
        )

    def list_closed_months(
        self,
        *,
        application_id: str,
        mode: Mode | Unset = UNSET,
    ) -> list[ClosedMonth]:
        """The months of a book that were closed, the latest first"""
        return self._opened(
            EnvelopeListClosedMonth,
            _list_closed_months.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
            ),
        ).data

    def close_month(
        self,
        period: str,
        *,
        application_id: str,
        mode: Mode | Unset = UNSET,
    ) -> ClosedMonth:
        """Close a month of a book"""
        return self._opened(
            EnvelopeClosedMonth,
            _close_month.sync_detailed(
                client=self._client,
                period=period,
                application_id=application_id,
                mode=mode,
            ),
        ).data

    def reopen_month(
        self,
        period: str,
        *,
        body: ReopenMonth,
        application_id: str,
        mode: Mode | Unset = UNSET,
    ) -> ClosedMonth:
        """Open the last closed month of a book again"""
        return self._opened(
            EnvelopeClosedMonth,
            _reopen_month.sync_detailed(
                client=self._client,
                period=period,
                body=body,
                application_id=application_id,
                mode=mode,
            ),
        ).data

    def verify_ledger(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> LedgerVerification:
        """Prove the next part of the book"""
        return self._opened(
            EnvelopeLedgerVerification,
            _verify_ledger.sync_detailed(
                client=self._client,
                cursor=cursor,
            ),
        ).data

    def get_balances(
        self,
        *,
        at: datetime.datetime | Unset = UNSET,
    ) -> TrialBalance:
        """Balances of every account, now or at an instant"""
        return self._opened(
            EnvelopeTrialBalance,
            _get_balances.sync_detailed(
                client=self._client,
                at=at,
            ),
        ).data

    def list_ledger_entries(
        self,
        *,
        account: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[LedgerEntry]:
        """What was booked, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfLedgerEntry,
                _list_ledger_entries.sync_detailed(
                    client=self._client,
                    account=account,
                    currency=currency,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def get_posting_proof(
        self,
        id: str,
    ) -> list[InclusionProof]:
        """The proof that a posting stands in the tamper-evident chain"""
        return self._opened(
            EnvelopeListInclusionProof,
            _get_posting_proof.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data
