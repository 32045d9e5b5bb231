-- Tokens that applications mint for their customers' browsers. Only their digests are here.

create table customer_tokens (
    app_id uuid not null,
    mode text not null,
    token_digest bytea not null,
    customer_reference text not null,
    credential_id uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (app_id, mode, token_digest),
    foreign key (app_id, mode, credential_id) references credentials (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (octet_length(token_digest) = 32),
    check (char_length(customer_reference) between 1 and 255),
    check (expires_at > created_at and expires_at <= created_at + interval '1 hour')
);
comment on table customer_tokens is 'what customers'' browsers prove themselves with for a while';
comment on column customer_tokens.app_id is 'the application the row belongs to';
comment on column customer_tokens.mode is 'TEST or LIVE, from the credential that made the row';
comment on column customer_tokens.token_digest is 'SHA-256 of the token';
comment on column customer_tokens.customer_reference is 'the application''s own name for the customer';
comment on column customer_tokens.credential_id is 'the credential that minted it; without it the token is worth nothing';
comment on column customer_tokens.created_at is 'when it was minted';
comment on column customer_tokens.expires_at is 'until when it works';
create index customer_tokens_over on customer_tokens (expires_at);
