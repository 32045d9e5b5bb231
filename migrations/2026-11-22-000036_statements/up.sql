-- Statements: what gateways say that they paid out. A file is kept whole and read line by line; the house's own accounts
-- stand under the app_id that no application has.

create table statements (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    gateway text not null,
    file_name text not null,
    file_format text not null,
    file_bytes bigint not null,
    file_digest bytea not null,
    mapping text not null,
    mapping_version integer not null,
    layout jsonb not null,
    state text not null,
    note text,
    ended_at timestamptz,
    read_through bigint not null,
    kept_lines bigint not null,
    seen_lines bigint not null,
    refused_lines bigint not null,
    skipped_lines bigint not null,
    posted_lines bigint not null,
    held_by uuid,
    held_until timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (char_length(file_name) between 1 and 200),
    check (file_format in ('CSV', 'XLSX')),
    check (file_bytes >= 1),
    check (octet_length(file_digest) = 32),
    check (char_length(mapping) between 1 and 100 and mapping_version >= 0 and jsonb_typeof(layout) = 'object'),
    check (state in ('IMPORTING', 'IMPORTED', 'FAILED', 'UNDONE')),
    check ((state in ('FAILED', 'UNDONE')) = (note is not null) and char_length(note) between 1 and 500),
    check ((state = 'IMPORTING') = (ended_at is null)),
    check (read_through >= 0 and kept_lines >= 0 and seen_lines >= 0 and refused_lines >= 0 and skipped_lines >= 0),
    constraint statements_posted_stay check (posted_lines between 0 and kept_lines and (posted_lines = 0 or state = 'IMPORTED')),
    check ((held_by is null) = (held_until is null) and (held_by is null or state = 'IMPORTING')),
    check (updated_at >= created_at)
);
create unique index statements_file on statements (app_id, mode, file_digest) where state in ('IMPORTING', 'IMPORTED');
create index statements_age on statements (app_id, mode, created_at, id);
create index statements_importing on statements (created_at) where state = 'IMPORTING';
comment on table statements is 'files that gateways made of their payments, and how far each was brought in';
comment on column statements.app_id is 'the application whose own account it is about; all zeros for the house''s';
comment on column statements.mode is 'TEST or LIVE';
comment on column statements.id is 'the statement''s id, a UUIDv7';
comment on column statements.gateway is 'the gateway';
comment on column statements.file_name is 'what the file was called';
comment on column statements.file_format is 'text with separators, or a spreadsheet';
comment on column statements.file_bytes is 'how long the file is';
comment on column statements.file_digest is 'SHA-256 of its bytes: a file that counts is not imported again';
comment on column statements.mapping is 'the mapping that it is read with';
comment on column statements.mapping_version is 'which version of it; zero for one that comes with Poisha';
comment on column statements.layout is 'what the mapping says, as it was when the file came';
comment on column statements.state is 'whether its lines are being read, count, or do not';
comment on column statements.note is 'why it failed or was taken back';
comment on column statements.ended_at is 'when it was read, failed or was taken back';
comment on column statements.read_through is 'the last line of the file that was looked at; an import goes on behind it';
comment on column statements.kept_lines is 'lines that were kept';
comment on column statements.seen_lines is 'lines that were known already';
comment on column statements.refused_lines is 'lines that could not be read';
comment on column statements.skipped_lines is 'lines that are no entry';
comment on column statements.posted_lines is 'lines that are in the book; with any, the statement stays';
comment on column statements.held_by is 'who reads it';
comment on column statements.held_until is 'until when nobody else does';
comment on column statements.created_at is 'when it came';
comment on column statements.updated_at is 'when it last moved';
comment on constraint statements_posted_stay on statements is 'what is in the book is never taken back';
create trigger statements_stay before delete on statements for each row execute function refuse_rewriting();
create trigger statements_no_truncate before truncate on statements for each statement execute function refuse_rewriting();

