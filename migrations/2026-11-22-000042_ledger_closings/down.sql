drop trigger ledger_transfers_month_is_open on ledger_transfers;
drop function ledger_refuse_closed;
drop table ledger_closings;
