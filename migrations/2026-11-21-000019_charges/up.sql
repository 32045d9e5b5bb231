-- Some gateways move no money before we tell them to, after the customer has agreed. That we are about to is kept before
-- they are told, so that none is told twice.
alter table attempts add column charge_sent_at timestamptz;
comment on column attempts.charge_sent_at is
    'when we told the gateway to move the money, kept before it is told; empty where money moves without our word';