create table statement_parts (
    app_id uuid not null,
    mode text not null,
    statement_id uuid not null,
    place integer not null,
    bytes bytea not null,
    primary key (app_id, mode, statement_id, place),
    foreign key (app_id, mode, statement_id) references statements (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (place >= 0),
    check (octet_length(bytes) between 1 and 1048576)
);
-- Whoever reads them wants all of them, at once: packing costs more than it saves.
alter table statement_parts alter column bytes set storage external;
comment on table statement_parts is 'the files themselves, in parts: the evidence of each line, and what an import goes on with after a crash';
comment on column statement_parts.app_id is 'the application; all zeros for the house';
comment on column statement_parts.mode is 'TEST or LIVE';
comment on column statement_parts.statement_id is 'the statement';
comment on column statement_parts.place is 'which part, from zero';
comment on column statement_parts.bytes is 'the bytes';
create trigger statement_parts_append_only before update or delete on statement_parts for each row execute function refuse_rewriting();
create trigger statement_parts_no_truncate before truncate on statement_parts for each statement execute function refuse_rewriting();

create table statement_lines (
    app_id uuid not null,
    mode text not null,
    fingerprint uuid not null,
    statement_id uuid not null,
    number bigint not null,
    kind text not null,
    gateway_txn_id text,
    attempt_reference text,
    gross_minor bigint not null,
    fee_minor bigint not null,
    net_minor bigint not null,
    currency text not null,
    at timestamptz,
    method text,
    batch text,
    primary key (app_id, fingerprint, mode),
    check (mode in ('TEST', 'LIVE')),
    check (number >= 1),
    check (kind in ('PAYMENT', 'REFUND', 'FEE', 'PAYOUT', 'CHARGEBACK', 'OTHER')),
    check (greatest(octet_length(gateway_txn_id), octet_length(attempt_reference), octet_length(method), octet_length(batch)) <= 255),
    check (abs(gross_minor) <= 9007199254740991 and abs(fee_minor) <= 9007199254740991 and net_minor = gross_minor + fee_minor),
    check (octet_length(currency) = 3)
);
-- Files come one after another and in the order of time: ranges of pages are found as well as rows would be, and bringing
-- in a million lines pays nothing for it.
create index statement_lines_places on statement_lines using brin (statement_id, number, at) with (pages_per_range = 16, autosummarize = on);
comment on table statement_lines is 'what gateways say, line by line; the lines of a file that is taken back go, the file itself stays';
comment on column statement_lines.app_id is 'the application; all zeros for the house';
comment on column statement_lines.mode is 'TEST or LIVE';
comment on column statement_lines.statement_id is 'the statement';
comment on column statement_lines.number is 'the line of the file, from one';
comment on column statement_lines.kind is 'what it is about';
comment on column statement_lines.gateway_txn_id is 'the gateway''s name for the payment or the refund';
comment on column statement_lines.attempt_reference is 'our reference of the attempt or the refund, as the gateway gives it back';
comment on column statement_lines.gross_minor is 'what it is about before fees, in minor units; what goes is negative';
comment on column statement_lines.fee_minor is 'what the gateway keeps: negative; positive where it gives a fee back';
comment on column statement_lines.net_minor is 'what it changes at the gateway';
comment on column statement_lines.currency is 'ISO-4217 code';
comment on column statement_lines.at is 'when, as the gateway says';
comment on column statement_lines.method is 'the gateway''s own word for how the customer paid';
comment on column statement_lines.batch is 'the payout in which the money came';
comment on column statement_lines.fingerprint is 'what the line is known again by: in whatever file it stands, it counts once';

-- A foreign key would look the same statement up once for each line; this looks once for each batch.
create function lines_have_statements() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct app_id, mode, statement_id from added) l
        where not exists (
            select from statements s where s.app_id = l.app_id and s.mode = l.mode and s.id = l.statement_id and s.state = 'IMPORTING'
        )
    ) then
        raise exception 'a line belongs to a statement that is being imported' using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
comment on function lines_have_statements is 'lets lines come only while their statement is imported';
create trigger statement_lines_have_statements after insert on statement_lines referencing new table as added
    for each statement execute function lines_have_statements();
create trigger statement_lines_stay_as_they_are before update on statement_lines for each row execute function refuse_rewriting();

-- What counts, or is in the book, keeps its lines.
create function lines_stay_with_statements() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct app_id, mode, statement_id from gone) l
        join statements s on s.app_id = l.app_id and s.mode = l.mode and s.id = l.statement_id
        where s.state not in ('FAILED', 'UNDONE')
    ) then
        raise exception 'a line stays as long as its statement counts' using errcode = 'restrict_violation';
    end if;
    return null;
end $$;
comment on function lines_stay_with_statements is 'lets lines go only when their statement was taken back';
create trigger statement_lines_stay_with_statements after delete on statement_lines referencing old table as gone
    for each statement execute function lines_stay_with_statements();
create trigger statement_lines_no_truncate before truncate on statement_lines for each statement execute function refuse_rewriting();

create table statement_problems (
    app_id uuid not null,
    mode text not null,
    statement_id uuid not null,
    number bigint not null,
    kind text not null,
    reason text not null,
    primary key (app_id, mode, statement_id, number),
    foreign key (app_id, mode, statement_id) references statements (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (number >= 1),
    check (kind in ('REFUSED', 'SEEN_BEFORE')),
    check (char_length(reason) between 1 and 500)
);
comment on table statement_problems is 'lines that were not kept, with the reason; the first ten thousand of each file';
comment on column statement_problems.app_id is 'the application; all zeros for the house';
comment on column statement_problems.mode is 'TEST or LIVE';
comment on column statement_problems.statement_id is 'the statement';
comment on column statement_problems.number is 'the line of the file, from one';
comment on column statement_problems.kind is 'whether it could not be read, or was known already';
comment on column statement_problems.reason is 'why';
create trigger statement_problems_append_only before update on statement_problems for each row execute function refuse_rewriting();

create table statement_mappings (
    app_id uuid not null,
    gateway text not null,
    name text not null,
    version integer not null,
    layout jsonb not null,
    created_by uuid,
    created_at timestamptz not null,
    primary key (app_id, gateway, name, version),
    check (gateway in ('sslcommerz', 'bkash', 'paystation', 'nagad', 'dcb')),
    check (char_length(name) between 1 and 100),
    check (version >= 1),
    check (jsonb_typeof(layout) = 'object')
);
comment on table statement_mappings is 'which column of a gateway''s file says what, in versions: the highest holds';
comment on column statement_mappings.app_id is 'the application it belongs to; all zeros for the house''s, which every application may use';
comment on column statement_mappings.gateway is 'the gateway';
comment on column statement_mappings.name is 'what staff call it';
comment on column statement_mappings.version is 'which version, from one';
comment on column statement_mappings.layout is 'what it says';
comment on column statement_mappings.created_by is 'the operator who made it; empty for one from the command line';
comment on column statement_mappings.created_at is 'when';
create trigger statement_mappings_append_only before update or delete on statement_mappings for each row execute function refuse_rewriting();
create trigger statement_mappings_no_truncate before truncate on statement_mappings for each statement execute function refuse_rewriting();
