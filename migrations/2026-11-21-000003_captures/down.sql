-- An attempt can hold one capture again. A second one has no place there: who went back without it would lose money, so
-- going back is refused while there is one.
do $$ begin
    if exists (select from captures where place > 1) then
        raise exception 'an attempt was captured more than once: the schema before this one cannot keep that';
    end if;
end $$;

alter table attempts
    drop column verifying_token,
    add column gateway_txn_id text,
    add column captured_minor bigint,
    add column fee_minor bigint,
    add column capture_kind text,
    add column captured_at timestamptz;

update attempts a set gateway_txn_id = c.gateway_txn_id, captured_minor = c.captured_minor, fee_minor = c.fee_minor,
    capture_kind = c.kind, captured_at = c.captured_at
from captures c where c.app_id = a.app_id and c.mode = a.mode and c.payment_id = a.payment_id and c.attempt_id = a.id;
drop table captures;

alter table attempts
    drop constraint attempts_checks_check,
    add check (capture_kind in ('KEPT', 'HELD', 'SURPLUS')),
    add check ((status = 'SUCCEEDED') = (captured_minor is not null and gateway_txn_id is not null and capture_kind is not null and captured_at is not null)),
    add check (captured_minor > 0 and fee_minor >= 0 and checks >= 0);
comment on column attempts.checks is 'how often it was asked without a definite answer';
comment on column attempts.gateway_txn_id is 'the gateway''s transaction id, once captured';
comment on column attempts.captured_minor is 'what came, in minor units of the payment''s currency';
comment on column attempts.fee_minor is 'what the gateway keeps of it, when it says so';
comment on column attempts.capture_kind is 'whose the captured money is';
comment on column attempts.captured_at is 'when the capture was confirmed';
create unique index attempts_gateway_txn on attempts (app_id, mode, method, gateway_txn_id) where gateway_txn_id is not null;
create unique index attempts_one_kept on attempts (app_id, mode, payment_id) where capture_kind in ('KEPT', 'HELD');
comment on index attempts_gateway_txn is 'a gateway transaction belongs to one payment for ever';
comment on index attempts_one_kept is 'a payment is captured once; anything more is a surplus';
