"""Every operation about reconciliation."""

import datetime
from collections.abc import Iterator
from io import BytesIO
from typing import Any, cast

from ...models.approve_dispute import ApproveDispute
from ...models.approve_exception import ApproveException
from ...models.approve_exceptions import ApproveExceptions
from ...models.assign_exception import AssignException
from ...models.case_entry import CaseEntry
from ...models.chase_exception import ChaseException
from ...models.comment_case import CommentCase
from ...models.dispute import Dispute
from ...models.dispute_case import DisputeCase
from ...models.dispute_status import DisputeStatus
from ...models.envelope_case_entry import EnvelopeCaseEntry
from ...models.envelope_dispute import EnvelopeDispute
from ...models.envelope_dispute_case import EnvelopeDisputeCase
from ...models.envelope_exception_case import EnvelopeExceptionCase
from ...models.envelope_gateway_statement import EnvelopeGatewayStatement
from ...models.envelope_list_exception_age import EnvelopeListExceptionAge
from ...models.envelope_list_worked_exception import EnvelopeListWorkedException
from ...models.envelope_reconciliation_exception import EnvelopeReconciliationException
from ...models.envelope_reconciliation_run import EnvelopeReconciliationRun
from ...models.envelope_settlement_terms import EnvelopeSettlementTerms
from ...models.envelope_statement_mapping import EnvelopeStatementMapping
from ...models.envelope_statement_preview import EnvelopeStatementPreview
from ...models.error_envelope import ErrorEnvelope
from ...models.exception_age import ExceptionAge
from ...models.exception_case import ExceptionCase
from ...models.exception_note import ExceptionNote
from ...models.exception_status import ExceptionStatus
from ...models.file_format import FileFormat
from ...models.gateway_statement import GatewayStatement
from ...models.gateway_statement_line import GatewayStatementLine
from ...models.gateway_statement_problem import GatewayStatementProblem
from ...models.gateway_statement_status import GatewayStatementStatus
from ...models.list_of_dispute import ListOfDispute
from ...models.list_of_gateway_statement import ListOfGatewayStatement
from ...models.list_of_gateway_statement_line import ListOfGatewayStatementLine
from ...models.list_of_gateway_statement_problem import ListOfGatewayStatementProblem
from ...models.list_of_reconciliation_exception import ListOfReconciliationException
from ...models.list_of_reconciliation_result import ListOfReconciliationResult
from ...models.list_of_reconciliation_run import ListOfReconciliationRun
from ...models.list_of_settlement_terms import ListOfSettlementTerms
from ...models.list_of_statement_mapping import ListOfStatementMapping
from ...models.list_settlement_terms_versions_method import ListSettlementTermsVersionsMethod
from ...models.list_settlement_terms_versions_mode import ListSettlementTermsVersionsMode
from ...models.method import Method
from ...models.mode import Mode
from ...models.order import Order
from ...models.preview_statement_mapping import PreviewStatementMapping
from ...models.propose_dispute_outcome import ProposeDisputeOutcome
from ...models.put_settlement_terms import PutSettlementTerms
from ...models.put_settlement_terms_method import PutSettlementTermsMethod
from ...models.put_settlement_terms_mode import PutSettlementTermsMode
from ...models.reconciliation_exception import ReconciliationException
from ...models.reconciliation_reason import ReconciliationReason
from ...models.reconciliation_result import ReconciliationResult
from ...models.reconciliation_run import ReconciliationRun
from ...models.reconciliation_status import ReconciliationStatus
from ...models.record_dispute import RecordDispute
from ...models.refuse_dispute import RefuseDispute
from ...models.resolve_exception import ResolveException
from ...models.save_statement_mapping import SaveStatementMapping
from ...models.send_dispute_evidence import SendDisputeEvidence
from ...models.settlement_terms import SettlementTerms
from ...models.statement_mapping import StatementMapping
from ...models.statement_preview import StatementPreview
from ...models.undo_statement import UndoStatement
from ...models.work_exceptions import WorkExceptions
from ...models.worked_exception import WorkedException
from ...operations import Operations, new_key, walk
from ...types import UNSET, File, FileTypes, Unset
from . import add_dispute_file as _add_dispute_file
from . import approve_dispute as _approve_dispute
from . import approve_exception as _approve_exception
from . import approve_exceptions as _approve_exceptions
from . import assign_exception as _assign_exception
from . import attach_to_exception as _attach_to_exception
from . import cancel_reconciliation_run as _cancel_reconciliation_run
from . import chase_exception as _chase_exception
from . import comment_dispute as _comment_dispute
from . import comment_exception as _comment_exception
from . import export_disputes as _export_disputes
from . import export_exceptions as _export_exceptions
from . import get_dispute as _get_dispute
from . import get_dispute_file as _get_dispute_file
from . import get_exception as _get_exception
from . import get_exception_ageing as _get_exception_ageing
from . import get_exception_file as _get_exception_file
from . import get_reconciliation_run as _get_reconciliation_run
from . import get_statement as _get_statement
from . import list_disputes as _list_disputes
from . import list_exceptions as _list_exceptions
from . import list_mapping_versions as _list_mapping_versions
from . import list_reconciliation_results as _list_reconciliation_results
from . import list_reconciliation_runs as _list_reconciliation_runs
from . import list_settlement_terms as _list_settlement_terms
from . import list_settlement_terms_versions as _list_settlement_terms_versions
from . import list_statement_lines as _list_statement_lines
from . import list_statement_mappings as _list_statement_mappings
from . import list_statement_problems as _list_statement_problems
from . import list_statements as _list_statements
from . import post_reconciliation_run as _post_reconciliation_run
from . import preview_statement_mapping as _preview_statement_mapping
from . import propose_dispute_outcome as _propose_dispute_outcome
from . import put_settlement_terms as _put_settlement_terms
from . import record_dispute as _record_dispute
from . import refuse_dispute as _refuse_dispute
from . import reject_exception as _reject_exception
from . import reopen_exception as _reopen_exception
from . import resolve_exception as _resolve_exception
from . import run_reconciliation as _run_reconciliation
from . import save_statement_mapping as _save_statement_mapping
from . import send_dispute_evidence as _send_dispute_evidence
from . import undo_statement as _undo_statement
from . import upload_statement as _upload_statement
from . import work_exceptions as _work_exceptions


