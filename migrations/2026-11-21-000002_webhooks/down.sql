drop table webhook_attempts;
drop table webhook_deliveries;
drop table webhook_endpoints;
drop table webhook_events;
drop function scope_now;
drop function new_id;
