drop index captures_by_age;
drop table reconciliation_results, reconciliation_runs;
