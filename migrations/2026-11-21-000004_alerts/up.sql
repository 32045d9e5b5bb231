-- Alerts get a life: assigned, resolved, opened again; and what is raised again about the same thing is counted.
-- The house has alerts of its own, about what belongs to no application. They stand in the same table, under an app_id
-- that no application has, so that there is one list; a partition keeps them apart, so that the alerts of applications
-- still refer to applications that exist.

alter table alerts rename to alerts_of_apps;
alter table alerts_of_apps rename constraint alerts_pkey to alerts_of_apps_pkey;
alter table alerts_of_apps rename column created_at to raised_at;
alter table alerts_of_apps drop constraint alerts_status_check,
    add column times integer not null default 1,
    add column last_raised_at timestamptz,
    add column assigned_to uuid,
    add column assigned_at timestamptz,
    add column resolved_by uuid,
    add column resolved_at timestamptz,
    add column note text;

update alerts_of_apps set last_raised_at = raised_at;
update alerts_of_apps set resolved_at = raised_at, note = 'resolved before notes were kept' where status = 'RESOLVED';
with counted as (
    select app_id, mode, kind, subject_id, max(id::text)::uuid as newest, count(*) as times, min(raised_at) as first_raised_at
    from alerts_of_apps where status = 'OPEN' group by app_id, mode, kind, subject_id having count(*) > 1
)
update alerts_of_apps a set
    status = case when a.id = c.newest then 'OPEN' else 'RESOLVED' end,
    times = case when a.id = c.newest then c.times else 1 end,
    raised_at = case when a.id = c.newest then c.first_raised_at else a.raised_at end,
    resolved_at = case when a.id = c.newest then null else a.raised_at end,
    note = case when a.id = c.newest then null else 'counted by a later alert about the same' end
from counted c
where a.status = 'OPEN' and (a.app_id, a.mode, a.kind, a.subject_id) = (c.app_id, c.mode, c.kind, c.subject_id);

alter table alerts_of_apps alter column last_raised_at set not null,
    add constraint alerts_status_check check (status in ('OPEN', 'ASSIGNED', 'RESOLVED')),
    add constraint alerts_times_check check (times >= 1 and last_raised_at >= raised_at),
    add constraint alerts_assigned_check
        check (num_nulls(assigned_to, assigned_at) in (0, 2) and (status = 'ASSIGNED') = (assigned_to is not null)),
    add constraint alerts_resolved_check
        check (num_nulls(resolved_at, note) in (0, 2) and (status = 'RESOLVED') = (resolved_at is not null)
            and (status = 'RESOLVED' or resolved_by is null) and char_length(note) between 1 and 500);
comment on table alerts_of_apps is 'the alerts of applications';
comment on column alerts_of_apps.app_id is 'the application the row belongs to; zeros for the house''s own';
comment on column alerts_of_apps.mode is 'TEST or LIVE; the house''s own are LIVE';
comment on column alerts_of_apps.detail is 'one sentence of facts as it was said last, without personal data or secrets';
comment on column alerts_of_apps.status is 'where it stands';
comment on column alerts_of_apps.raised_at is 'when it was raised first';
comment on column alerts_of_apps.times is 'how often it was raised';
comment on column alerts_of_apps.last_raised_at is 'when it was raised last';
comment on column alerts_of_apps.assigned_to is 'the operator who looks after it, while it is assigned';
comment on column alerts_of_apps.assigned_at is 'since when';
comment on column alerts_of_apps.resolved_by is 'the operator who resolved it; none when the system did';
comment on column alerts_of_apps.resolved_at is 'when it was resolved';
comment on column alerts_of_apps.note is 'what came of it';

create table alerts_of_house (like alerts_of_apps including all);
alter table alerts_of_house add constraint alerts_of_house_mode_check check (mode = 'LIVE');
comment on table alerts_of_house is 'the house''s own alerts, about what belongs to no application';

create table alerts (like alerts_of_apps including defaults including constraints including comments, primary key (app_id, mode, id))
    partition by list (app_id);
comment on table alerts is 'what a person must look at';
alter table alerts attach partition alerts_of_apps default;
alter table alerts attach partition alerts_of_house for values in ('00000000-0000-0000-0000-000000000000');

create unique index alerts_of_apps_going_on on alerts_of_apps (app_id, mode, kind, subject_id) where status <> 'RESOLVED';
create unique index alerts_of_house_going_on on alerts_of_house (app_id, mode, kind, subject_id) where status <> 'RESOLVED';
create unique index alerts_going_on on alerts (app_id, mode, kind, subject_id) where status <> 'RESOLVED';
create index alerts_by_subject on alerts (app_id, mode, subject_id);
create index alerts_newest on alerts (raised_at desc, id desc);
comment on index alerts_going_on is 'of the alerts about one thing, one is not over: what is raised again counts there';
