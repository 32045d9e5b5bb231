-- Tokens of gateways that want to be asked for them rarely. A gateway counts by its merchant, and one merchant may serve many
-- applications, so they belong to none.

create table gateway_tokens (
    id uuid primary key,
    method text not null,
    merchant text not null,
    base_url text not null,
    secrets bytea,
    generation bigint not null default 0,
    called_at timestamptz[] not null default '{}',
    is_renewable boolean not null default true,
    renew_at timestamptz,
    use_until timestamptz,
    renewable_until timestamptz,
    blocked_until timestamptz,
    lease_holder uuid,
    lease_until timestamptz,
    updated_at timestamptz not null,
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (cardinality(called_at) <= 2),
    check (generation >= 0),
    check ((renew_at is null) = (use_until is null) and (renew_at is null) = (renewable_until is null)),
    check (use_until is null or secrets is not null),
    check ((lease_holder is null) = (lease_until is null))
);
comment on table gateway_tokens is 'tokens that gateways gave, shared by all servers, and the calls that were made for them';
comment on column gateway_tokens.id is 'a digest of gateway, address, merchant and the key that the gateway counts by';
comment on column gateway_tokens.method is 'the gateway';
comment on column gateway_tokens.merchant is 'what the gateway calls the merchant';
comment on column gateway_tokens.base_url is 'where the gateway is';
comment on column gateway_tokens.secrets is 'the tokens and a digest of what they were got with, sealed';
comment on column gateway_tokens.generation is 'how many tokens there were; it names the one that is held';
comment on column gateway_tokens.called_at is 'when tokens were called for within the hour; each is written before the call';
comment on column gateway_tokens.is_renewable is 'whether renewing works; else tokens are granted anew';
comment on column gateway_tokens.renew_at is 'from when on the token should be renewed';
comment on column gateway_tokens.use_until is 'until when the token is used';
comment on column gateway_tokens.renewable_until is 'until when the token can be renewed';
comment on column gateway_tokens.blocked_until is 'until when nobody calls, after the gateway said no';
comment on column gateway_tokens.lease_holder is 'who is calling';
comment on column gateway_tokens.lease_until is 'until when that is believed';
comment on column gateway_tokens.updated_at is 'when the row was last changed';
