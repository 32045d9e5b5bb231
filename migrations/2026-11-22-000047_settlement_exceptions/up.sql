-- Exceptions: what runs found and people must explain, and what that booked.

create table settlement_exceptions (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    about_id uuid not null,
    about_name text not null,
    run_id uuid not null,
    number bigint not null,
    gateway text not null,
    currency text not null,
    payment_id uuid,
    amount_minor bigint not null,
    reason text not null,
    status text not null,
    owner_id uuid,
    until_day date,
    remedy text,
    against text,
    book_app_id uuid,
    refund_id uuid,
    note text,
    booked_minor bigint,
    booked_lines bigint,
    decided_by uuid,
    decided_at timestamptz,
    approved_by uuid,
    approved_at timestamptz,
    posting_id uuid,
    adjusted_minor bigint not null,
    opened_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    unique (app_id, about_id, about_name, mode),
    check (mode in ('TEST', 'LIVE')),
    check (number >= 1),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (octet_length(currency) = 3 and amount_minor >= 0),
    check (reason in ('MISSING_IN_SETTLEMENT', 'MISSING_INTERNAL', 'AMOUNT_MISMATCH', 'FEE_MISMATCH', 'CURRENCY_MISMATCH', 'DUPLICATE', 'REFERENCE_MISMATCH')),
    check (status in ('OPEN', 'CHASING', 'AWAITING_APPROVAL', 'RESOLVED', 'CLOSED')),
    check ((status = 'CHASING') = (until_day is not null)),
    check (remedy in ('EXPLAINED', 'REFUNDED', 'WRITTEN_OFF', 'ADJUSTED', 'UNDONE')),
    check (against in ('GATEWAY_FEES', 'MERCHANT_PAYABLE', 'CUSTOMER_SURPLUS', 'SETTLEMENT_SUSPENSE')),
    constraint settlement_exceptions_resolved check ((remedy is not null) = (status in ('AWAITING_APPROVAL', 'RESOLVED'))
        and num_nulls(remedy, note, booked_minor, booked_lines, decided_by, decided_at) in (0, 6)),
    constraint settlement_exceptions_remedy check (coalesce(remedy = 'ADJUSTED', false) = (against is not null)
        and coalesce(remedy = 'REFUNDED', false) = (refund_id is not null) and (book_app_id is null or remedy = 'ADJUSTED')),
    constraint settlement_exceptions_two_people check (approved_by <> decided_by),
    constraint settlement_exceptions_approved check (num_nulls(approved_by, approved_at) in (0, 2) and (posting_id is null or approved_by is not null)
        and (approved_by is not null) = (status = 'RESOLVED' and coalesce(remedy in ('WRITTEN_OFF', 'ADJUSTED', 'UNDONE'), false))),
    check (char_length(note) between 1 and 1000 and booked_lines >= 0)
);
create index settlement_exceptions_newest on settlement_exceptions (mode, opened_at desc, id desc);
create index settlement_exceptions_waiting on settlement_exceptions (mode, status, opened_at, id) where status in ('OPEN', 'CHASING', 'AWAITING_APPROVAL');
create index settlement_exceptions_of_payment on settlement_exceptions (payment_id) where payment_id is not null;
comment on table settlement_exceptions is 'what runs found and people must explain: one row for ever about one thing or one line';
comment on column settlement_exceptions.app_id is 'whose payment it is about; all zeros for a line that is about nothing expected';
comment on column settlement_exceptions.mode is 'TEST or LIVE';
comment on column settlement_exceptions.id is 'the exception''s id, a UUIDv7';
comment on column settlement_exceptions.about_id is 'what it is about: the attempt that brought the money, the refund, or the statement of the line';
comment on column settlement_exceptions.about_name is 'the gateway''s transaction that brought the money; empty for a refund; the number of the line in its statement';
comment on column settlement_exceptions.run_id is 'the run that saw it change last';
comment on column settlement_exceptions.number is 'the result of that run which says what was found';
comment on column settlement_exceptions.gateway is 'the gateway';
comment on column settlement_exceptions.currency is 'ISO-4217 code';
comment on column settlement_exceptions.payment_id is 'the payment';
comment on column settlement_exceptions.amount_minor is 'what it is about, in minor units and without sign: what is expected, else what the lines say';
comment on column settlement_exceptions.reason is 'why it needs a person';
comment on column settlement_exceptions.status is 'where it stands';
comment on column settlement_exceptions.owner_id is 'the operator who looks after it';
comment on column settlement_exceptions.until_day is 'until when the gateway is given to answer, in Dhaka';
comment on column settlement_exceptions.remedy is 'what becomes of it, or is proposed to';
comment on column settlement_exceptions.against is 'against what the difference is adjusted';
comment on column settlement_exceptions.book_app_id is 'in whose book a line about nothing expected is adjusted';
comment on column settlement_exceptions.refund_id is 'the refund by which the customer got the money back';
comment on column settlement_exceptions.note is 'why, as whoever decided or proposed says';
comment on column settlement_exceptions.booked_minor is 'what it books beside its lines: by so much the gateway owes less';
comment on column settlement_exceptions.booked_lines is 'how many of its lines it brings into the book';
comment on column settlement_exceptions.decided_by is 'the operator who decided, or proposed';
comment on column settlement_exceptions.decided_at is 'when';
comment on column settlement_exceptions.approved_by is 'another operator, who approved it';
comment on column settlement_exceptions.approved_at is 'when';
comment on column settlement_exceptions.posting_id is 'the posting that it went into the book with';
comment on column settlement_exceptions.adjusted_minor is 'what its resolutions booked beside lines so far';
comment on column settlement_exceptions.opened_at is 'when a run found it first';
comment on column settlement_exceptions.updated_at is 'when it last moved';
comment on constraint settlement_exceptions_resolved on settlement_exceptions is 'a resolution is whole or not there';
comment on constraint settlement_exceptions_remedy on settlement_exceptions is 'each remedy has its own facts';
comment on constraint settlement_exceptions_two_people on settlement_exceptions is 'nobody approves what he proposed';
comment on constraint settlement_exceptions_approved on settlement_exceptions is 'what moves money was approved, and nothing else was';
create trigger settlement_exceptions_stay before delete on settlement_exceptions for each row execute function refuse_rewriting();
create trigger settlement_exceptions_no_truncate before truncate on settlement_exceptions for each statement execute function refuse_rewriting();

