-- What of statements is in the book: each line once for ever, whatever runs find later.

alter table reconciliation_runs add column posted_at timestamptz, add column posted_lines bigint,
    add constraint reconciliation_runs_posted_when_done check ((posted_at is null) = (posted_lines is null) and posted_lines >= 0
        and (posted_at is null or state = 'DONE'));
comment on column reconciliation_runs.posted_at is 'since when what matched in it is in the book';
comment on column reconciliation_runs.posted_lines is 'how many lines it brought there';
comment on constraint reconciliation_runs_posted_when_done on reconciliation_runs is 'only what a run found to its end is posted';
create index reconciliation_runs_unposted on reconciliation_runs (created_at, id) where state = 'DONE' and posted_at is null and asked_by is null;
comment on index reconciliation_runs_unposted is 'what the night has found and nobody has posted yet';

create table settled_lines (
    app_id uuid not null,
    mode text not null,
    statement_id uuid not null,
    line_number bigint not null,
    place integer not null,
    of_app_id uuid not null,
    payment_id uuid not null,
    thing_id uuid not null,
    thing_txn text not null,
    run_id uuid not null,
    posting_id uuid not null,
    gateway text not null,
    currency text not null,
    gross_minor bigint not null,
    fee_minor bigint not null,
    booked_fee_minor bigint not null,
    settled_at timestamptz not null,
    primary key (app_id, statement_id, line_number, place, mode),
    check (mode in ('TEST', 'LIVE')),
    check (line_number >= 1 and place >= 0),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (octet_length(currency) = 3 and booked_fee_minor >= 0)
);
create index settled_lines_of_thing on settled_lines (of_app_id, thing_id, mode);
comment on table settled_lines is 'lines of statements that are in the book, and what each is about. No foreign keys: rows are written by the million, from the rows that they name';
comment on column settled_lines.app_id is 'whose statement it is; all zeros for the house''s';
comment on column settled_lines.mode is 'TEST or LIVE';
comment on column settled_lines.statement_id is 'the statement';
comment on column settled_lines.line_number is 'the line of its file';
comment on column settled_lines.place is 'zero; from one for each thing that a payout of a whole day is about';
comment on column settled_lines.of_app_id is 'whose payment it is about, and in whose book it was posted';
comment on column settled_lines.payment_id is 'the payment';
comment on column settled_lines.thing_id is 'the attempt that brought the money, or the refund';
comment on column settled_lines.thing_txn is 'the gateway''s transaction that brought the money; empty for a refund';
comment on column settled_lines.run_id is 'the run that found it';
comment on column settled_lines.posting_id is 'the posting that it went into the book with';
comment on column settled_lines.gateway is 'the gateway';
comment on column settled_lines.currency is 'ISO-4217 code';
comment on column settled_lines.gross_minor is 'what it comes to before fees, in minor units; less than zero of a refund';
comment on column settled_lines.fee_minor is 'what the gateway kept of it: negative';
comment on column settled_lines.booked_fee_minor is 'what of the fee was in the book since the gateway confirmed the payment: by gross less this the gateway owes less';
comment on column settled_lines.settled_at is 'when it was posted';
create trigger settled_lines_append_only before update or delete on settled_lines for each row execute function refuse_rewriting();
create trigger settled_lines_no_truncate before truncate on settled_lines for each statement execute function refuse_rewriting();

alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'SETTLEMENT', 'CORRECTION'));
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue', 'settlement.reconciled',
                    'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue', 'settlement.reconciled',
                    'credential.rotated', 'endpoint.test']);
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, a run of the reconciliation, or the posting that is corrected';
