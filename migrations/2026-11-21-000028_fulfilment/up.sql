-- Where applications deliver from themselves, and what people are called about when a delivery fails.

create table fulfilment_urls (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    url text not null,
    secret bytea not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (char_length(url) between 1 and 2000 and (mode = 'TEST' or url ~* '^https://'))
);
create unique index fulfilment_urls_one on fulfilment_urls (app_id, mode);
comment on table fulfilment_urls is 'where applications are asked to deliver what no pool holds';
comment on column fulfilment_urls.app_id is 'the application the row belongs to';
comment on column fulfilment_urls.mode is 'TEST or LIVE, from the credential that made the row';
comment on column fulfilment_urls.id is 'the row''s id';
comment on column fulfilment_urls.url is 'where the application is asked';
comment on column fulfilment_urls.secret is 'what questions are signed with, sealed';
comment on column fulfilment_urls.created_at is 'when it was set up';
comment on column fulfilment_urls.updated_at is 'when it was last changed';

alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR', 'LOW_STOCK', 'ORDER_NEEDS_ATTENTION', 'ORDER_PAID_TWICE'));
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                                'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                                'credential.rotated', 'endpoint.test']);
