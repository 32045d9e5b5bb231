-- To a planner without statistics an index that begins with (app_id, mode) looks as good as the primary key: so captures
-- of one busy application were found by looking at all of them.
drop index captures_gateway_txn;
create unique index captures_gateway_txn on captures (app_id, gateway_txn_id, method, mode);
comment on index captures_gateway_txn is 'a gateway transaction belongs to one payment for ever';
