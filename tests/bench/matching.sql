-- A month of one shop at one gateway: {count} payments, and a statement that shows them. Nine of ten are named by the gateway's
-- transaction, the rest by our reference; one of a thousand is missing, one of a thousand is of another amount, one of a
-- thousand stands there twice. Foreign keys are not asked while this is written: it is all of one piece.
set session_replication_role = replica;

insert into apps (app_id, name, status, verification_policy, methods, created_at)
values ('00000000-0000-7000-8000-000000000001', 'Shop', 'ACTIVE', 'FAIL', '{bkash}', '2026-10-01T00:00:00Z');

create temporary table made as
select n, (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '70028' || lpad(to_hex(n), 15, '0'))::uuid as id,
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '70038' || lpad(to_hex(n), 15, '0'))::uuid as attempt_id,
    at, 10000 + (n * 7919) % 900000 as amount_minor, 'T' || upper(substr(md5(n::text || 't'), 1, 14)) as txn,
    upper(translate(substr(md5(n::text || 'r'), 1, 20), 'ilou', 'abcd')) as reference
from (select n, timestamptz '2026-10-01T00:00:00Z' + interval '1 second' * (n * 2500000 / {count}) as at
    from generate_series(0::bigint, {count} - 1) as n) as numbers;

insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, metadata, status, succeeded_by,
    succeeded_at, late, event_sequence, expires_at, created_at, updated_at)
select '00000000-0000-7000-8000-000000000001', 'LIVE', id, md5(n::text)::uuid, amount_minor, 'BDT', 'customer', '{}', 'SUCCEEDED',
    attempt_id, at, false, 1, at + interval '30 minutes', at, at
from made order by n;
insert into attempts (app_id, mode, id, payment_id, number, method, reference, merchant_account, gateway_session, redirect_url,
    status, checks, created_at, updated_at)
select '00000000-0000-7000-8000-000000000001', 'LIVE', attempt_id, id, 1, 'bkash', reference, 'demo_store', 'session-' || n,
    'https://gateway.example/pay/' || n, 'SUCCEEDED', 0, at, at
from made order by n;
insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, captured_minor, fee_minor, kind, captured_at)
select '00000000-0000-7000-8000-000000000001', 'LIVE', id, attempt_id, txn, 1, 'bkash', amount_minor, amount_minor / 50, 'KEPT', at
from made order by n;
insert into ledger_accounts (app_id, mode, currency, code, debits_minor, credits_minor)
select '00000000-0000-7000-8000-000000000001', 'LIVE', 'BDT', code, debits, credits
from (select sum(amount_minor)::bigint as came, sum(amount_minor / 50)::bigint as kept from made) as s,
    lateral (values ('gateway_receivable/bkash', came, kept), ('gateway_fees', kept, 0), ('merchant_payable', 0, came)) as a (code, debits, credits);

insert into statements (app_id, mode, id, gateway, file_name, file_format, file_bytes, file_digest, mapping, mapping_version, layout,
    state, ended_at, read_through, kept_lines, seen_lines, refused_lines, skipped_lines, posted_lines, created_at, updated_at)
values ('00000000-0000-0000-0000-000000000000', 'LIVE', '00000000-0000-7000-8000-000000000007', 'bkash', 'october.csv', 'CSV', 1,
    sha256('x'), 'bkash', 0, '{}', 'IMPORTED', '2026-11-01T00:00:00Z', 2 * {count}, 2 * {count}, 0, 0, 0, 0, '2026-11-01T00:00:00Z',
    '2026-11-01T00:00:00Z');
insert into statement_lines (app_id, mode, fingerprint, statement_id, number, kind, gateway_txn_id, attempt_reference, gross_minor,
    fee_minor, net_minor, currency, at)
select '00000000-0000-0000-0000-000000000000', 'LIVE', md5(n || ':' || twice)::uuid, '00000000-0000-7000-8000-000000000007',
    row_number() over (order by n, twice) + 1, 'PAYMENT', case when n % 10 < 9 then txn end, case when n % 10 = 9 then reference end,
    gross, -(amount_minor / 50), gross - amount_minor / 50, 'BDT', at + interval '1 minute'
from (select *, amount_minor + case when n % 1000 = 2 then 1 else 0 end as gross from made) as made,
    generate_series(1, case when n % 1000 = 3 then 2 else 1 end) as twice
where n % 1000 <> 1;
reset session_replication_role;
