-- Keys begin with app_id, as everywhere, and end with the mode: between them stands what tells rows apart. An index that
-- began with (app_id, mode) would look as good as any other to a planner without statistics, as on a new database, and
-- finding one row would mean reading all of an application's. Among equals the planner takes the newest index: so the
-- primary keys, by which almost everything is found, are added last.

create function new_id() returns uuid language sql volatile as $$
    select encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1),
        'hex')::uuid
$$;
comment on function new_id is 'a UUIDv7: the milliseconds since 1970, then random bits';

create function scope_now(app uuid, mode text) returns timestamptz language sql volatile as $$
    select clock_timestamp() + interval '1 microsecond' * coalesce(
        (select offset_micros from test_clocks where test_clocks.app_id = app and mode = 'TEST'), 0)
$$;
comment on function scope_now is 'what time it is for a scope: a test clock may run ahead for one application''s TEST records';

create table webhook_events (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    type text not null,
    object_id uuid not null,
    sequence bigint not null,
    schema_version smallint not null,
    body text not null,
    created_at timestamptz not null,
    fanned_out_at timestamptz,
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'credential.rotated', 'endpoint.test')),
    check (sequence >= 1),
    check (schema_version >= 1),
    check (left(body, 1) = '{')
);
comment on table webhook_events is 'the outbox: what applications are told, written in the commit that caused it';
comment on column webhook_events.app_id is 'the application the row belongs to';
comment on column webhook_events.mode is 'TEST or LIVE, from the credential that made the row';
comment on column webhook_events.id is 'the event''s id, a UUIDv7; also the webhook-id that never changes';
comment on column webhook_events.type is 'what it is about, as on the wire';
comment on column webhook_events.object_id is 'the payment, application or endpoint it is about';
comment on column webhook_events.sequence is 'its place among the events of that object, from one';
comment on column webhook_events.schema_version is 'the version of the body';
comment on column webhook_events.body is 'the frozen body: every delivery posts exactly these bytes';
comment on column webhook_events.created_at is 'when it happened, by the clock of its scope';
comment on column webhook_events.fanned_out_at is 'when its deliveries were written; null until then';

create index webhook_events_waiting on webhook_events (created_at) where fanned_out_at is null;
create index webhook_events_by_age on webhook_events (app_id, created_at, id, mode);
alter table webhook_events add unique (app_id, object_id, sequence, mode), add primary key (app_id, id, mode);
comment on index webhook_events_waiting is 'what the fan-out looks for';

create table webhook_endpoints (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    url text not null,
    description text,
    event_types text[] not null,
    ordered boolean not null,
    state text not null,
    secret_current bytea not null,
    secret_previous bytea,
    secret_previous_until timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (state in ('ENABLED', 'DISABLED', 'GONE', 'REMOVED')),
    check (lower(url) like 'https://%' or (mode = 'TEST' and lower(url) like 'http://%')),
    check (length(url) <= 2000),
    check (length(description) <= 200),
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired',
                                'payment.review', 'credential.rotated', 'endpoint.test']),
    check (octet_length(secret_current) > 1 and octet_length(secret_previous) > 1),
    check ((secret_previous is null) = (secret_previous_until is null))
);
comment on table webhook_endpoints is 'places where applications receive events';
comment on column webhook_endpoints.app_id is 'the application the row belongs to';
comment on column webhook_endpoints.mode is 'TEST or LIVE, from the credential that made the row';
comment on column webhook_endpoints.id is 'the endpoint''s id, a UUIDv7';
comment on column webhook_endpoints.url is 'where deliveries are posted';
comment on column webhook_endpoints.description is 'what it is for, in the application''s words';
comment on column webhook_endpoints.event_types is 'the events it wants; none named means all';
comment on column webhook_endpoints.ordered is 'whether events of one object arrive in their order';
comment on column webhook_endpoints.state is 'whether it receives';
comment on column webhook_endpoints.secret_current is 'the sealed secret that signs from now on; the first byte says how it is sealed';
comment on column webhook_endpoints.secret_previous is 'the sealed secret it replaced, which signs too until its grace ends';
comment on column webhook_endpoints.secret_previous_until is 'the end of that grace';
comment on column webhook_endpoints.created_at is 'when it was created';
comment on column webhook_endpoints.updated_at is 'when it was last changed';

