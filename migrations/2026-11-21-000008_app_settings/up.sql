-- What an application allows beyond amounts: refund approvals, receipts, and how it shows itself.

alter table apps
    add column refund_approval_threshold_minor bigint not null default 0,
    add column refund_second_approval_threshold_minor bigint,
    add column app_refunds_need_approval boolean not null default false,
    add column receipts_enabled boolean not null default true,
    add column display_name text,
    add column accent_color text,
    add column support_email text,
    add column support_phone text,
    add column website text,
    add column updated_at timestamptz not null default now(),
    add constraint apps_refund_thresholds_check
        check (refund_approval_threshold_minor >= 0 and refund_second_approval_threshold_minor >= refund_approval_threshold_minor),
    add constraint apps_accent_color_check check (accent_color ~ '^#[0-9A-Fa-f]{6}$'),
    add constraint apps_branding_check
        check (char_length(display_name) <= 100 and char_length(support_email) <= 254 and char_length(support_phone) <= 20
            and char_length(website) <= 2000);

update apps set updated_at = created_at;

comment on column apps.refund_approval_threshold_minor is 'an operator''s refund above this needs somebody else''s approval';
comment on column apps.refund_second_approval_threshold_minor is 'above this, two different people must approve';
comment on column apps.app_refunds_need_approval is 'whether the application''s own refunds are held to the same thresholds';
comment on column apps.receipts_enabled is 'whether settled payments show a receipt';
comment on column apps.display_name is 'what customers read instead of the name';
comment on column apps.accent_color is 'the colour of buttons and headings, #rrggbb';
comment on column apps.support_email is 'where customers write to';
comment on column apps.support_phone is 'where customers call';
comment on column apps.website is 'the application''s own pages';
comment on column apps.updated_at is 'when name, status or settings were last changed';
