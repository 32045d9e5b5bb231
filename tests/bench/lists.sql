-- A year of sixteen applications: the largest has four tenths of all payments, a third is TEST, the last day is pending.
-- Foreign keys are not asked while this is written: it is all of one piece.
set session_replication_role = replica;

create function part(n bigint, salt int, parts int) returns int language sql immutable parallel safe as
    $$ select (abs(hashint8extended(n, salt)) % parts)::int $$;
create function id_at(at timestamptz, n bigint, kind int) returns uuid language sql immutable parallel safe as $$
    select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8'
        || lpad(to_hex(n), 15, '0'))::uuid $$;
create function app_of(n bigint) returns uuid language sql immutable parallel safe as $$
    select id_at('2026-01-01T00:00:00Z', case when part(n, 1, 10) < 4 then 0 when part(n, 1, 10) < 6 then 1
        else 2 + part(n, 2, 14) end, 1) $$;

insert into apps (app_id, name, status, verification_policy, methods, created_at)
select id_at('2026-01-01T00:00:00Z', n, 1), 'Shop ' || n, 'ACTIVE', 'FAIL', '{sslcommerz,bkash,paystation,nagad,dcb}', '2026-01-01T00:00:00Z'
from generate_series(0, 15) as n;

create temporary table made as
select n, app_of(n) as app_id, case when part(n, 3, 3) = 0 then 'TEST' else 'LIVE' end as mode,
    id_at(at, n, 2) as id, id_at(at, n, 3) as attempt_id, at as created_at,
    (10000 + power(10, part(n, 4, 4)) * part(n, 5, 9000) + part(n, 6, 100))::bigint as amount_minor,
    case when part(n, 7, 50) = 0 then 'USD' else 'BDT' end as currency,
    (array['sslcommerz', 'sslcommerz', 'sslcommerz', 'sslcommerz', 'sslcommerz', 'bkash', 'bkash', 'bkash', 'nagad', 'paystation'])[1 + part(n, 8, 10)] as method,
    case when n >= {count} - {count} / 500 then 'PENDING' when part(n, 9, 1000) = 0 then 'REVIEW'
        else (array['SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'EXPIRED'])[1 + part(n, 10, 10)] end as status,
    at + interval '1 second' * (20 + part(n, 11, 1200)) as updated_at
from (select n, timestamptz '2026-01-01T00:00:00Z' + interval '1 second' * (n * 31536000 / {count}) as at
    from generate_series(0::bigint, {count} - 1) as n) as numbers;

insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, customer_name, customer_email,
    customer_phone, product_name, method, success_url, cancel_url, metadata, status, failure_code, succeeded_by, succeeded_at,
    late, event_sequence, expires_at, created_at, updated_at)
select app_id, mode, id, md5(n::text)::uuid, amount_minor, currency, 'customer-' || part(n, 12, {count} / 10 + 1), 'Rahima Khatun',
    case when part(n, 13, 4) > 0 then 'customer' || part(n, 12, {count} / 10 + 1) || '@example.com' end,
    '0171' || lpad(part(n, 12, {count} / 10 + 1)::text, 7, '0'), 'Rice cooker', case when part(n, 14, 2) = 0 then method end,
    'https://shop.example/thanks', 'https://shop.example/cart', '{"order": "42"}', status,
    case when status = 'FAILED' then 'GATEWAY_DECLINED' end, case when status in ('SUCCEEDED', 'REVIEW') then attempt_id end,
    case when status = 'SUCCEEDED' then updated_at end, false, case when status = 'PENDING' then 0 else 1 end,
    created_at + interval '30 minutes', created_at, updated_at
from made order by n;

insert into attempts (app_id, mode, id, payment_id, number, method, reference, merchant_account, gateway_session, redirect_url,
    status, reason, checks, created_at, updated_at)
select app_id, mode, attempt_id, id, 1, method, upper(translate(substr(md5(n::text || 'r'), 1, 20), 'ilou', 'abcd')), 'demo_store',
    'session-' || n, 'https://gateway.example/pay/' || n,
    case status when 'SUCCEEDED' then 'SUCCEEDED' when 'REVIEW' then 'SUCCEEDED' when 'FAILED' then 'FAILED' when 'CANCELLED' then 'CANCELLED'
        when 'EXPIRED' then 'ABANDONED' else 'REDIRECTED' end,
    case when status = 'FAILED' then 'declined' end, 0, created_at, updated_at
from made where part(n, 15, 20) > 0 or status in ('SUCCEEDED', 'REVIEW', 'FAILED') order by n;

insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, captured_minor, fee_minor, kind, captured_at)
select app_id, mode, id, attempt_id, 'T' || upper(substr(md5(n::text || 't'), 1, 14)), 1, method, amount_minor, amount_minor / 40,
    case status when 'REVIEW' then 'HELD' else 'KEPT' end, updated_at
