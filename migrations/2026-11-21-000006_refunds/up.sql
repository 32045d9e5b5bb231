-- Refunds, the people who agree to them, and the reservation that keeps them within what came.

alter table captures
    add column refund_held_minor bigint not null default 0,
    add column refunded_minor bigint not null default 0,
    add constraint captures_refunds_within check (refund_held_minor >= 0 and refunded_minor >= 0 and refund_held_minor + refunded_minor <= captured_minor),
    add check (kind <> 'HELD' or (refund_held_minor = 0 and refunded_minor = 0));
comment on column captures.refund_held_minor is 'what is reserved for refunds that are not over; kept by the trigger on refunds alone';
comment on column captures.refunded_minor is 'what is back with the customer; kept by the trigger on refunds alone';
comment on constraint captures_refunds_within on captures is 'never more goes back than came, whoever writes';
create index captures_surplus on captures (captured_at) where kind = 'SURPLUS';

create table refunds (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    payment_id uuid not null,
    attempt_id uuid not null,
    gateway_txn_id text not null,
    reference text not null,
    method text not null,
    fund text not null,
    amount_minor bigint not null,
    currency text not null,
    reason text,
    requested_by_kind text not null,
    requested_by uuid not null,
    request_hash bytea not null,
    approvals_needed smallint not null,
    approvals smallint not null,
    gateway_refund_id text,
    status text not null,
    sending text,
    sending_since timestamptz,
    finding text,
    finding_text text,
    recorded_by uuid,
    confirmed_by uuid,
    ended_at timestamptz,
    ended_by uuid,
    ended_reason text,
    check_at timestamptz,
    checks smallint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    unique (app_id, mode, id, requested_by, request_hash),
    foreign key (app_id, mode, payment_id, attempt_id, gateway_txn_id) references captures (app_id, mode, payment_id, attempt_id, gateway_txn_id),
    check (mode in ('TEST', 'LIVE')),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (reference ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
    check (fund in ('MERCHANT', 'SURPLUS')),
    check (amount_minor between 1 and 9007199254740991),
    check (currency ~ '^[A-Z]{3}$'),
    check (char_length(reason) between 1 and 500),
    check (requested_by_kind in ('APP', 'OPERATOR', 'POISHA')),
    check ((requested_by_kind = 'POISHA') = (requested_by = '00000000-0000-0000-0000-000000000000')),
    check (octet_length(request_hash) = 32),
    check (approvals_needed between 0 and 2 and approvals between 0 and approvals_needed),
    check (status in ('AWAITING_APPROVAL', 'PENDING', 'SUCCEEDED', 'FAILED', 'REJECTED', 'WITHDRAWN')),
    constraint refunds_approved check (status in ('AWAITING_APPROVAL', 'REJECTED', 'WITHDRAWN') or approvals = approvals_needed),
    check (sending in ('READY', 'SENT', 'ACCEPTED', 'UNCLEAR', 'BY_HAND', 'RECORDED')),
    check ((status = 'PENDING') = (sending is not null)),
    check (coalesce(sending in ('SENT', 'ACCEPTED', 'UNCLEAR', 'RECORDED'), false) = (sending_since is not null)),
    check (finding in ('RETURNED', 'NOT_RETURNED')),
    check (num_nulls(finding, finding_text, recorded_by) in (0, 3)),
    check (coalesce(sending, '') <> 'RECORDED' or finding is not null),
    check (finding is null or sending = 'RECORDED' or status in ('SUCCEEDED', 'FAILED')),
    check ((confirmed_by is not null) = (finding is not null and status in ('SUCCEEDED', 'FAILED'))),
    constraint refunds_two_people check (confirmed_by <> recorded_by),
    check ((ended_at is null) = (status in ('AWAITING_APPROVAL', 'PENDING'))),
    check ((ended_by is not null) = (status = 'REJECTED')),
    check (status <> 'FAILED' or ended_reason is not null),
    check (check_at is null or status = 'PENDING'),
    check (checks >= 0 and updated_at >= created_at)
);
comment on table refunds is 'money on its way back to customers';
comment on column refunds.app_id is 'the application the row belongs to';
comment on column refunds.mode is 'TEST or LIVE, from the credential that made the row';
comment on column refunds.id is 'the refund''s id, a UUIDv7';
comment on column refunds.payment_id is 'the payment it gives back';
comment on column refunds.attempt_id is 'the attempt that brought the money';
comment on column refunds.gateway_txn_id is 'the gateway''s transaction that brought the money';
comment on column refunds.reference is 'what the gateway knows it by: 20 characters of Crockford base32';
comment on column refunds.method is 'the gateway that holds the money';
comment on column refunds.fund is 'whose money it is';
comment on column refunds.amount_minor is 'how much, in minor units';
comment on column refunds.currency is 'ISO-4217 code';
comment on column refunds.reason is 'why, in the words of whoever asked';
comment on column refunds.requested_by_kind is 'what kind of requester it is';
comment on column refunds.requested_by is 'the credential or the operator that asked; zeros for Poisha itself';
comment on column refunds.request_hash is 'SHA-256 over what was asked for; every approval names it';
comment on column refunds.approvals_needed is 'how many different people must approve it';
comment on column refunds.approvals is 'how many have';
comment on column refunds.gateway_refund_id is 'the gateway''s own name for it, once it has told';
comment on column refunds.status is 'where it stands';
comment on column refunds.sending is 'how far a pending refund has come';
comment on column refunds.sending_since is 'since when it counts as sent, never to be sent again; or when the finding was recorded';
comment on column refunds.finding is 'what a person found out became of it';
comment on column refunds.finding_text is 'the bank''s or wallet''s reference, or why the money is not back';
comment on column refunds.recorded_by is 'the operator who recorded the finding';
comment on column refunds.confirmed_by is 'the other operator, who confirmed it';
comment on column refunds.ended_at is 'when it ended';
comment on column refunds.ended_by is 'the operator who rejected it';
comment on column refunds.ended_reason is 'why it failed or was rejected';
comment on column refunds.check_at is 'when to send it, or to ask the gateway next';
comment on column refunds.checks is 'how often the gateway was asked';
comment on column refunds.created_at is 'when it was asked for';
comment on column refunds.updated_at is 'when it last moved';
comment on constraint refunds_approved on refunds is 'nothing is sent before everybody who must has agreed';
comment on constraint refunds_two_people on refunds is 'a finding is confirmed by somebody else than who recorded it';

create unique index refunds_reference on refunds (app_id, mode, reference);
create index refunds_by_payment on refunds (app_id, mode, payment_id);
create index refunds_by_capture on refunds (app_id, mode, attempt_id, gateway_txn_id);
create index refunds_by_created on refunds (app_id, mode, created_at desc, id desc);
create index refunds_due on refunds (check_at) where check_at is not null;

create function reserve_refund() returns trigger language plpgsql as $$
declare
    held bigint := 0;
    back bigint := 0;
begin
    if tg_op = 'UPDATE' then
        if (new.app_id, new.mode, new.id, new.payment_id, new.attempt_id, new.gateway_txn_id, new.reference, new.method, new.fund,
            new.amount_minor, new.currency, new.reason, new.requested_by_kind, new.requested_by, new.request_hash, new.approvals_needed, new.created_at)
            is distinct from (old.app_id, old.mode, old.id, old.payment_id, old.attempt_id, old.gateway_txn_id, old.reference, old.method, old.fund,
            old.amount_minor, old.currency, old.reason, old.requested_by_kind, old.requested_by, old.request_hash, old.approvals_needed, old.created_at)
        then
            raise exception 'what a refund was asked for is frozen' using errcode = 'integrity_constraint_violation';
        end if;
        if old.status in ('SUCCEEDED', 'FAILED', 'REJECTED', 'WITHDRAWN') and new.status <> old.status then
            raise exception 'a refund that is % is over', old.status using errcode = 'integrity_constraint_violation';
        end if;
        held := -(old.status in ('AWAITING_APPROVAL', 'PENDING'))::int * old.amount_minor;
        back := -(old.status = 'SUCCEEDED')::int * old.amount_minor;
    end if;
    held := held + (new.status in ('AWAITING_APPROVAL', 'PENDING'))::int * new.amount_minor;
    back := back + (new.status = 'SUCCEEDED')::int * new.amount_minor;
    if held <> 0 or back <> 0 then
        update captures set refund_held_minor = refund_held_minor + held, refunded_minor = refunded_minor + back
        where app_id = new.app_id and mode = new.mode and payment_id = new.payment_id and attempt_id = new.attempt_id
            and gateway_txn_id = new.gateway_txn_id;
    end if;
    return null;
end $$;
comment on function reserve_refund is 'keeps on each capture what its refunds hold and have given back, and lets no request change';
create trigger refunds_reserve after insert or update on refunds for each row execute function reserve_refund();
create trigger refunds_are_kept before delete on refunds for each row execute function refuse_rewriting();
create trigger refunds_no_truncate before truncate on refunds for each statement execute function refuse_rewriting();

create table refund_approvals (
    app_id uuid not null,
    mode text not null,
    refund_id uuid not null,
    operator_id uuid not null,
    place smallint not null,
    requested_by uuid not null,
    request_hash bytea not null,
    approved_at timestamptz not null,
    primary key (app_id, mode, refund_id, operator_id),
    unique (app_id, mode, refund_id, place),
    constraint refund_approvals_of_what_was_asked foreign key (app_id, mode, refund_id, requested_by, request_hash) references refunds (app_id, mode, id, requested_by, request_hash),
    check (mode in ('TEST', 'LIVE')),
    check (place between 1 and 2),
    constraint refund_approvals_not_by_requester check (operator_id <> requested_by)
);
comment on table refund_approvals is 'who agreed to which refund; only ever added, and nobody agrees twice';
comment on column refund_approvals.app_id is 'the application the row belongs to';
comment on column refund_approvals.mode is 'TEST or LIVE, from the credential that made the row';
comment on column refund_approvals.refund_id is 'the refund';
comment on column refund_approvals.operator_id is 'who approved';
comment on column refund_approvals.place is 'the approval''s place among those of its refund, from one';
comment on column refund_approvals.requested_by is 'who asked for the refund, which the approver is not';
comment on column refund_approvals.request_hash is 'exactly what was approved: the hash of what was asked for';
comment on column refund_approvals.approved_at is 'when it was approved';
comment on constraint refund_approvals_of_what_was_asked on refund_approvals is 'an approval is for exactly what was asked, and for nothing else';
comment on constraint refund_approvals_not_by_requester on refund_approvals is 'whoever asks for money back does not agree to it';
create trigger refund_approvals_append_only before update or delete on refund_approvals for each row execute function refuse_rewriting();
create trigger refund_approvals_no_truncate before truncate on refund_approvals for each statement execute function refuse_rewriting();

alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR'));
alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, or the posting that is corrected';
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                                'refund.pending', 'refund.succeeded', 'refund.failed', 'credential.rotated', 'endpoint.test']);
