-- What belongs to the house is worked on with keys too: its runs, and lines of statements that are about nothing expected.
-- As in every table of both, such rows stand under the application zero, which is no row of apps.
alter table idempotency_keys drop constraint idempotency_keys_app_id_fkey;
comment on column idempotency_keys.app_id is 'the application the row belongs to; zero for the house';
