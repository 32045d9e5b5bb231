-- What was agreed with each gateway. A change is a new version, and a run names the versions that it judged by.

create table settlement_terms (
    app_id uuid not null,
    mode text not null,
    gateway text not null,
    version integer not null,
    fee_rules jsonb not null,
    amount_tolerance_minor bigint not null,
    fee_tolerance_minor bigint not null,
    window_minutes integer not null,
    due_after_hours integer not null,
    changed_by uuid not null,
    created_at timestamptz not null,
    primary key (app_id, mode, gateway, version),
    check (mode in ('TEST', 'LIVE')),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (version >= 1),
    check (jsonb_typeof(fee_rules) = 'array'),
    check (amount_tolerance_minor between 0 and 10000 and fee_tolerance_minor between 0 and 10000),
    check (window_minutes between 1 and 4320 and due_after_hours between 0 and 1440)
);
comment on table settlement_terms is 'what was agreed with a gateway and how exactly its statements are taken, version by version';
comment on column settlement_terms.app_id is 'all zeros: terms are the house''s own';
comment on column settlement_terms.mode is 'TEST or LIVE';
comment on column settlement_terms.gateway is 'the gateway';
comment on column settlement_terms.version is 'which version, from one; the highest holds';
comment on column settlement_terms.fee_rules is 'what the gateway may keep, by its own word for the way to pay and by currency';
comment on column settlement_terms.amount_tolerance_minor is 'by so much an amount may differ';
comment on column settlement_terms.fee_tolerance_minor is 'by so much the fee of each line may differ';
comment on column settlement_terms.window_minutes is 'so far apart in time a line that names nothing may be from what it is about';
comment on column settlement_terms.due_after_hours is 'so long after its confirmation money is due';
comment on column settlement_terms.changed_by is 'the operator who said so';
comment on column settlement_terms.created_at is 'since when it holds';
create trigger settlement_terms_append_only before update or delete on settlement_terms for each row execute function refuse_rewriting();
create trigger settlement_terms_no_truncate before truncate on settlement_terms for each statement execute function refuse_rewriting();

alter table reconciliation_runs add column terms jsonb not null default '{}', add check (jsonb_typeof(terms) = 'object');
comment on column reconciliation_runs.terms is 'which version of each gateway''s terms it judged by; zero where nothing was ever said';
