alter table alerts detach partition alerts_of_apps;
drop table alerts;
drop index alerts_of_apps_going_on;
drop index alerts_of_apps_app_id_mode_subject_id_idx;
drop index alerts_of_apps_raised_at_id_idx;
alter table alerts_of_apps drop constraint alerts_status_check, drop constraint alerts_times_check,
    drop constraint alerts_assigned_check, drop constraint alerts_resolved_check,
    drop column times, drop column last_raised_at, drop column assigned_to, drop column assigned_at,
    drop column resolved_by, drop column resolved_at, drop column note;
update alerts_of_apps set status = 'OPEN' where status = 'ASSIGNED';
alter table alerts_of_apps add constraint alerts_status_check check (status in ('OPEN', 'RESOLVED'));
alter table alerts_of_apps rename column raised_at to created_at;
alter table alerts_of_apps rename constraint alerts_of_apps_pkey to alerts_pkey;
alter table alerts_of_apps rename to alerts;
comment on table alerts is 'what a person must look at';
comment on column alerts.app_id is 'the application the row belongs to';
comment on column alerts.mode is 'TEST or LIVE, from the credential that made the row';
comment on column alerts.detail is 'one sentence of facts, without personal data or secrets';
comment on column alerts.status is 'whether somebody has dealt with it';
comment on column alerts.created_at is 'when it was raised';
