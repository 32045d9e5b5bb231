-- Which merchant account at a gateway serves which application. The house's own configurations stand under the app_id that
-- no application has, as its alerts do, so that one resolution reads one table.

create table gateway_configurations (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    method text not null,
    name text not null,
    kind text not null,
    target_id uuid,
    base_url text,
    fields jsonb not null,
    secrets bytea,
    is_default boolean not null,
    state text not null,
    valid_from timestamptz,
    valid_until timestamptz,
    version bigint not null default 1,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (kind in ('ACCOUNT', 'OVERRIDE') and (kind = 'OVERRIDE') = (target_id is not null) and (kind = 'ACCOUNT') = (secrets is not null)),
    check (state in ('ENABLED', 'DISABLED', 'REMOVED')),
    check (char_length(name) between 1 and 100 and char_length(base_url) <= 200),
    check (mode = 'TEST' or base_url ~* '^https://'),
    check (valid_from < valid_until),
    check (is_default or app_id = '00000000-0000-0000-0000-000000000000'),
    check (kind = 'ACCOUNT' or app_id <> '00000000-0000-0000-0000-000000000000'),
    check (jsonb_typeof(fields) = 'object')
);
create unique index gateway_configurations_place on gateway_configurations (app_id, mode, method, kind)
    where is_default and state <> 'REMOVED';
comment on table gateway_configurations is 'merchant accounts at gateways, of applications and of the house, and overrides';
comment on column gateway_configurations.app_id is 'the application it serves; all zeros for the house''s';
comment on column gateway_configurations.mode is 'TEST or LIVE';
comment on column gateway_configurations.id is 'the configuration''s id';
comment on column gateway_configurations.method is 'the gateway';
comment on column gateway_configurations.name is 'what staff call it';
comment on column gateway_configurations.kind is 'an account, or an override that points at one of the house''s';
comment on column gateway_configurations.target_id is 'the configuration of the house that an override points at';
comment on column gateway_configurations.base_url is 'where the gateway is reached instead of at its own address';
comment on column gateway_configurations.fields is 'what may be shown of the account, by the gateway''s own names';
comment on column gateway_configurations.secrets is 'what must not, sealed';
comment on column gateway_configurations.is_default is 'whether it serves whoever has none of its own';
comment on column gateway_configurations.state is 'whether it serves';
comment on column gateway_configurations.valid_from is 'from when it serves';
comment on column gateway_configurations.valid_until is 'until when it serves';
comment on column gateway_configurations.version is 'how often it was written; the sum over all rows grows with every change';
comment on column gateway_configurations.created_at is 'when it was made';
comment on column gateway_configurations.updated_at is 'when it was last changed';
