drop table sign_in_attempts;
drop table operator_sessions;
drop table operator_grants;
drop table roles;
drop table operators;
