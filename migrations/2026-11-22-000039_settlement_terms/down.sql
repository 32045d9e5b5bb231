alter table reconciliation_runs drop column terms;
drop table settlement_terms;
