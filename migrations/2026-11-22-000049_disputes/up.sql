-- Disputes: customers' banks take payments back, and gateways take them out of what they pay out.

alter table captures add column disputed_minor bigint not null default 0,
    add constraint captures_disputes_within check (disputed_minor >= 0 and refunded_minor + disputed_minor <= captured_minor),
    add check (kind <> 'HELD' or disputed_minor = 0);
comment on column captures.disputed_minor is 'what customers'' banks took back or want to; kept by the trigger on disputes alone';
comment on constraint captures_disputes_within on captures is 'nobody gets more back than came, by refunds and disputes together';

create table disputes (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    payment_id uuid not null,
    attempt_id uuid not null,
    gateway_txn_id text not null,
    method text not null,
    case_number text not null,
    reason text not null,
    amount_minor bigint not null,
    fee_minor bigint,
    currency text not null,
    evidence_due_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    from_line boolean not null,
    posting_id uuid,
    taken_at timestamptz,
    approved_by uuid,
    status text not null,
    evidence_sent_by uuid,
    evidence_sent_at timestamptz,
    proposed_outcome text,
    proposed_by uuid,
    proposed_at timestamptz,
    proposed_reason text,
    ended_at timestamptz,
    won_by_line boolean not null,
    outcome_proposed_by uuid,
    outcome_approved_by uuid,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id, mode, payment_id, attempt_id, gateway_txn_id) references captures (app_id, mode, payment_id, attempt_id, gateway_txn_id),
    check (mode in ('TEST', 'LIVE')),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (char_length(case_number) between 1 and 100 and char_length(reason) between 1 and 500),
    check (amount_minor between 1 and 9007199254740991 and fee_minor between 1 and 9007199254740991),
    check (currency ~ '^[A-Z]{3}$'),
    check (status in ('AWAITING_APPROVAL', 'OPEN', 'EVIDENCE_SENT', 'WON', 'LOST', 'WITHDRAWN')),
    check ((posting_id is null) = (taken_at is null)),
    check (status <> 'AWAITING_APPROVAL' or posting_id is null),
    check (posting_id is not null or status in ('AWAITING_APPROVAL', 'WITHDRAWN')),
    constraint disputes_agreed_or_proven check ((approved_by is not null) = (posting_id is not null and not from_line)),
    constraint disputes_two_people check (approved_by <> recorded_by and outcome_approved_by <> outcome_proposed_by),
    check ((status = 'EVIDENCE_SENT') = (evidence_sent_at is not null) and (evidence_sent_at is null) = (evidence_sent_by is null)),
    check (proposed_outcome in ('WON', 'LOST', 'WITHDRAWN')),
    check (num_nulls(proposed_outcome, proposed_by, proposed_at, proposed_reason) in (0, 4)),
    check (proposed_outcome is null or status in ('OPEN', 'EVIDENCE_SENT')),
    check (char_length(proposed_reason) between 1 and 500),
    check ((ended_at is not null) = (status in ('WON', 'LOST', 'WITHDRAWN'))),
    check (not won_by_line or status = 'WON'),
    check (num_nulls(outcome_proposed_by, outcome_approved_by) in (0, 2)),
    constraint disputes_ended_agreed check ((outcome_approved_by is not null) = (ended_at is not null and posting_id is not null and not won_by_line)),
    check (updated_at >= recorded_at)
);
create unique index disputes_case on disputes (app_id, mode, method, case_number);
create index disputes_of_payment on disputes (app_id, payment_id, mode);
create index disputes_by_age on disputes (app_id, mode, recorded_at desc, id desc);
create index disputes_by_taken on disputes (mode, method, taken_at) where posting_id is not null;
comment on table disputes is 'payments that customers'' banks take back';
comment on column disputes.app_id is 'the application the row belongs to';
comment on column disputes.mode is 'TEST or LIVE';
comment on column disputes.id is 'the dispute''s id, a UUIDv7';
comment on column disputes.payment_id is 'the payment';
comment on column disputes.attempt_id is 'the attempt that brought the money';
comment on column disputes.gateway_txn_id is 'the gateway''s transaction that brought it';
comment on column disputes.method is 'the gateway';
comment on column disputes.case_number is 'the gateway''s own number of the case';
comment on column disputes.reason is 'why the bank takes it back';
comment on column disputes.amount_minor is 'how much, in minor units';
comment on column disputes.fee_minor is 'what the gateway charges for it, as far as it has told: booked with it';
comment on column disputes.currency is 'ISO-4217 code';
comment on column disputes.evidence_due_on is 'the last day on which the gateway takes evidence';
comment on column disputes.recorded_by is 'the operator who recorded it';
comment on column disputes.recorded_at is 'when';
comment on column disputes.from_line is 'whether the line of a statement shows it';
comment on column disputes.posting_id is 'the posting that it came into the book with';
comment on column disputes.taken_at is 'when the gateway took the money: as its line says, else when it was booked';
comment on column disputes.approved_by is 'the other operator, who agreed that it goes into the book';
comment on column disputes.status is 'where it stands';
comment on column disputes.evidence_sent_by is 'the operator who sent evidence';
comment on column disputes.evidence_sent_at is 'when';
comment on column disputes.proposed_outcome is 'how somebody proposes that it ends';
comment on column disputes.proposed_by is 'who';
comment on column disputes.proposed_at is 'when';
comment on column disputes.proposed_reason is 'why';
comment on column disputes.ended_at is 'when it ended';
comment on column disputes.won_by_line is 'whether the line of a statement shows that the money came back';
comment on column disputes.outcome_proposed_by is 'the operator who proposed how it ended';
comment on column disputes.outcome_approved_by is 'the other operator, who agreed';
comment on column disputes.updated_at is 'when it last moved';
comment on constraint disputes_agreed_or_proven on disputes is 'nothing of it is booked before another one agreed, unless the gateway''s own statement shows it';
comment on constraint disputes_two_people on disputes is 'nobody agrees to what he proposed';
comment on constraint disputes_ended_agreed on disputes is 'what is in the book ends by two people, or by the gateway''s own statement';
comment on index disputes_case is 'a gateway''s case is one dispute';

