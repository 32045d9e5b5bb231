-- Casework: what people say and do about one matter, an exception or a dispute, with files.

create table case_entries (
    app_id uuid not null,
    mode text not null,
    case_kind text not null,
    case_id uuid not null,
    number integer not null,
    kind text not null,
    operator_id uuid,
    at timestamptz not null,
    text text,
    primary key (app_id, mode, case_kind, case_id, number),
    check (mode in ('TEST', 'LIVE')),
    check (case_kind in ('EXCEPTION', 'DISPUTE')),
    check (number >= 1),
    check (kind in ('COMMENT', 'FILE', 'OPENED', 'ASSIGNED', 'CHANGED', 'PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'RESOLVED',
                    'REOPENED', 'CLOSED')),
    check (char_length(text) between 1 and 2000),
    check (kind <> 'COMMENT' or (text is not null and operator_id is not null))
);
comment on table case_entries is 'what was said and done about a case, one after another; nothing of it is ever changed';
comment on column case_entries.app_id is 'the application whose case it is; all zeros for the house''s';
comment on column case_entries.mode is 'TEST or LIVE';
comment on column case_entries.case_kind is 'what kind of matter';
comment on column case_entries.case_id is 'the exception or the dispute';
comment on column case_entries.number is 'its number in the case, from one';
comment on column case_entries.kind is 'what it tells';
comment on column case_entries.operator_id is 'who; empty for the house itself';
comment on column case_entries.at is 'when';
comment on column case_entries.text is 'what is said';
create trigger case_entries_append_only before update or delete on case_entries for each row execute function refuse_rewriting();
create trigger case_entries_no_truncate before truncate on case_entries for each statement execute function refuse_rewriting();

create table case_files (
    app_id uuid not null,
    mode text not null,
    case_kind text not null,
    case_id uuid not null,
    number integer not null,
    name text not null,
    media_type text not null,
    digest bytea not null,
    content bytea not null,
    primary key (app_id, mode, case_kind, case_id, number),
    foreign key (app_id, mode, case_kind, case_id, number) references case_entries (app_id, mode, case_kind, case_id, number),
    check (mode in ('TEST', 'LIVE')),
    check (char_length(name) between 1 and 150 and name !~ '[/\\]'),
    check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain', 'message/rfc822',
                          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
    check (octet_length(digest) = 32),
    check (octet_length(content) between 1 and 5242880)
);
-- Whoever wants one wants all of it; pictures and documents are packed already.
alter table case_files alter column content set storage external;
comment on table case_files is 'files that were added to cases: each belongs to the entry with its number';
comment on column case_files.app_id is 'the application whose case it is; all zeros for the house''s';
comment on column case_files.mode is 'TEST or LIVE';
comment on column case_files.case_kind is 'what kind of matter';
comment on column case_files.case_id is 'the exception or the dispute';
comment on column case_files.number is 'the number of the entry';
comment on column case_files.name is 'what the file is called';
comment on column case_files.media_type is 'what it is, by its bytes';
comment on column case_files.digest is 'SHA-256 of its bytes';
comment on column case_files.content is 'its bytes';
create trigger case_files_append_only before update or delete on case_files for each row execute function refuse_rewriting();
create trigger case_files_no_truncate before truncate on case_files for each statement execute function refuse_rewriting();
