-- Runs of the reconciliation, and what each found. Runs are the house's own, under the app_id that no application has;
-- what is found about a payment belongs to its application.

create table reconciliation_runs (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    first_day date not null,
    last_day date not null,
    gateway text,
    state text not null,
    cancel_asked boolean not null,
    asked_by uuid,
    tries smallint not null,
    looked_at bigint not null,
    matched bigint not null,
    deferred bigint not null,
    missing_in_settlement bigint not null,
    missing_internal bigint not null,
    amount_mismatch bigint not null,
    fee_mismatch bigint not null,
    currency_mismatch bigint not null,
    duplicate bigint not null,
    reference_mismatch bigint not null,
    ledger_balanced boolean,
    note text,
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (first_day <= last_day),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (state in ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    check ((ended_at is null) = (state in ('WAITING', 'RUNNING'))),
    check ((state = 'DONE') = (ledger_balanced is not null)),
    check ((state = 'FAILED') = (note is not null) and char_length(note) between 1 and 500),
    check (tries >= 0 and looked_at >= 0),
    check (least(matched, deferred, missing_in_settlement, missing_internal, amount_mismatch, fee_mismatch, currency_mismatch, duplicate, reference_mismatch) >= 0),
    constraint reconciliation_runs_found_when_done check (state = 'DONE' or matched + deferred + missing_in_settlement + missing_internal
        + amount_mismatch + fee_mismatch + currency_mismatch + duplicate + reference_mismatch = 0)
);
create unique index reconciliation_runs_going_on on reconciliation_runs (app_id, mode, first_day, last_day, coalesce(gateway, ''))
    where state in ('WAITING', 'RUNNING');
create index reconciliation_runs_newest on reconciliation_runs (mode, created_at desc, id desc);
comment on table reconciliation_runs is 'looks at what a period''s money became';
comment on column reconciliation_runs.app_id is 'all zeros: runs are the house''s own';
comment on column reconciliation_runs.mode is 'TEST or LIVE';
comment on column reconciliation_runs.id is 'the run''s id, a UUIDv7';
comment on column reconciliation_runs.first_day is 'the first day of the period, in Dhaka';
comment on column reconciliation_runs.last_day is 'the last day of the period, in Dhaka';
comment on column reconciliation_runs.gateway is 'the gateway that it looks at; all of them when none is named';
comment on column reconciliation_runs.state is 'where it stands';
comment on column reconciliation_runs.cancel_asked is 'whether somebody wants it stopped; whoever drives it looks now and then';
comment on column reconciliation_runs.asked_by is 'the operator who asked for it; empty for the nightly one';
comment on column reconciliation_runs.tries is 'how often it was begun';
comment on column reconciliation_runs.looked_at is 'how much it has looked at so far';
comment on column reconciliation_runs.matched is 'what is explained';
comment on column reconciliation_runs.deferred is 'what is not due yet';
comment on column reconciliation_runs.missing_in_settlement is 'what the statements do not show';
comment on column reconciliation_runs.missing_internal is 'what our book does not know';
comment on column reconciliation_runs.amount_mismatch is 'other amounts';
comment on column reconciliation_runs.fee_mismatch is 'other fees than agreed';
comment on column reconciliation_runs.currency_mismatch is 'other currencies';
comment on column reconciliation_runs.duplicate is 'what was settled more than once';
comment on column reconciliation_runs.reference_mismatch is 'lines that name two things';
comment on column reconciliation_runs.ledger_balanced is 'whether debits equalled credits in every book of the mode at its end';
comment on column reconciliation_runs.note is 'why it failed';
comment on column reconciliation_runs.created_at is 'when it was asked for';
comment on column reconciliation_runs.ended_at is 'when it ended';
comment on index reconciliation_runs_going_on is 'one run at a time looks at the same';
comment on constraint reconciliation_runs_found_when_done on reconciliation_runs is 'what a run found is kept with its end, or not at all';
create trigger reconciliation_runs_stay before delete on reconciliation_runs for each row execute function refuse_rewriting();
create trigger reconciliation_runs_no_truncate before truncate on reconciliation_runs for each statement execute function refuse_rewriting();

create table reconciliation_results (
    app_id uuid not null,
    mode text not null,
    run_id uuid not null,
    number bigint not null,
    gateway text not null,
    verdict text not null,
    reason text,
    matched_by text,
    payment_id uuid,
    attempt_id uuid,
    refund_id uuid,
    gateway_txn_id text,
    currency text not null,
    expected_minor bigint,
    at timestamptz,
    due_at timestamptz,
    agreed_fee_minor bigint,
    settled_gross_minor bigint not null,
    settled_fee_minor bigint not null,
    settled_net_minor bigint not null,
    statement_id uuid,
    line_number bigint,
    more_lines jsonb,
    primary key (app_id, run_id, number, mode),
    check (mode in ('TEST', 'LIVE')),
    check (number >= 1),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (verdict in ('MATCHED', 'FLAGGED', 'DEFERRED')),
    check (reason in ('MISSING_IN_SETTLEMENT', 'MISSING_INTERNAL', 'AMOUNT_MISMATCH', 'FEE_MISMATCH', 'CURRENCY_MISMATCH', 'DUPLICATE', 'REFERENCE_MISMATCH')),
    check (matched_by in ('TRANSACTION_ID', 'ATTEMPT_REFERENCE', 'REFUND_OF_TRANSACTION', 'AMOUNT_AND_TIME', 'BATCH', 'DAY_TOTAL')),
    check ((verdict = 'FLAGGED') = (reason is not null) and (verdict = 'DEFERRED') = (due_at is not null)),
    check (num_nulls(payment_id, attempt_id, expected_minor) in (0, 3) and (refund_id is null or payment_id is not null)),
    check ((statement_id is null) = (line_number is null) and (statement_id is not null or (more_lines is null and matched_by is null))),
    check (statement_id is not null or payment_id is not null),
    check (octet_length(currency) = 3 and line_number >= 1)
);
create index reconciliation_results_of_run on reconciliation_results (run_id, number);
create index reconciliation_results_flagged on reconciliation_results (run_id, number) where verdict = 'FLAGGED';
comment on table reconciliation_results is 'what runs found, one row for each thing that is expected and for each line that is about nothing expected. No foreign keys: rows are written by the million, from the rows that they name';
comment on column reconciliation_results.app_id is 'the application of the payment; all zeros for a line that is about nothing expected';
comment on column reconciliation_results.mode is 'TEST or LIVE';
comment on column reconciliation_results.run_id is 'the run';
comment on column reconciliation_results.number is 'its number in the run, from one';
comment on column reconciliation_results.gateway is 'the gateway';
comment on column reconciliation_results.verdict is 'what became of it';
comment on column reconciliation_results.reason is 'why it needs a person';
comment on column reconciliation_results.matched_by is 'by what its lines were found';
comment on column reconciliation_results.payment_id is 'the payment';
comment on column reconciliation_results.attempt_id is 'the attempt that brought the money';
comment on column reconciliation_results.refund_id is 'the refund, when it is about one';
comment on column reconciliation_results.gateway_txn_id is 'the gateway''s transaction, as far as one is known';
comment on column reconciliation_results.currency is 'ISO-4217 code';
comment on column reconciliation_results.expected_minor is 'how much is expected, in minor units; less than zero of a refund';
comment on column reconciliation_results.at is 'when it was confirmed, or is said to have happened';
comment on column reconciliation_results.due_at is 'when it is due, as long as it is not';
comment on column reconciliation_results.agreed_fee_minor is 'what was agreed that the gateway keeps: negative';
comment on column reconciliation_results.settled_gross_minor is 'what its lines come to before fees';
comment on column reconciliation_results.settled_fee_minor is 'what they say that the gateway keeps: negative';
comment on column reconciliation_results.settled_net_minor is 'what they change at the gateway';
comment on column reconciliation_results.statement_id is 'the statement of its first line';
comment on column reconciliation_results.line_number is 'the number of its first line';
comment on column reconciliation_results.more_lines is 'its other lines: pairs of a statement''s id and a number';
create trigger reconciliation_results_append_only before update or delete on reconciliation_results for each row execute function refuse_rewriting();
create trigger reconciliation_results_no_truncate before truncate on reconciliation_results for each statement execute function refuse_rewriting();

create index captures_by_age on captures using brin (captured_at);
comment on index captures_by_age is 'so that a run finds its period; captures come in the order of time';
