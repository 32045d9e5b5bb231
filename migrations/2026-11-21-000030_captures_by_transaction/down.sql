drop index captures_gateway_txn;
create unique index captures_gateway_txn on captures (app_id, mode, method, gateway_txn_id);
comment on index captures_gateway_txn is 'a gateway transaction belongs to one payment for ever';
