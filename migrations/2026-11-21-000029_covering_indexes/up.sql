-- Lists of a stretch of time that are sorted by something else look at many entries to show a few. The indexes carry what
-- such a list filters by, so that it reads the index alone; and the planner learns how rare it is that a payment moves
-- late, and how many share an email. `payments_by_created` served an earlier list; `payments_by_status` does its work.
drop index payments_by_created;
drop index payments_by_status;
drop index payments_newest;
drop index payments_by_moved;
drop index payments_moved_last;
drop index payments_by_amount;
drop index payments_largest;
create index payments_by_status on payments (app_id, status, mode, created_at desc, id desc) include (moved_at, amount_minor);
create index payments_newest on payments (status, created_at desc, id desc) include (app_id, mode, moved_at, amount_minor);
create index payments_by_moved on payments (app_id, status, mode, moved_at desc, id desc) include (created_at)
    where moved_at is not null;
create index payments_moved_last on payments (status, moved_at desc, id desc) include (app_id, mode, created_at)
    where moved_at is not null;
create index payments_by_amount on payments (app_id, status, mode, amount_minor desc, id desc) include (created_at)
    where status <> 'PENDING';
create index payments_largest on payments (status, amount_minor desc, id desc) include (app_id, mode, created_at)
    where status <> 'PENDING';
comment on index payments_by_status is 'an application''s lists by age and status';
comment on index payments_newest is 'lists over all applications by age';
comment on index payments_by_moved is 'an application''s lists by last change';
comment on index payments_moved_last is 'lists over all applications by last change';
comment on index payments_by_amount is 'an application''s lists by amount; the few that are pending are sorted by hand';
comment on index payments_largest is 'lists over all applications by amount';
drop index callbacks_by_outcome;
create index callbacks_by_outcome on callbacks (outcome, method, received_at desc, id desc) include (app_id, mode);
comment on index callbacks_by_outcome is 'the evidence, newest first';
drop index webhook_events_rare;
create index webhook_events_rare on webhook_events (app_id, type, created_at desc, id desc) include (mode)
    where type not in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired');
comment on index webhook_events_rare is 'events of a type that is hardly ever told, newest first; the others are found by age';
drop index webhook_deliveries_undone;
create index webhook_deliveries_undone on webhook_deliveries (state, app_id, mode, event_id) where state <> 'DELIVERED';
comment on index webhook_deliveries_undone is 'what did not arrive: few among many';
create statistics payments_moved_after on (moved_at - created_at) from payments;
create statistics payments_email on (lower(customer_email)) from payments;
comment on statistics payments_moved_after is 'how rare it is that a payment moves long after it was created';
comment on statistics payments_email is 'how many payments share an email';
