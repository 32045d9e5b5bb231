-- The foundation: applications, payments, the ledger, evidence, alerts and idempotency keys.
-- Every tenant key begins with app_id, so that the database can be sharded by application, and carries the mode, so that
-- no row can point across applications or modes.

create table apps (
    app_id uuid primary key,
    name text not null,
    status text not null,
    min_amount_minor bigint,
    max_amount_minor bigint,
    verification_policy text not null,
    methods text[] not null,
    event_sequence bigint not null default 0,
    created_at timestamptz not null,
    check (char_length(name) between 1 and 100),
    check (status in ('ACTIVE', 'DISABLED')),
    check (verification_policy in ('FAIL', 'HOLD')),
    check (min_amount_minor > 0 and max_amount_minor > 0 and min_amount_minor <= max_amount_minor),
    check (methods <@ array['sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb'])
);
comment on table apps is 'applications that integrate with Poisha';
comment on column apps.app_id is 'the application''s id, a UUIDv7';
comment on column apps.name is 'what customers and staff call it';
comment on column apps.status is 'whether it may call';
comment on column apps.min_amount_minor is 'the smallest payment it allows, in minor units';
comment on column apps.max_amount_minor is 'the largest payment it allows, in minor units';
comment on column apps.verification_policy is 'what becomes of a payment whose verification nobody answers';
comment on column apps.methods is 'the ways to pay it offers, in order';
comment on column apps.event_sequence is 'how many events were told about it';
comment on column apps.created_at is 'when it was registered';

create table credentials (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    key_digest bytea not null,
    secret_digest bytea not null,
    state text not null,
    ends_at timestamptz,
    created_at timestamptz not null,
    primary key (app_id, mode, id),
    unique (app_id, mode, key_digest),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (octet_length(key_digest) = 32 and octet_length(secret_digest) = 32),
    check (state in ('ACTIVE', 'RETIRING', 'REVOKED') and (state = 'ACTIVE') = (ends_at is null))
);
comment on table credentials is 'key pairs of applications; only digests are kept';
comment on column credentials.app_id is 'the application the row belongs to';
comment on column credentials.mode is 'TEST or LIVE, from the credential that made the row';
comment on column credentials.id is 'the credential''s id';
comment on column credentials.key_digest is 'SHA-256 of the key';
comment on column credentials.secret_digest is 'SHA-256 of the secret, which is 256 random bits';
comment on column credentials.state is 'whether it works';
comment on column credentials.ends_at is 'when a retiring one stops, or when it was revoked';
comment on column credentials.created_at is 'when it was issued';

create table test_clocks (
    app_id uuid primary key references apps (app_id),
    offset_micros bigint not null check (offset_micros >= 0)
);
comment on table test_clocks is 'how far an application''s TEST records run ahead of the wall clock';
comment on column test_clocks.app_id is 'the application';
comment on column test_clocks.offset_micros is 'microseconds ahead';

