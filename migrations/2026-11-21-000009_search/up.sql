-- Lists at a million payments. A list is a merge of ordered runs, one for each status, and for each application and mode
-- where only some applications are asked for: so the indexes begin with these and go on with what is sorted by. What
-- changes while a payment is pending stands in none of them, so that those updates touch no index, as before. None begins
-- with (app_id, mode): to a planner without statistics such an index would look as good as a primary key.

alter table payments add column moved_at timestamptz generated always as (case when status <> 'PENDING' then updated_at end) stored;
comment on column payments.moved_at is 'when it last moved, once it is no longer pending; while it is pending, updated_at changes often and is not indexed';

create index payments_by_status on payments (app_id, status, mode, created_at desc, id desc);
create index payments_by_moved on payments (app_id, status, mode, moved_at desc, id desc) where moved_at is not null;
create index payments_by_amount on payments (app_id, status, mode, amount_minor desc, id desc) where status <> 'PENDING';
create index payments_newest on payments (status, created_at desc, id desc);
create index payments_moved_last on payments (status, moved_at desc, id desc) where moved_at is not null;
create index payments_largest on payments (status, amount_minor desc, id desc) where status <> 'PENDING';
create index payments_moved_late on payments (status, moved_at desc, id desc) where moved_at - created_at > interval '2 hours';
create index payments_by_email on payments (lower(customer_email)) where customer_email is not null;
create index payments_by_phone on payments (customer_phone) where customer_phone is not null;
create index payments_foreign on payments (currency, created_at desc, id desc) where currency <> 'BDT';
create index attempts_by_method on attempts (method, payment_id);
comment on index payments_by_status is 'an application''s lists by age and status';
comment on index payments_by_moved is 'an application''s lists by last change';
comment on index payments_by_amount is 'an application''s lists by amount; the few that are pending are sorted by hand';
comment on index payments_newest is 'lists over all applications by age';
comment on index payments_moved_last is 'lists over all applications by last change';
comment on index payments_moved_late is 'the few that moved long after they were created; of the others the one says when the other was';
comment on index payments_largest is 'lists over all applications by amount';
comment on index payments_by_email is 'what support asks for';
comment on index payments_by_phone is 'what support asks for';
comment on index payments_foreign is 'other currencies are rare';
comment on index attempts_by_method is 'so that a gateway that is hardly used is found at once';

create index callbacks_by_outcome on callbacks (outcome, method, received_at desc, id desc);
comment on index callbacks_by_outcome is 'the evidence, newest first';

create index webhook_events_rare on webhook_events (app_id, type, created_at desc, id desc)
    where type not in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired');
comment on index webhook_events_rare is 'events of a type that is hardly ever told, newest first; the others are found by age';
create index webhook_deliveries_undone on webhook_deliveries (state, app_id, event_id) where state <> 'DELIVERED';
comment on index webhook_deliveries_undone is 'what did not arrive: few among many';

create index ledger_transfers_by_subject on ledger_transfers (app_id, subject_id, mode);
comment on index ledger_transfers_by_subject is 'what was booked because of one payment';