from made where status in ('SUCCEEDED', 'REVIEW') order by n;

insert into ledger_transfers (app_id, mode, posting_id, place, cause, subject_id, debit, credit, amount_minor, currency, position, created_at)
select app_id, mode, id_at(updated_at, n, 4), 0, 'PAYMENT_CAPTURED', attempt_id, 'gateway_receivable/' || method, 'merchant_payable',
    amount_minor, currency, 0, updated_at
from made where status = 'SUCCEEDED' order by n;
insert into ledger_accounts (app_id, mode, currency, code, debits_minor, credits_minor)
select app_id, mode, currency, code, sum(debit), sum(credit) from (
    select app_id, mode, currency, debit as code, amount_minor as debit, 0 as credit from ledger_transfers
    union all select app_id, mode, currency, credit, 0, amount_minor from ledger_transfers) as moved
group by app_id, mode, currency, code;

insert into webhook_events (app_id, mode, id, type, object_id, sequence, schema_version, body, created_at, fanned_out_at)
select app_id, mode, id_at(updated_at, n, 5), 'payment.' || lower(status), id, 1, 1, '{"id": "evt"}', updated_at, updated_at
from made where status <> 'PENDING' order by n;

insert into callbacks (id, method, http_method, path, query, headers, body, peer, received_at, outcome, judged_at, app_id, mode, payment_id, attempt_id)
select id_at(updated_at, n, 6), method, 'POST', '/api/v1/payments/sslcommerz/callback', '', '[]', 'status=VALID', '127.0.0.1', updated_at,
    (array['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'DUPLICATE', 'DUPLICATE', 'MISMATCH', 'FORGED'])[1 + part(n, 16, 10)],
    updated_at, app_id, mode, id, attempt_id
from made where status in ('SUCCEEDED', 'FAILED', 'REVIEW') order by n;

-- Half of the applications receive events; a few deliveries were given up, a few are on their way.
insert into webhook_endpoints (app_id, mode, id, url, event_types, ordered, state, secret_current, created_at, updated_at)
select app_id, mode, id_at(created_at, 0, case mode when 'LIVE' then 7 else 8 end), 'https://shop.example/hook', '{}', false, 'ENABLED',
    '\x0102', created_at, created_at
from (select app_id, created_at from apps order by app_id limit 8) as receiving cross join (values ('LIVE'), ('TEST')) as modes (mode);
insert into webhook_deliveries (app_id, mode, id, event_id, endpoint_id, object_id, sequence, state, attempts, attempts_made, due_at,
    created_at, updated_at)
select m.app_id, m.mode, id_at(m.updated_at, n, 9), id_at(m.updated_at, n, 5), e.id, m.id, 1,
    case when n >= {count} - {count} / 100 then 'PENDING' when part(n, 17, 500) = 0 then 'PARKED' else 'DELIVERED' end, 1, 1,
    case when n >= {count} - {count} / 100 then m.updated_at + interval '30 seconds' end, m.updated_at, m.updated_at
from made m join webhook_endpoints e on e.app_id = m.app_id and e.mode = m.mode where m.status <> 'PENDING' order by n;
insert into webhook_attempts (app_id, mode, delivery_id, number, at, took_ms, status, response_excerpt)
select app_id, mode, id, 1, created_at, 12, case state when 'DELIVERED' then 200 else 503 end, '' from webhook_deliveries order by id;

drop table made;
set session_replication_role = origin;