create table payments (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    reference uuid not null,
    amount_minor bigint not null,
    currency text not null,
    customer_reference text not null,
    customer_name text,
    customer_email text,
    customer_phone text,
    product_name text,
    method text,
    success_url text,
    cancel_url text,
    metadata jsonb not null,
    status text not null,
    failure_code text,
    succeeded_by uuid,
    succeeded_at timestamptz,
    late boolean not null,
    event_sequence bigint not null,
    expires_at timestamptz not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (amount_minor between 1 and 9007199254740991),
    check (currency ~ '^[A-Z]{3}$'),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (status in ('PENDING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED', 'REVIEW')),
    check (failure_code in ('GATEWAY_INIT_FAILED', 'GATEWAY_DECLINED', 'VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'REVIEW_REJECTED')),
    check ((status = 'FAILED') = (failure_code is not null)),
    check ((status in ('SUCCEEDED', 'REVIEW')) = (succeeded_by is not null)),
    check ((status = 'SUCCEEDED') = (succeeded_at is not null)),
    check (updated_at >= created_at and expires_at > created_at)
);
comment on table payments is 'what customers owe applications';
comment on column payments.app_id is 'the application the row belongs to';
comment on column payments.mode is 'TEST or LIVE, from the credential that made the row';
comment on column payments.id is 'the payment''s id, a UUIDv7';
comment on column payments.reference is 'the unguessable name on public pages, 128 random bits';
comment on column payments.amount_minor is 'what is owed, in minor units';
comment on column payments.currency is 'ISO-4217 code';
comment on column payments.customer_reference is 'the application''s own name for the customer';
comment on column payments.customer_name is 'the customer''s name';
comment on column payments.customer_email is 'the customer''s email address';
comment on column payments.customer_phone is 'the customer''s phone number';
comment on column payments.product_name is 'what it is for, as the customer reads it';
comment on column payments.method is 'the one way to pay, when the application chose it';
comment on column payments.success_url is 'where the customer goes after a confirmed payment';
comment on column payments.cancel_url is 'where the customer goes after giving up';
comment on column payments.metadata is 'what the application hung on it';
comment on column payments.status is 'where it stands';
comment on column payments.failure_code is 'why it failed';
comment on column payments.succeeded_by is 'the attempt whose money it holds, when SUCCEEDED or REVIEW';
comment on column payments.succeeded_at is 'when the success was confirmed';
comment on column payments.late is 'whether the confirmation came after another final state';
comment on column payments.event_sequence is 'how many events were told about it';
comment on column payments.expires_at is 'when it stops being payable';
comment on column payments.created_at is 'when it was created';
comment on column payments.updated_at is 'when it last moved';

create index payments_by_reference on payments (reference);
create index payments_by_created on payments (app_id, mode, created_at desc, id desc);
create index payments_by_customer on payments (app_id, mode, customer_reference, created_at desc, id desc);
create index payments_overdue on payments (expires_at) where status = 'PENDING';

create table attempts (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    payment_id uuid not null,
    number smallint not null,
    method text not null,
    reference text not null,
    merchant_account text,
    gateway_session text,
    redirect_url text,
    status text not null,
    verifying_since timestamptz,
    reason text,
    check_at timestamptz,
    checks smallint not null,
    gateway_txn_id text,
    captured_minor bigint,
    fee_minor bigint,
    capture_kind text,
    captured_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    unique (app_id, mode, payment_id, number),
    foreign key (app_id, mode, payment_id) references payments (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (number between 1 and 10),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (reference ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
    check (status in ('INITIATED', 'REDIRECTED', 'VERIFYING', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'ABANDONED')),
    check ((status = 'VERIFYING') = (verifying_since is not null)),
    check ((status = 'FAILED') = (reason is not null)),
    check (capture_kind in ('KEPT', 'HELD', 'SURPLUS')),
    check ((status = 'SUCCEEDED') = (captured_minor is not null and gateway_txn_id is not null and capture_kind is not null and captured_at is not null)),
    check (captured_minor > 0 and fee_minor >= 0 and checks >= 0),
    check (num_nulls(merchant_account, gateway_session, redirect_url) in (0, 3))
);
comment on table attempts is 'sessions of payments at gateways';
comment on column attempts.app_id is 'the application the row belongs to';
comment on column attempts.mode is 'TEST or LIVE, from the credential that made the row';
comment on column attempts.id is 'the attempt''s id, a UUIDv7';
comment on column attempts.payment_id is 'its payment';
comment on column attempts.number is 'its place among the payment''s attempts, from one';
comment on column attempts.method is 'the way to pay';
comment on column attempts.reference is 'what the gateway knows it by: 20 characters of Crockford base32';
comment on column attempts.merchant_account is 'the merchant account at the gateway in which the money is to arrive';
comment on column attempts.gateway_session is 'the gateway''s own name for the session';
comment on column attempts.redirect_url is 'where the customer''s browser is sent';
comment on column attempts.status is 'where it stands';
comment on column attempts.verifying_since is 'since when the gateway is being asked';
comment on column attempts.reason is 'why it failed, in the gateway''s words or ours';
comment on column attempts.check_at is 'when to ask the gateway next';
comment on column attempts.checks is 'how often it was asked without a definite answer';
comment on column attempts.gateway_txn_id is 'the gateway''s transaction id, once captured';
comment on column attempts.captured_minor is 'what came, in minor units of the payment''s currency';
comment on column attempts.fee_minor is 'what the gateway keeps of it, when it says so';
comment on column attempts.capture_kind is 'whose the captured money is';
comment on column attempts.captured_at is 'when the capture was confirmed';
comment on column attempts.created_at is 'when it was begun';
comment on column attempts.updated_at is 'when it last moved';

create index attempts_by_reference on attempts (reference);
create unique index attempts_gateway_txn on attempts (app_id, mode, method, gateway_txn_id) where gateway_txn_id is not null;
create unique index attempts_one_kept on attempts (app_id, mode, payment_id) where capture_kind in ('KEPT', 'HELD');
create index attempts_due on attempts (check_at) where check_at is not null;
comment on index attempts_gateway_txn is 'a gateway transaction belongs to one payment for ever';
comment on index attempts_one_kept is 'a payment is captured once; anything more is a surplus';

create table ledger_accounts (
    app_id uuid not null,
    mode text not null,
    currency text not null,
    code text not null,
    debits_minor bigint not null,
    credits_minor bigint not null,
    primary key (app_id, mode, currency, code),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (debits_minor >= 0 and credits_minor >= 0)
);
comment on table ledger_accounts is 'balances beside the transfers, proven equal to their sums';
comment on column ledger_accounts.app_id is 'the application the row belongs to';
comment on column ledger_accounts.mode is 'TEST or LIVE, from the credential that made the row';
comment on column ledger_accounts.currency is 'ISO-4217 code';
comment on column ledger_accounts.code is 'the account, such as gateway_receivable/sslcommerz';
comment on column ledger_accounts.debits_minor is 'the sum of all debits, in minor units';
comment on column ledger_accounts.credits_minor is 'the sum of all credits, in minor units';

create table ledger_blocks (
    lane integer not null,
    height bigint not null,
    previous bytea not null,
    root bytea not null,
    count integer not null,
    created_at timestamptz not null,
    hash bytea not null,
    primary key (lane, height),
    check (height > 0 and count > 0),
    check (octet_length(previous) = 32 and octet_length(root) = 32 and octet_length(hash) = 32)
);
comment on table ledger_blocks is 'sealed commits: each block covers its transfers and the block before it in its lane';
comment on column ledger_blocks.lane is 'the chain of one committer';
comment on column ledger_blocks.height is 'the block''s place in its lane, from one';
comment on column ledger_blocks.previous is 'the hash of the block before it; zeros for the first';
comment on column ledger_blocks.root is 'the Merkle root over its transfers';
comment on column ledger_blocks.count is 'how many transfers it holds';
comment on column ledger_blocks.created_at is 'when it was sealed';
comment on column ledger_blocks.hash is 'SHA-256 over all of the above';

create table ledger_transfers (
    app_id uuid not null,
    mode text not null,
    posting_id uuid not null,
    place smallint not null,
    cause text not null,
    subject_id uuid not null,
    debit text not null,
    credit text not null,
    amount_minor bigint not null,
    currency text not null,
    lane integer,
    height bigint,
    position integer not null,
    created_at timestamptz not null,
    primary key (app_id, mode, posting_id, place),
    foreign key (app_id, mode, currency, debit) references ledger_accounts (app_id, mode, currency, code),
    foreign key (app_id, mode, currency, credit) references ledger_accounts (app_id, mode, currency, code),
    foreign key (lane, height) references ledger_blocks (lane, height),
    check (mode in ('TEST', 'LIVE')),
    check (amount_minor > 0),
    check (debit <> credit),
    check (place >= 0 and position >= 0),
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'CORRECTION'))
);
comment on table ledger_transfers is 'one amount from one account to another; only ever added';
comment on column ledger_transfers.app_id is 'the application the row belongs to';
comment on column ledger_transfers.mode is 'TEST or LIVE, from the credential that made the row';
comment on column ledger_transfers.posting_id is 'the posting it belongs to, a UUIDv7';
comment on column ledger_transfers.place is 'its place in the posting, from zero';
comment on column ledger_transfers.cause is 'why it moved';
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, or the posting that is corrected';
comment on column ledger_transfers.debit is 'the account that is debited';
comment on column ledger_transfers.credit is 'the account that is credited';
comment on column ledger_transfers.amount_minor is 'how much, in minor units';
comment on column ledger_transfers.currency is 'ISO-4217 code';
comment on column ledger_transfers.lane is 'the chain it is sealed in; null only where the chain is switched off';
comment on column ledger_transfers.height is 'its block';
comment on column ledger_transfers.position is 'its place in the commit, from zero';
comment on column ledger_transfers.created_at is 'when it was booked';

create index ledger_transfers_by_block on ledger_transfers (lane, height, position);
create index ledger_transfers_by_created on ledger_transfers (app_id, mode, created_at, posting_id);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end $$;
comment on function refuse_rewriting is 'the ledger is corrected by new postings, never by changing old ones';
create trigger ledger_transfers_append_only before update or delete on ledger_transfers for each row execute function refuse_rewriting();
create trigger ledger_transfers_no_truncate before truncate on ledger_transfers for each statement execute function refuse_rewriting();
create trigger ledger_blocks_append_only before update or delete on ledger_blocks for each row execute function refuse_rewriting();
create trigger ledger_blocks_no_truncate before truncate on ledger_blocks for each statement execute function refuse_rewriting();

create table callbacks (
    id uuid primary key,
    method text not null,
    http_method text not null,
    path text not null,
    query text not null,
    headers jsonb not null,
    body bytea not null,
    peer text not null,
    received_at timestamptz not null,
    outcome text not null,
    judged_at timestamptz,
    app_id uuid,
    mode text,
    payment_id uuid,
    attempt_id uuid,
    foreign key (app_id, mode, payment_id) references payments (app_id, mode, id),
    foreign key (app_id, mode, attempt_id) references attempts (app_id, mode, id),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (outcome in ('RECEIVED', 'ACCEPTED', 'DUPLICATE', 'FORGED', 'UNMATCHED', 'MISMATCH')),
    check (num_nulls(app_id, mode, payment_id, attempt_id) in (0, 4))
);
comment on table callbacks is 'evidence of what gateways and browsers sent, kept before anything is believed; an intake, so it is keyed by its own id';
comment on column callbacks.id is 'the callback''s id, a UUIDv7';
comment on column callbacks.method is 'the gateway whose address it came to';
comment on column callbacks.http_method is 'GET or POST';
comment on column callbacks.path is 'the path';
comment on column callbacks.query is 'the query string';
comment on column callbacks.headers is 'the headers in order, without secrets';
comment on column callbacks.body is 'the body, with card numbers taken out';
comment on column callbacks.peer is 'the address it came from';
comment on column callbacks.received_at is 'when it arrived';
comment on column callbacks.outcome is 'what it turned out to be';
comment on column callbacks.judged_at is 'when it was judged';
comment on column callbacks.app_id is 'the application it concerns, once known';
comment on column callbacks.mode is 'the mode of the payment it concerns';
comment on column callbacks.payment_id is 'the payment it concerns';
comment on column callbacks.attempt_id is 'the attempt it concerns';

create index callbacks_parked on callbacks (coalesce(judged_at, received_at)) where outcome in ('RECEIVED', 'UNMATCHED');
create index callbacks_by_payment on callbacks (app_id, mode, payment_id, received_at) where app_id is not null;

create function keep_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.id, new.method, new.http_method, new.path, new.query, new.headers, new.body, new.peer, new.received_at)
        is not distinct from (old.id, old.method, old.http_method, old.path, old.query, old.headers, old.body, old.peer, old.received_at)
    then
        return new;
    end if;
    raise exception 'callbacks are evidence: % refused', tg_op using errcode = 'integrity_constraint_violation';
end $$;
comment on function keep_evidence is 'of a callback only its judgement may change';
create trigger callbacks_are_evidence before update or delete on callbacks for each row execute function keep_evidence();

create table alerts (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    kind text not null,
    subject_id uuid not null,
    detail text not null,
    status text not null default 'OPEN',
    created_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED')),
    check (status in ('OPEN', 'RESOLVED'))
);
comment on table alerts is 'what a person must look at';
comment on column alerts.app_id is 'the application the row belongs to';
comment on column alerts.mode is 'TEST or LIVE, from the credential that made the row';
comment on column alerts.id is 'the alert''s id, a UUIDv7';
comment on column alerts.kind is 'what kind of thing it is';
comment on column alerts.subject_id is 'the payment, delivery or callback it is about';
comment on column alerts.detail is 'one sentence of facts, without personal data or secrets';
comment on column alerts.status is 'whether somebody has dealt with it';
comment on column alerts.created_at is 'when it was raised';

create table idempotency_keys (
    app_id uuid not null,
    mode text not null,
    operation text not null,
    key text not null,
    fingerprint bytea not null,
    subject_id uuid not null,
    holder uuid,
    held_until timestamptz,
    status smallint,
    body text,
    created_at timestamptz not null,
    primary key (app_id, mode, operation, key),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (char_length(key) between 1 and 255),
    check (octet_length(fingerprint) = 32),
    check (num_nulls(holder, held_until) in (0, 2) and num_nulls(status, body) in (0, 2)),
    check ((holder is null) = (status is not null)),
    check (status between 200 and 499)
);
comment on table idempotency_keys is 'one row for each operation that was asked for with a key; it commits with the state it made';
comment on column idempotency_keys.app_id is 'the application the row belongs to';
comment on column idempotency_keys.mode is 'TEST or LIVE, from the credential that made the row';
comment on column idempotency_keys.operation is 'the operation, as the contract names it';
comment on column idempotency_keys.key is 'the caller''s name for it';
comment on column idempotency_keys.fingerprint is 'SHA-256 of the canonical request';
comment on column idempotency_keys.subject_id is 'what it made';
comment on column idempotency_keys.holder is 'the request that drives it, while it is open';
comment on column idempotency_keys.held_until is 'the end of that request''s lease';
comment on column idempotency_keys.status is 'the HTTP status that was answered, once it is settled';
comment on column idempotency_keys.body is 'the body that was answered, once it is settled';
comment on column idempotency_keys.created_at is 'when it was first used';

create index idempotency_keys_by_age on idempotency_keys using brin (created_at);
