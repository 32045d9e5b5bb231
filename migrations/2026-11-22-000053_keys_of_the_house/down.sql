delete from idempotency_keys where app_id = '00000000-0000-0000-0000-000000000000';
alter table idempotency_keys add constraint idempotency_keys_app_id_fkey foreign key (app_id) references apps (app_id);
comment on column idempotency_keys.app_id is 'the application the row belongs to';