create table webhook_deliveries (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    event_id uuid not null,
    endpoint_id uuid not null,
    object_id uuid not null,
    sequence bigint not null,
    state text not null,
    attempts smallint not null,
    attempts_made integer not null,
    due_at timestamptz,
    lease_until timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    foreign key (app_id, mode, event_id) references webhook_events (app_id, mode, id),
    foreign key (app_id, mode, endpoint_id) references webhook_endpoints (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (state in ('PENDING', 'DELIVERED', 'PARKED')),
    check (attempts between 0 and 7),
    check (attempts_made >= attempts),
    check ((state = 'PENDING') = (due_at is not null)),
    check (state = 'PENDING' or lease_until is null)
);
comment on table webhook_deliveries is 'one event on its way to one endpoint';
comment on column webhook_deliveries.app_id is 'the application the row belongs to';
comment on column webhook_deliveries.mode is 'TEST or LIVE, from the credential that made the row';
comment on column webhook_deliveries.id is 'the delivery''s id, a UUIDv7';
comment on column webhook_deliveries.event_id is 'the event';
comment on column webhook_deliveries.endpoint_id is 'the endpoint';
comment on column webhook_deliveries.object_id is 'the event''s object, here for ordered delivery';
comment on column webhook_deliveries.sequence is 'the event''s place among those of its object';
comment on column webhook_deliveries.state is 'where it stands';
comment on column webhook_deliveries.attempts is 'attempts in this round; a resend begins a new one';
comment on column webhook_deliveries.attempts_made is 'attempts over all rounds';
comment on column webhook_deliveries.due_at is 'when it is tried next, by the clock of its scope, while it is pending';
comment on column webhook_deliveries.lease_until is 'until when one worker alone may try it, by the database''s clock';
comment on column webhook_deliveries.created_at is 'when it was written';
comment on column webhook_deliveries.updated_at is 'when it last moved';

create index webhook_deliveries_due on webhook_deliveries (endpoint_id, due_at) where state = 'PENDING';
create index webhook_deliveries_leased on webhook_deliveries (endpoint_id) where lease_until is not null;
alter table webhook_deliveries add unique (app_id, event_id, endpoint_id, mode), add primary key (app_id, id, mode);
comment on index webhook_deliveries_due is 'what the delivery worker looks for, endpoint by endpoint';
comment on index webhook_deliveries_leased is 'how many are on their way to one endpoint';

create table webhook_attempts (
    app_id uuid not null,
    mode text not null,
    delivery_id uuid not null,
    number integer not null,
    at timestamptz not null,
    took_ms integer not null,
    status smallint,
    error text,
    response_excerpt text not null,
    primary key (app_id, delivery_id, number, mode),
    foreign key (app_id, mode, delivery_id) references webhook_deliveries (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (number >= 1),
    check (took_ms >= 0),
    check (status between 100 and 999),
    check ((status is null) = (error is not null)),
    check (octet_length(response_excerpt) <= 1024)
);
comment on table webhook_attempts is 'what came of each attempt at a delivery';
comment on column webhook_attempts.app_id is 'the application the row belongs to';
comment on column webhook_attempts.mode is 'TEST or LIVE, from the credential that made the row';
comment on column webhook_attempts.delivery_id is 'the delivery';
comment on column webhook_attempts.number is 'its place among the attempts of all rounds, from one';
comment on column webhook_attempts.at is 'when it was made, by the clock of its scope';
comment on column webhook_attempts.took_ms is 'how long it took';
comment on column webhook_attempts.status is 'the HTTP status that was answered';
comment on column webhook_attempts.error is 'why there was no answer, without secrets';
comment on column webhook_attempts.response_excerpt is 'the first KiB of the answer, as text';
