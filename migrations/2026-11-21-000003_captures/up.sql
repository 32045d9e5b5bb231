-- What comes for an attempt gets a table of its own: a customer may pay more than once in one session.

create table captures (
    app_id uuid not null,
    mode text not null,
    payment_id uuid not null,
    attempt_id uuid not null,
    gateway_txn_id text not null,
    place smallint not null,
    method text not null,
    token text,
    captured_minor bigint not null,
    fee_minor bigint,
    kind text not null,
    captured_at timestamptz not null,
    primary key (app_id, mode, payment_id, attempt_id, gateway_txn_id),
    foreign key (app_id, mode, payment_id) references payments (app_id, mode, id),
    foreign key (app_id, mode, attempt_id) references attempts (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (place >= 1),
    check (method in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (captured_minor > 0 and fee_minor >= 0),
    check (kind in ('KEPT', 'HELD', 'SURPLUS')),
    check (place = 1 or kind = 'SURPLUS')
);
comment on table captures is 'money that came for attempts; the first of an attempt, and what the customer paid beyond it in the same session';
comment on column captures.app_id is 'the application the row belongs to';
comment on column captures.mode is 'TEST or LIVE, from the credential that made the row';
comment on column captures.payment_id is 'its payment';
comment on column captures.attempt_id is 'the attempt that it came by';
comment on column captures.gateway_txn_id is 'the gateway''s transaction id';
comment on column captures.place is 'its place among what came for the attempt, from one';
comment on column captures.method is 'the way it was paid, which is its attempt''s';
comment on column captures.token is 'what callbacks call it, where the gateway has a name of its own for that';
comment on column captures.captured_minor is 'what came, in minor units of the payment''s currency';
comment on column captures.fee_minor is 'what the gateway keeps of it, when it says so';
comment on column captures.kind is 'whose it is';
comment on column captures.captured_at is 'when it was confirmed';

insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, captured_minor, fee_minor, kind, captured_at)
select app_id, mode, payment_id, id, gateway_txn_id, 1, method, captured_minor, fee_minor, capture_kind, captured_at
from attempts where status = 'SUCCEEDED';

create unique index captures_gateway_txn on captures (app_id, mode, method, gateway_txn_id);
create unique index captures_one_kept on captures (app_id, mode, payment_id) where kind in ('KEPT', 'HELD');
comment on index captures_gateway_txn is 'a gateway transaction belongs to one payment for ever';
comment on index captures_one_kept is 'a payment is captured once; anything more is a surplus';

alter table attempts
    drop column gateway_txn_id, drop column captured_minor, drop column fee_minor, drop column capture_kind,
    drop column captured_at,
    add column verifying_token text,
    add check (checks >= 0),
    add check (verifying_token is null or status = 'VERIFYING');
comment on column attempts.verifying_token is 'what the callbacks since verifying_since all hinted at, when they agree';
comment on column attempts.checks is 'how often it was asked in vain: without a definite answer or, once captured, without another capture';