class ReconciliationOperations(Operations):
    """Every operation about reconciliation."""

    def list_disputes(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        status: DisputeStatus | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[Dispute]:
        """List disputes, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfDispute,
                _list_disputes.sync_detailed(
                    client=self._client,
                    application_id=application_id,
                    mode=mode,
                    gateway=gateway,
                    status=status,
                    payment_id=payment_id,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def record_dispute(
        self,
        *,
        body: RecordDispute,
        idempotency_key: str | Unset = UNSET,
    ) -> Dispute:
        """Record a dispute"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeDispute,
            _record_dispute.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def export_disputes(
        self,
        *,
        application_id: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        status: DisputeStatus | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Disputes as a file"""
        return self._opened(
            str,
            _export_disputes.sync_detailed(
                client=self._client,
                application_id=application_id,
                mode=mode,
                gateway=gateway,
                status=status,
                payment_id=payment_id,
                bom=bom,
                format_=format_,
            ),
        )

    def get_dispute(
        self,
        id: str,
    ) -> DisputeCase:
        """One dispute"""
        return self._opened(
            EnvelopeDisputeCase,
            _get_dispute.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def approve_dispute(
        self,
        id: str,
        *,
        body: ApproveDispute,
        idempotency_key: str | Unset = UNSET,
    ) -> Dispute:
        """Agree to what waits about a dispute"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeDispute,
            _approve_dispute.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def comment_dispute(
        self,
        id: str,
        *,
        body: CommentCase,
    ) -> CaseEntry:
        """Say something about a dispute"""
        return self._opened(
            EnvelopeCaseEntry,
            _comment_dispute.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def send_dispute_evidence(
        self,
        id: str,
        *,
        body: SendDisputeEvidence,
    ) -> Dispute:
        """Say that the gateway has our evidence"""
        return self._opened(
            EnvelopeDispute,
            _send_dispute_evidence.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def add_dispute_file(
        self,
        id: str,
        *,
        body: File,
        name: str,
    ) -> CaseEntry:
        """Add a file to a dispute"""
        return self._opened(
            EnvelopeCaseEntry,
            _add_dispute_file.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                name=name,
            ),
        ).data

    def get_dispute_file(
        self,
        id: str,
        number: int,
    ) -> File:
        """A file of a dispute"""
        return self._opened(
            File,
            _get_dispute_file.sync_detailed(
                client=self._client,
                id=id,
                number=number,
            ),
        )

    def propose_dispute_outcome(
        self,
        id: str,
        *,
        body: ProposeDisputeOutcome,
        idempotency_key: str | Unset = UNSET,
    ) -> Dispute:
        """Propose how a dispute ends"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeDispute,
            _propose_dispute_outcome.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def refuse_dispute(
        self,
        id: str,
        *,
        body: RefuseDispute,
    ) -> Dispute:
        """Do not agree to what waits about a dispute"""
        return self._opened(
            EnvelopeDispute,
            _refuse_dispute.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def list_exceptions(
        self,
        *,
        mode: Mode | Unset = UNSET,
        status: ExceptionStatus | Unset = UNSET,
        waiting: bool | Unset = UNSET,
        reason: ReconciliationReason | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        application_id: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        unowned: bool | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        order: Order | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[ReconciliationException]:
        """List exceptions, newest first unless asked otherwise"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfReconciliationException,
                _list_exceptions.sync_detailed(
                    client=self._client,
                    mode=mode,
                    status=status,
                    waiting=waiting,
                    reason=reason,
                    gateway=gateway,
                    application_id=application_id,
                    owner_id=owner_id,
                    unowned=unowned,
                    payment_id=payment_id,
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

    def get_exception_ageing(
        self,
        *,
        mode: Mode | Unset = UNSET,
    ) -> list[ExceptionAge]:
        """What waits, by how long"""
        return self._opened(
            EnvelopeListExceptionAge,
            _get_exception_ageing.sync_detailed(
                client=self._client,
                mode=mode,
            ),
        ).data

    def approve_exceptions(
        self,
        *,
        body: ApproveExceptions,
        idempotency_key: str | Unset = UNSET,
    ) -> list[WorkedException]:
        """Approve what others proposed for many exceptions"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeListWorkedException,
            _approve_exceptions.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def export_exceptions(
        self,
        *,
        mode: Mode | Unset = UNSET,
        status: ExceptionStatus | Unset = UNSET,
        waiting: bool | Unset = UNSET,
        reason: ReconciliationReason | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        application_id: str | Unset = UNSET,
        owner_id: str | Unset = UNSET,
        unowned: bool | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        from_: datetime.datetime | Unset = UNSET,
        to: datetime.datetime | Unset = UNSET,
        order: Order | Unset = UNSET,
        bom: bool | Unset = UNSET,
        format_: FileFormat | Unset = UNSET,
    ) -> str:
        """Take exceptions away as a file"""
        return self._opened(
            str,
            _export_exceptions.sync_detailed(
                client=self._client,
                mode=mode,
                status=status,
                waiting=waiting,
                reason=reason,
                gateway=gateway,
                application_id=application_id,
                owner_id=owner_id,
                unowned=unowned,
                payment_id=payment_id,
                from_=from_,
                to=to,
                order=order,
                bom=bom,
                format_=format_,
            ),
        )

    def work_exceptions(
        self,
        *,
        body: WorkExceptions,
        idempotency_key: str | Unset = UNSET,
    ) -> list[WorkedException]:
        """Do one thing to many exceptions"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeListWorkedException,
            _work_exceptions.sync_detailed(
                client=self._client,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def get_exception(
        self,
        id: str,
    ) -> ExceptionCase:
        """One exception, with all that is known about it"""
        return self._opened(
            EnvelopeExceptionCase,
            _get_exception.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def approve_exception(
        self,
        id: str,
        *,
        body: ApproveException,
        idempotency_key: str | Unset = UNSET,
    ) -> ReconciliationException:
        """Approve what another proposed"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeReconciliationException,
            _approve_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def assign_exception(
        self,
        id: str,
        *,
        body: AssignException,
    ) -> ReconciliationException:
        """Give an exception to somebody"""
        return self._opened(
            EnvelopeReconciliationException,
            _assign_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def chase_exception(
        self,
        id: str,
        *,
        body: ChaseException,
    ) -> ReconciliationException:
        """Ask the gateway, and look again later"""
        return self._opened(
            EnvelopeReconciliationException,
            _chase_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def comment_exception(
        self,
        id: str,
        *,
        body: CommentCase,
    ) -> CaseEntry:
        """Say something about an exception"""
        return self._opened(
            EnvelopeCaseEntry,
            _comment_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def attach_to_exception(
        self,
        id: str,
        *,
        body: File,
        name: str,
    ) -> CaseEntry:
        """Add a file to an exception"""
        return self._opened(
            EnvelopeCaseEntry,
            _attach_to_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                name=name,
            ),
        ).data

    def get_exception_file(
        self,
        id: str,
        number: int,
    ) -> File:
        """A file of an exception"""
        return self._opened(
            File,
            _get_exception_file.sync_detailed(
                client=self._client,
                id=id,
                number=number,
            ),
        )

    def reject_exception(
        self,
        id: str,
        *,
        body: ExceptionNote,
    ) -> ReconciliationException:
        """Refuse what another proposed, or take back what you proposed"""
        return self._opened(
            EnvelopeReconciliationException,
            _reject_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def reopen_exception(
        self,
        id: str,
        *,
        body: ExceptionNote,
    ) -> ReconciliationException:
        """Open an exception again"""
        return self._opened(
            EnvelopeReconciliationException,
            _reopen_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def resolve_exception(
        self,
        id: str,
        *,
        body: ResolveException,
        idempotency_key: str | Unset = UNSET,
    ) -> ReconciliationException:
        """Resolve an exception"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeReconciliationException,
            _resolve_exception.sync_detailed(
                client=self._client,
                id=id,
                body=body,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_statement_mappings(
        self,
        *,
        app_id: str | Unset = UNSET,
        gateway: Method | Unset = UNSET,
    ) -> list[StatementMapping]:
        """The mappings that there are"""
        return self._opened(
            ListOfStatementMapping,
            _list_statement_mappings.sync_detailed(
                client=self._client,
                app_id=app_id,
                gateway=gateway,
            ),
        ).data

    def save_statement_mapping(
        self,
        *,
        body: SaveStatementMapping,
    ) -> StatementMapping:
        """Save a mapping"""
        return self._opened(
            EnvelopeStatementMapping,
            _save_statement_mapping.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def preview_statement_mapping(
        self,
        *,
        body: PreviewStatementMapping,
    ) -> StatementPreview:
        """Try a mapping on a sample"""
        return self._opened(
            EnvelopeStatementPreview,
            _preview_statement_mapping.sync_detailed(
                client=self._client,
                body=body,
            ),
        ).data

    def list_mapping_versions(
        self,
        *,
        app_id: str | Unset = UNSET,
        gateway: Method,
        name: str,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[StatementMapping]:
        """Every version of a mapping"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfStatementMapping,
                _list_mapping_versions.sync_detailed(
                    client=self._client,
                    app_id=app_id,
                    gateway=gateway,
                    name=name,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )

    def list_reconciliation_results(
        self,
        *,
        run_id: str | Unset = UNSET,
        period: str | Unset = UNSET,
        mode: Mode | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        status: ReconciliationStatus | Unset = UNSET,
        reason: ReconciliationReason | Unset = UNSET,
        payment_id: str | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[ReconciliationResult]:
        """List what a run found"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfReconciliationResult,
                _list_reconciliation_results.sync_detailed(
                    client=self._client,
                    run_id=run_id,
                    period=period,
                    mode=mode,
                    gateway=gateway,
                    status=status,
                    reason=reason,
                    payment_id=payment_id,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def list_reconciliation_runs(
        self,
        *,
        mode: Mode | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[ReconciliationRun]:
        """List runs, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfReconciliationRun,
                _list_reconciliation_runs.sync_detailed(
                    client=self._client,
                    mode=mode,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def run_reconciliation(
        self,
        *,
        period: str,
        mode: Mode | Unset = UNSET,
        gateway: Method | Unset = UNSET,
    ) -> ReconciliationRun:
        """Hold a period's money against the statements"""
        return self._opened(
            EnvelopeReconciliationRun,
            _run_reconciliation.sync_detailed(
                client=self._client,
                period=period,
                mode=mode,
                gateway=gateway,
            ),
        ).data

    def get_reconciliation_run(
        self,
        id: str,
    ) -> ReconciliationRun:
        """One run"""
        return self._opened(
            EnvelopeReconciliationRun,
            _get_reconciliation_run.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def cancel_reconciliation_run(
        self,
        id: str,
    ) -> ReconciliationRun:
        """Stop a run"""
        return self._opened(
            EnvelopeReconciliationRun,
            _cancel_reconciliation_run.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def post_reconciliation_run(
        self,
        id: str,
        *,
        idempotency_key: str | Unset = UNSET,
    ) -> ReconciliationRun:
        """Post what matched in a run"""
        idempotency_key = idempotency_key or new_key()
        return self._opened(
            EnvelopeReconciliationRun,
            _post_reconciliation_run.sync_detailed(
                client=self._client,
                id=id,
                idempotency_key=idempotency_key,
            ),
        ).data

    def list_statements(
        self,
        *,
        mode: Mode | Unset = UNSET,
        app_id: str | Unset = UNSET,
        gateway: Method | Unset = UNSET,
        status: GatewayStatementStatus | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[GatewayStatement]:
        """List statements, newest first"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfGatewayStatement,
                _list_statements.sync_detailed(
                    client=self._client,
                    mode=mode,
                    app_id=app_id,
                    gateway=gateway,
                    status=status,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def upload_statement(
        self,
        *,
        body: File,
        gateway: Method,
        file_name: str,
        mode: Mode | Unset = UNSET,
        app_id: str | Unset = UNSET,
        mapping: str | Unset = UNSET,
    ) -> GatewayStatement:
        """Bring a gateway's statement in"""
        return self._opened(
            EnvelopeGatewayStatement,
            _upload_statement.sync_detailed(
                client=self._client,
                body=body,
                gateway=gateway,
                file_name=file_name,
                mode=mode,
                app_id=app_id,
                mapping=mapping,
            ),
        ).data

    def get_statement(
        self,
        id: str,
    ) -> GatewayStatement:
        """One statement"""
        return self._opened(
            EnvelopeGatewayStatement,
            _get_statement.sync_detailed(
                client=self._client,
                id=id,
            ),
        ).data

    def list_statement_lines(
        self,
        id: str,
        *,
        from_: int | Unset = UNSET,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[GatewayStatementLine]:
        """The lines of a statement, by their numbers"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfGatewayStatementLine,
                _list_statement_lines.sync_detailed(
                    client=self._client,
                    id=id,
                    from_=from_,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def list_statement_problems(
        self,
        id: str,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> Iterator[GatewayStatementProblem]:
        """What was not kept of a statement, by its lines"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfGatewayStatementProblem,
                _list_statement_problems.sync_detailed(
                    client=self._client,
                    id=id,
                    page=page,
                    size=size,
                    cursor=cursor,
                ),
            ),
            page,
            size,
            cursor,
        )

    def undo_statement(
        self,
        id: str,
        *,
        body: UndoStatement,
    ) -> GatewayStatement:
        """Take a statement back"""
        return self._opened(
            EnvelopeGatewayStatement,
            _undo_statement.sync_detailed(
                client=self._client,
                id=id,
                body=body,
            ),
        ).data

    def list_settlement_terms(
        self,
        *,
        mode: Mode | Unset = UNSET,
    ) -> list[SettlementTerms]:
        """What was agreed with each gateway"""
        return self._opened(
            ListOfSettlementTerms,
            _list_settlement_terms.sync_detailed(
                client=self._client,
                mode=mode,
            ),
        ).data

    def put_settlement_terms(
        self,
        mode: PutSettlementTermsMode,
        method: PutSettlementTermsMethod,
        *,
        body: PutSettlementTerms,
    ) -> SettlementTerms:
        """Say what was agreed with a gateway"""
        return self._opened(
            EnvelopeSettlementTerms,
            _put_settlement_terms.sync_detailed(
                client=self._client,
                mode=mode,
                method=method,
                body=body,
            ),
        ).data

    def list_settlement_terms_versions(
        self,
        mode: ListSettlementTermsVersionsMode,
        method: ListSettlementTermsVersionsMethod,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
    ) -> Iterator[SettlementTerms]:
        """Every version of what was agreed with a gateway"""
        return walk(
            lambda page, size, cursor: self._opened(
                ListOfSettlementTerms,
                _list_settlement_terms_versions.sync_detailed(
                    client=self._client,
                    mode=mode,
                    method=method,
                    page=page,
                    size=size,
                ),
            ),
            page,
            size,
            UNSET,
        )
