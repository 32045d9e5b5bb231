create table ledger_closings (
    app_id uuid not null,
    mode text not null,
    place integer not null,
    first_day date not null,
    last_day date not null,
    ends_at timestamptz not null,
    closed_at timestamptz not null,
    closed_by uuid not null,
    reopened_at timestamptz,
    reopened_by uuid,
    reopen_reason text,
    primary key (app_id, mode, place),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (place > 0),
    check (first_day < last_day),
    check (ends_at < closed_at),
    check (num_nulls(reopened_at, reopened_by, reopen_reason) in (0, 3)),
    check (reopened_at >= closed_at)
);
comment on table ledger_closings is 'months of a book in which nothing is booked any more; one that was opened again stays';
comment on column ledger_closings.app_id is 'the application the row belongs to';
comment on column ledger_closings.mode is 'TEST or LIVE, from the credential that made the row';
comment on column ledger_closings.place is 'its place among the closings of the book, from one';
comment on column ledger_closings.first_day is 'the first day of the month, in Dhaka';
comment on column ledger_closings.last_day is 'its last day';
comment on column ledger_closings.ends_at is 'the first instant after it; everything before is closed';
comment on column ledger_closings.closed_at is 'when it was closed';
comment on column ledger_closings.closed_by is 'the operator who closed it';
comment on column ledger_closings.reopened_at is 'when it was opened again; null while it is closed';
comment on column ledger_closings.reopened_by is 'the operator who opened it again';
comment on column ledger_closings.reopen_reason is 'why';

-- What holds whoever writes: nothing is booked in a closed month.
create function ledger_refuse_closed() returns trigger language plpgsql as $$
begin
    if exists (
        select 1 from added t join ledger_closings c on c.app_id = t.app_id and c.mode = t.mode
        where c.reopened_at is null and t.created_at < c.ends_at
    ) then
        raise exception 'the book is closed for that month'
            using errcode = 'check_violation', constraint = 'ledger_transfers_month_is_open';
    end if;
    return null;
end
$$;

create trigger ledger_transfers_month_is_open after insert on ledger_transfers
    referencing new table as added for each statement execute function ledger_refuse_closed();