create function reserve_dispute() returns trigger language plpgsql as $$
declare
    taken bigint := 0;
begin
    if tg_op = 'UPDATE' then
        if (new.app_id, new.mode, new.id, new.payment_id, new.attempt_id, new.gateway_txn_id, new.method, new.case_number, new.reason,
            new.amount_minor, new.fee_minor, new.currency, new.recorded_by, new.recorded_at, new.from_line)
            is distinct from (old.app_id, old.mode, old.id, old.payment_id, old.attempt_id, old.gateway_txn_id, old.method, old.case_number, old.reason,
            old.amount_minor, old.fee_minor, old.currency, old.recorded_by, old.recorded_at, old.from_line)
        then
            raise exception 'what was recorded of a dispute is frozen' using errcode = 'integrity_constraint_violation';
        end if;
        if old.ended_at is not null then
            raise exception 'a dispute that is % is over', old.status using errcode = 'integrity_constraint_violation';
        end if;
        taken := -(old.status not in ('WON', 'WITHDRAWN'))::int * old.amount_minor;
    end if;
    taken := taken + (new.status not in ('WON', 'WITHDRAWN'))::int * new.amount_minor;
    if taken <> 0 then
        update captures set disputed_minor = disputed_minor + taken
        where app_id = new.app_id and mode = new.mode and payment_id = new.payment_id and attempt_id = new.attempt_id
            and gateway_txn_id = new.gateway_txn_id;
    end if;
    return null;
end $$;
comment on function reserve_dispute is 'keeps on each capture what its disputes take, and lets nothing change that was recorded';
create trigger disputes_reserve after insert or update on disputes for each row execute function reserve_dispute();
create trigger disputes_are_kept before delete on disputes for each row execute function refuse_rewriting();
create trigger disputes_no_truncate before truncate on disputes for each statement execute function refuse_rewriting();

create table dispute_lines (
    app_id uuid not null,
    mode text not null,
    fingerprint uuid not null,
    statement_id uuid not null,
    line_number bigint not null,
    leg text not null,
    of_app_id uuid not null,
    dispute_id uuid not null,
    primary key (app_id, mode, fingerprint),
    check (mode in ('TEST', 'LIVE')),
    check (line_number >= 1),
    check (leg in ('TAKEN', 'GIVEN_BACK'))
);
create index dispute_lines_of_dispute on dispute_lines (of_app_id, dispute_id, mode);
create index dispute_lines_of_statement on dispute_lines (app_id, statement_id);
comment on table dispute_lines is 'lines of statements that disputes were recorded from or won by: each is one dispute''s for ever, in whatever file it stands';
comment on column dispute_lines.app_id is 'whose statement it is; all zeros for the house''s';
comment on column dispute_lines.mode is 'TEST or LIVE';
comment on column dispute_lines.fingerprint is 'what the line is known again by';
comment on column dispute_lines.statement_id is 'the statement in which it stood';
comment on column dispute_lines.line_number is 'the line of its file';
comment on column dispute_lines.leg is 'whether the gateway took the money or gave it back';
comment on column dispute_lines.of_app_id is 'whose dispute it is';
comment on column dispute_lines.dispute_id is 'the dispute';
create trigger dispute_lines_append_only before update or delete on dispute_lines for each row execute function refuse_rewriting();
create trigger dispute_lines_no_truncate before truncate on dispute_lines for each statement execute function refuse_rewriting();

alter table reconciliation_results add column dispute_id uuid,
    add constraint reconciliation_results_of_one check (dispute_id is null or (payment_id is not null and refund_id is null)),
    drop constraint reconciliation_results_matched_by_check, add constraint reconciliation_results_matched_by_check
    check (matched_by in ('TRANSACTION_ID', 'ATTEMPT_REFERENCE', 'REFUND_OF_TRANSACTION', 'DISPUTE_OF_TRANSACTION', 'RECORDED_FROM_LINE',
                          'AMOUNT_AND_TIME', 'BATCH', 'DAY_TOTAL'));
comment on column reconciliation_results.dispute_id is 'the dispute, when it is about one: what the gateway takes is expected as less than zero, what it gives back as more';
comment on column settled_lines.thing_id is 'the attempt that brought the money, or the refund, or the dispute; the exception, for a line about nothing expected';
comment on column settlement_adjustments.thing_id is 'the attempt that brought the money, the refund, the dispute, or the exception itself when it is about a line';
comment on column settlement_exceptions.about_id is 'what it is about: the attempt that brought the money, the refund, the dispute, or the statement of the line';
comment on column settled_lines.thing_txn is 'the gateway''s transaction that brought the money; empty for a refund and for what a dispute takes; GIVEN_BACK for what one gives back';
comment on column settled_lines.booked_fee_minor is 'what of the fee was in the book since the payment was confirmed or the dispute booked: by gross less this the gateway owes less';

alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'SETTLEMENT', 'SETTLEMENT_ADJUSTED', 'DISPUTE_OPENED', 'DISPUTE_WON', 'DISPUTE_LOST', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, a run of the reconciliation, an exception, a dispute, or the posting that is corrected';
