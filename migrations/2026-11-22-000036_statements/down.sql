drop table statement_mappings;
drop table statement_problems;
drop table statement_lines;
drop function lines_stay_with_statements;
drop function lines_have_statements;
drop table statement_parts;
drop table statements;
