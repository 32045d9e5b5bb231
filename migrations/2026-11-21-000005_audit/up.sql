-- The audit trail: one chain for the whole house, because what it must prove is that nothing is missing. It is written a
-- few times a minute, so its lock, taken last in a transaction, costs nothing.

create table audit_log (
    place bigint primary key,
    id uuid not null unique,
    created_at timestamptz not null,
    actor_kind text not null,
    actor_id text,
    actor_through text,
    request_id uuid,
    address text,
    action text not null,
    outcome text not null,
    reason text,
    app_id uuid,
    mode text,
    target_kind text,
    target_id text,
    facts jsonb not null,
    previous bytea not null,
    hash bytea not null,
    check (place > 0),
    check (actor_kind in ('OPERATOR', 'APP', 'NOBODY', 'SYSTEM')),
    check ((actor_id is not null) = (actor_kind in ('OPERATOR', 'APP'))),
    check (outcome in ('DONE', 'REFUSED')),
    check ((outcome = 'REFUSED') = (reason is not null)),
    check (mode in ('TEST', 'LIVE')),
    check (num_nulls(target_kind, target_id) in (0, 2)),
    check (jsonb_typeof(facts) = 'array'),
    check (octet_length(previous) = 32 and octet_length(hash) = 32)
);
comment on table audit_log is 'who did what, and what was refused; only ever added to, and chained';
comment on column audit_log.place is 'the record''s place in the chain, from one, without gaps';
comment on column audit_log.id is 'the record''s id, a UUIDv7';
comment on column audit_log.created_at is 'when it happened, by the clock it was asked by';
comment on column audit_log.actor_kind is 'who acted: an operator, an application, nobody we know, or the system itself';
comment on column audit_log.actor_id is 'the operator''s or the application''s id';
comment on column audit_log.actor_through is 'the session or the credential that was used';
comment on column audit_log.request_id is 'the request it came with';
comment on column audit_log.address is 'the address the request came from';
comment on column audit_log.action is 'what was done or tried';
comment on column audit_log.outcome is 'whether it was done';
comment on column audit_log.reason is 'why it was refused';
comment on column audit_log.app_id is 'the application it concerns';
comment on column audit_log.mode is 'the mode it concerns';
comment on column audit_log.target_kind is 'the kind of thing it was done to';
comment on column audit_log.target_id is 'that thing''s id, as people see it';
comment on column audit_log.facts is 'what changed: name, before, after; never a secret';
comment on column audit_log.previous is 'the hash of the record before it; zeros for the first';
comment on column audit_log.hash is 'SHA-256 over all of the above';

create index audit_log_by_app on audit_log (app_id, place desc);
create index audit_log_by_actor on audit_log (actor_id, place desc);
create index audit_log_by_target on audit_log (target_id, place desc);
create index audit_log_by_action on audit_log (action, place desc);

create trigger audit_log_append_only before update or delete on audit_log for each row execute function refuse_rewriting();
create trigger audit_log_no_truncate before truncate on audit_log for each statement execute function refuse_rewriting();