create table settlement_adjustments (
    app_id uuid not null,
    mode text not null,
    posting_id uuid not null,
    against text not null,
    exception_id uuid not null,
    thing_id uuid not null,
    thing_txn text not null,
    minor bigint not null,
    adjusted_at timestamptz not null,
    primary key (app_id, mode, posting_id, against),
    check (mode in ('TEST', 'LIVE')),
    check (against in ('GATEWAY_FEES', 'MERCHANT_PAYABLE', 'CUSTOMER_SURPLUS', 'SETTLEMENT_SUSPENSE')),
    check (minor <> 0)
);
create index settlement_adjustments_of_thing on settlement_adjustments (app_id, thing_id, mode);
create index settlement_adjustments_of_exception on settlement_adjustments (exception_id);
comment on table settlement_adjustments is 'what resolutions of exceptions booked beside lines';
comment on column settlement_adjustments.app_id is 'in whose book';
comment on column settlement_adjustments.mode is 'TEST or LIVE';
comment on column settlement_adjustments.posting_id is 'the posting';
comment on column settlement_adjustments.against is 'against what';
comment on column settlement_adjustments.exception_id is 'the exception';
comment on column settlement_adjustments.thing_id is 'the attempt that brought the money, the refund, or the exception itself when it is about a line';
comment on column settlement_adjustments.thing_txn is 'the gateway''s transaction that brought the money; empty for a refund and for a line';
comment on column settlement_adjustments.minor is 'by so much the gateway owes less, in minor units; less than zero where it owes more';
comment on column settlement_adjustments.adjusted_at is 'when it was posted';
create trigger settlement_adjustments_append_only before update or delete on settlement_adjustments for each row execute function refuse_rewriting();
create trigger settlement_adjustments_no_truncate before truncate on settlement_adjustments for each statement execute function refuse_rewriting();

alter table settled_lines alter column payment_id drop not null;
comment on column settled_lines.payment_id is 'the payment; empty for a line about nothing expected that people adjusted';
comment on column settled_lines.thing_id is 'the attempt that brought the money, or the refund; the exception, for a line about nothing expected';

alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'SETTLEMENT', 'SETTLEMENT_ADJUSTED', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, a run of the reconciliation, an exception, or the posting that is corrected';
