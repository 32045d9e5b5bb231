-- The staff: people, their roles and sessions. None of it belongs to a tenant. Decisions about people are made one after
-- another under one lock, because a rule such as "a Super Admin must remain" has to see all of them.

create table operators (
    id uuid primary key,
    email text not null unique,
    name text not null,
    disabled boolean not null,
    password_hash text,
    ticket_digest bytea unique,
    ticket_expires_at timestamptz,
    totp_secret bytea,
    totp_last_step bigint,
    recovery_codes bytea[] not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    check (email = lower(email) and email like '%_@_%' and char_length(email) <= 254),
    check (char_length(name) between 1 and 100),
    check (password_hash like '$argon2id$%'),
    check (num_nulls(ticket_digest, ticket_expires_at) in (0, 2)),
    check (octet_length(ticket_digest) = 32),
    check (totp_last_step is null or totp_secret is not null)
);
comment on table operators is 'members of the staff';
comment on column operators.id is 'the operator''s id, a UUIDv7';
comment on column operators.email is 'what the operator signs in with, in lower case';
comment on column operators.name is 'what colleagues call the operator';
comment on column operators.disabled is 'whether somebody shut the operator out';
comment on column operators.password_hash is 'argon2id, with its parameters and salt; none until a password was set';
comment on column operators.ticket_digest is 'SHA-256 of the token with which a password may be set once';
comment on column operators.ticket_expires_at is 'until when that token can be used';
comment on column operators.totp_secret is 'the sealed secret of the second factor';
comment on column operators.totp_last_step is 'the last code that was used; none while no code has been seen, so that none is wanted';
comment on column operators.recovery_codes is 'SHA-256 of each recovery code that is not used';
comment on column operators.created_at is 'when the operator was invited';
comment on column operators.updated_at is 'when anything of this last changed';

create table roles (
    id uuid primary key,
    name text not null unique,
    permissions text[] not null,
    check (char_length(name) between 1 and 100)
);
comment on table roles is 'roles besides the built-in ones, which are part of the program';
comment on column roles.id is 'the role''s id, a UUIDv7';
comment on column roles.name is 'what staff call it';
comment on column roles.permissions is 'what it allows';

create table operator_grants (
    operator_id uuid not null references operators,
    role_id uuid not null,
    everywhere boolean not null,
    app_ids uuid[] not null,
    place smallint not null,
    primary key (operator_id, role_id),
    check (not everywhere or app_ids = '{}')
);
comment on table operator_grants is 'which roles an operator has, and where';
comment on column operator_grants.operator_id is 'the operator';
comment on column operator_grants.role_id is 'the role, one of the built-in ones or of roles';
comment on column operator_grants.everywhere is 'whether it extends to every application, and to what belongs to none';
comment on column operator_grants.app_ids is 'the applications it extends to, when it does not extend to all';
comment on column operator_grants.place is 'its place among the operator''s grants';

create table operator_sessions (
    id uuid primary key,
    operator_id uuid not null references operators,
    token_digest bytea not null unique,
    address text,
    opened_at timestamptz not null,
    last_seen_at timestamptz not null,
    stepped_up_at timestamptz,
    ended_at timestamptz,
    check (octet_length(token_digest) = 32)
);
comment on table operator_sessions is 'sign-ins of operators; whether one counts is decided by its times';
comment on column operator_sessions.id is 'the session''s id, a UUIDv7; it says nothing about the token';
comment on column operator_sessions.operator_id is 'whose it is';
comment on column operator_sessions.token_digest is 'SHA-256 of the token, which is 256 random bits and shown once';
comment on column operator_sessions.address is 'where it was opened from';
comment on column operator_sessions.opened_at is 'when it was opened';
comment on column operator_sessions.last_seen_at is 'when it was last used, to the minute';
comment on column operator_sessions.stepped_up_at is 'when password or code were last entered again';
comment on column operator_sessions.ended_at is 'when it was ended';

create index operator_sessions_by_operator on operator_sessions (operator_id, opened_at desc);

create table sign_in_attempts (
    account bytea not null,
    address text not null,
    count integer not null,
    last_at timestamptz not null,
    primary key (account, address),
    check (octet_length(account) = 32),
    check (count >= 0)
);
comment on table sign_in_attempts is 'wrong attempts to sign in; counters that are forgotten after a day, not records';
comment on column sign_in_attempts.account is 'SHA-256 of the address that was typed, whoever has it';
comment on column sign_in_attempts.address is 'where the attempts came from';
comment on column sign_in_attempts.count is 'how many there were';
comment on column sign_in_attempts.last_at is 'when the last one was';

create index sign_in_attempts_by_age on sign_in_attempts (last_at);
