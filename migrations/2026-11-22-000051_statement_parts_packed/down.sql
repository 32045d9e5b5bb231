alter table statement_parts alter column bytes set storage external, alter column bytes set compression default;
