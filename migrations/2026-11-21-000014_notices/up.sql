-- Telling people of alerts: an outbox beside the alerts. A row is written in the statement that raises the alert.

create table alert_notices (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    alert_id uuid not null,
    channel text not null,
    detail text not null,
    state text not null default 'PENDING',
    attempts smallint not null default 0,
    due_at timestamptz default clock_timestamp(),
    lease_until timestamptz,
    last_error text,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    primary key (app_id, mode, id),
    unique (app_id, mode, alert_id, channel),
    foreign key (app_id, mode, alert_id) references alerts (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (channel in ('EMAIL', 'WEBHOOK')),
    check (state in ('PENDING', 'SENT', 'PARKED')),
    check ((state = 'PENDING') = (due_at is not null)),
    check (state = 'PENDING' or lease_until is null),
    check (attempts between 0 and 8)
);
comment on table alert_notices is 'alerts on their way to people, one row for each channel; written with the alert, kept for ever';
comment on column alert_notices.app_id is 'the application the row belongs to; zeros for the house''s own';
comment on column alert_notices.mode is 'TEST or LIVE; the house''s own are LIVE';
comment on column alert_notices.id is 'the notice''s id, a UUIDv7; it stays the same over all tries';
comment on column alert_notices.alert_id is 'the alert';
comment on column alert_notices.channel is 'how it reaches people';
comment on column alert_notices.detail is 'what the alert said when it was raised, without personal data or secrets';
comment on column alert_notices.state is 'where it stands';
comment on column alert_notices.attempts is 'how often it was tried';
comment on column alert_notices.due_at is 'when it is tried next, while it is pending';
comment on column alert_notices.lease_until is 'until when one worker alone may try it, by the database''s clock';
comment on column alert_notices.last_error is 'why nobody took it the last time, without secrets';
comment on column alert_notices.created_at is 'when it was written';
comment on column alert_notices.updated_at is 'when it last moved, or is due';

create index alert_notices_due on alert_notices (channel, due_at, id) where state = 'PENDING';
comment on index alert_notices_due is 'what the workers look for';
