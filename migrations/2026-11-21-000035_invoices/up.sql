-- Invoices: what customers owe, paid at once or in parts, corrected by credit notes; and how they look.

create table invoice_logos (
    app_id uuid not null,
    mode text not null,
    digest bytea not null,
    kind text not null,
    bytes bytea not null,
    created_at timestamptz not null,
    primary key (app_id, mode, digest),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (octet_length(digest) = 32 and digest = sha256(bytes)),
    check (kind in ('image/png', 'image/jpeg')),
    check (octet_length(bytes) between 1 and 262144)
);
create index invoice_logos_by_digest on invoice_logos (digest);
comment on table invoice_logos is 'pictures that stand on invoices, named by their bytes';
comment on column invoice_logos.app_id is 'the application the row belongs to';
comment on column invoice_logos.mode is 'TEST or LIVE, from the credential that made the row';
comment on column invoice_logos.digest is 'SHA-256 of the bytes';
comment on column invoice_logos.kind is 'the media type, read from the first bytes';
comment on column invoice_logos.bytes is 'the picture';
comment on column invoice_logos.created_at is 'when it was kept first';

create table invoice_templates (
    app_id uuid not null,
    mode text not null,
    version integer not null,
    logo bytea,
    company_name text,
    company_address text,
    contact_details text,
    footer_note text,
    accent_color text,
    bin text,
    language text not null,
    grouping text not null,
    number_prefix text not null,
    credit_note_prefix text not null,
    reminder_days smallint[] not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, version),
    foreign key (app_id) references apps (app_id),
    foreign key (app_id, mode, logo) references invoice_logos (app_id, mode, digest),
    check (mode in ('TEST', 'LIVE')),
    check (version >= 1),
    check (char_length(company_name) between 1 and 200 and char_length(company_address) between 1 and 300),
    check (char_length(contact_details) between 1 and 300 and char_length(footer_note) between 1 and 500),
    check (accent_color ~ '^#[0-9A-Fa-f]{6}$'),
    check (bin ~ '^[0-9-]{9,20}$'),
    check (language in ('ENGLISH', 'BANGLA', 'BOTH')),
    check (grouping in ('LAKH', 'THOUSAND')),
    check (number_prefix ~ '^[A-Za-z0-9/.-]{1,12}$' and credit_note_prefix ~ '^[A-Za-z0-9/.-]{1,12}$'),
    check (number_prefix <> credit_note_prefix),
    check (cardinality(reminder_days) <= 10),
    check (updated_at >= created_at)
);
comment on table invoice_templates is 'how invoices look, in versions: an invoice keeps the one that it was issued under';
comment on column invoice_templates.app_id is 'the application the row belongs to';
comment on column invoice_templates.mode is 'TEST or LIVE, from the credential that made the row';
comment on column invoice_templates.version is 'which version, from one; the highest holds';
comment on column invoice_templates.logo is 'the logo';
comment on column invoice_templates.company_name is 'the company, as it stands on paper';
comment on column invoice_templates.company_address is 'its address';
comment on column invoice_templates.contact_details is 'how to reach it';
comment on column invoice_templates.footer_note is 'what stands at the foot of every page';
comment on column invoice_templates.accent_color is 'the colour of headings';
comment on column invoice_templates.bin is 'its business identification number: then its invoices are tax invoices too';
comment on column invoice_templates.language is 'the language of what is printed';
comment on column invoice_templates.grouping is 'how large numbers are grouped';
comment on column invoice_templates.number_prefix is 'what the numbers of invoices begin with';
comment on column invoice_templates.credit_note_prefix is 'what the numbers of credit notes begin with';
comment on column invoice_templates.reminder_days is 'days before or after a due day on which customers are reminded';
comment on column invoice_templates.created_at is 'when the first version was made';
comment on column invoice_templates.updated_at is 'when this version was made';
create trigger invoice_templates_append_only before update or delete on invoice_templates for each row execute function refuse_rewriting();
create trigger invoice_templates_no_truncate before truncate on invoice_templates for each statement execute function refuse_rewriting();

create table invoice_registers (
    app_id uuid not null,
    mode text not null,
    next_invoice bigint not null,
    next_credit_note bigint not null,
    primary key (app_id, mode),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (next_invoice >= 1 and next_credit_note >= 1)
);
comment on table invoice_registers is 'the next numbers; a number is taken in the commit that uses it, under a lock on this row, so there is never a gap';
comment on column invoice_registers.app_id is 'the application the row belongs to';
comment on column invoice_registers.mode is 'TEST or LIVE';
comment on column invoice_registers.next_invoice is 'the place of the next invoice that is issued';
comment on column invoice_registers.next_credit_note is 'the place of the next credit note';

create function keep_register() returns trigger language plpgsql as $$
begin
    if new.next_invoice < old.next_invoice or new.next_credit_note < old.next_credit_note then
        raise exception 'a number that was taken is taken for ever' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
comment on function keep_register is 'lets no register go back';
create trigger invoice_registers_keep before update on invoice_registers for each row execute function keep_register();
create trigger invoice_registers_are_kept before delete on invoice_registers for each row execute function refuse_rewriting();

create table invoices (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    reference uuid not null,
    customer_reference text not null,
    customer jsonb not null,
    currency text not null,
    lines jsonb not null,
    discount_minor bigint not null,
    tax_minor bigint not null,
    total_minor bigint not null,
    due_on date,
    schedule jsonb not null,
    notes text,
    status text not null,
    sequence bigint,
    number text,
    issued_at timestamptz,
    ended_at timestamptz,
    void_reason text,
    template integer not null,
    received_minor bigint not null,
    returned_minor bigint not null,
    surplus_minor bigint not null,
    credited_minor bigint not null,
    swept_until timestamptz not null,
    overdue_told boolean not null,
    look_at timestamptz,
    overdue_from timestamptz,
    event_sequence bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    check (mode in ('TEST', 'LIVE')),
    check (char_length(customer_reference) between 1 and 255 and jsonb_typeof(customer) = 'object'),
    check (currency ~ '^[A-Z]{3}$'),
    check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 500),
    check (jsonb_typeof(schedule) = 'object'),
    check (discount_minor >= 0 and tax_minor >= 0 and total_minor between 0 and 9007199254740991),
    check (char_length(notes) between 1 and 2000),
    check (status in ('DRAFT', 'ISSUED', 'PARTIALLY_PAID', 'PAID', 'VOID')),
    check (num_nulls(sequence, number, issued_at) in (0, 3) and sequence >= 1),
    check (status = 'VOID' or (status = 'DRAFT') = (number is null)),
    check ((ended_at is null) = (status in ('DRAFT', 'ISSUED', 'PARTIALLY_PAID'))),
    check (void_reason is null or status = 'VOID'),
    check (template >= 0),
    check (received_minor >= 0 and returned_minor >= 0 and surplus_minor >= 0 and credited_minor >= 0),
    constraint invoices_paid_within check (received_minor - returned_minor - surplus_minor between 0 and total_minor - credited_minor),
    constraint invoices_open_owe check (status not in ('ISSUED', 'PARTIALLY_PAID') or (received_minor - returned_minor - surplus_minor < total_minor - credited_minor)),
    constraint invoices_paid_owe_nothing check (status <> 'PAID' or received_minor - returned_minor - surplus_minor = total_minor - credited_minor),
    constraint invoices_void_are_unpaid check (status not in ('DRAFT', 'VOID') or received_minor - returned_minor - surplus_minor = 0),
    check (look_at is null or status in ('ISSUED', 'PARTIALLY_PAID')),
    check (overdue_from is null or status in ('ISSUED', 'PARTIALLY_PAID')),
    check (updated_at >= created_at)
);
comment on table invoices is 'what customers owe applications, line by line';
comment on column invoices.app_id is 'the application the row belongs to';
comment on column invoices.mode is 'TEST or LIVE, from the credential that made the row';
comment on column invoices.id is 'the invoice''s id, a UUIDv7';
comment on column invoices.reference is 'the unguessable name on public pages, 128 random bits';
comment on column invoices.customer_reference is 'the application''s own name for the customer';
comment on column invoices.customer is 'name, email address, address and business identification number';
comment on column invoices.currency is 'ISO-4217 code';
comment on column invoices.lines is 'the lines as they were asked for; what they come to follows from them';
comment on column invoices.discount_minor is 'what is taken off, in minor units';
comment on column invoices.tax_minor is 'the tax, in minor units';
comment on column invoices.total_minor is 'what is owed, in minor units';
comment on column invoices.due_on is 'the day in Dhaka on which it is due; with installments, the last one''s';
comment on column invoices.schedule is 'installments, and the days around a due day on which the customer is reminded';
comment on column invoices.notes is 'what the customer reads besides';
comment on column invoices.status is 'where it stands';
comment on column invoices.sequence is 'its place in the gap-free sequence of its application and mode';
comment on column invoices.number is 'what people call it';
comment on column invoices.issued_at is 'when it was issued';
comment on column invoices.ended_at is 'when it was paid or given up';
comment on column invoices.void_reason is 'why it was given up';
comment on column invoices.template is 'the version of the template that it is printed by; zero is what everybody begins with';
comment on column invoices.received_minor is 'what payments brought, in minor units';
comment on column invoices.returned_minor is 'what refunds took back, in minor units';
comment on column invoices.surplus_minor is 'what came that it does not need and was not given back, in minor units';
comment on column invoices.credited_minor is 'what credit notes took off it, in minor units';
comment on column invoices.swept_until is 'up to when its calendar was gone through';
comment on column invoices.overdue_told is 'whether it was told that it is overdue';
comment on column invoices.look_at is 'when its calendar must be looked at next';
comment on column invoices.overdue_from is 'from when on it is overdue, if nothing more is paid';
comment on column invoices.event_sequence is 'how many events were told about it';
comment on column invoices.created_at is 'when it was made';
comment on column invoices.updated_at is 'when it last moved';
comment on constraint invoices_paid_within on invoices is 'never more pays an invoice than it comes to: the rest is surplus';
create unique index invoices_sequence on invoices (app_id, mode, sequence) where sequence is not null;
create unique index invoices_number on invoices (app_id, mode, number) where number is not null;
create index invoices_by_reference on invoices (reference);
create index invoices_by_created on invoices (app_id, mode, created_at desc, id desc);
create index invoices_by_customer on invoices (app_id, mode, customer_reference, created_at desc, id desc);
create index invoices_by_status on invoices (app_id, mode, status, created_at desc, id desc);
create index invoices_overdue on invoices (app_id, mode, overdue_from) where overdue_from is not null;
create index invoices_due on invoices (look_at) where look_at is not null;

create function keep_invoice() returns trigger language plpgsql as $$
begin
    if old.status <> 'DRAFT' and (new.reference, new.customer_reference, new.customer, new.currency, new.lines, new.discount_minor,
        new.tax_minor, new.total_minor, new.notes, new.sequence, new.number, new.issued_at, new.template)
        is distinct from (old.reference, old.customer_reference, old.customer, old.currency, old.lines, old.discount_minor,
        old.tax_minor, old.total_minor, old.notes, old.sequence, old.number, old.issued_at, old.template)
    then
        raise exception 'what an invoice says is frozen once it was issued' using errcode = 'integrity_constraint_violation';
    end if;
    if (old.status = 'VOID' and new.status <> 'VOID') or (old.status <> 'DRAFT' and new.status = 'DRAFT') then
        raise exception 'an invoice does not go back' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
comment on function keep_invoice is 'lets nobody rewrite an invoice that was issued';
create trigger invoices_keep before update on invoices for each row execute function keep_invoice();
create trigger invoices_are_kept before delete on invoices for each row execute function refuse_rewriting();
create trigger invoices_no_truncate before truncate on invoices for each statement execute function refuse_rewriting();

create table credit_notes (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    invoice_id uuid not null,
    sequence bigint not null,
    number text not null,
    amount_minor bigint not null,
    tax_minor bigint not null,
    discount_minor bigint not null,
    reason text,
    refund_id uuid,
    created_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id, mode, invoice_id) references invoices (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (sequence >= 1 and amount_minor >= 1),
    check (tax_minor between 0 and amount_minor and discount_minor >= 0),
    check (char_length(reason) between 1 and 500)
);
comment on table credit_notes is 'what took something off invoices';
comment on column credit_notes.app_id is 'the application the row belongs to';
comment on column credit_notes.mode is 'TEST or LIVE';
comment on column credit_notes.id is 'the credit note''s id';
comment on column credit_notes.invoice_id is 'the invoice';
comment on column credit_notes.sequence is 'its place in the gap-free sequence of its application and mode';
comment on column credit_notes.number is 'what people call it';
comment on column credit_notes.amount_minor is 'how much it takes off, tax included, in minor units';
comment on column credit_notes.tax_minor is 'how much of that is tax, in minor units';
comment on column credit_notes.discount_minor is 'which discount goes with it, in minor units';
comment on column credit_notes.reason is 'why, in the words of whoever asked';
comment on column credit_notes.refund_id is 'the refund that brought it about';
comment on column credit_notes.created_at is 'when it was issued';
create unique index credit_notes_sequence on credit_notes (app_id, mode, sequence);
create unique index credit_notes_number on credit_notes (app_id, mode, number);
create index credit_notes_by_invoice on credit_notes (app_id, mode, invoice_id, sequence);
create trigger credit_notes_append_only before update or delete on credit_notes for each row execute function refuse_rewriting();
create trigger credit_notes_no_truncate before truncate on credit_notes for each statement execute function refuse_rewriting();

create table invoice_mails (
    app_id uuid not null,
    mode text not null,
    invoice_id uuid not null,
    kind text not null,
    recipient text not null,
    status text not null,
    tries smallint not null,
    due_at timestamptz,
    ended_at timestamptz,
    reason text,
    primary key (app_id, mode, invoice_id),
    foreign key (app_id, mode, invoice_id) references invoices (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (kind in ('INVOICE', 'REMINDER')),
    check (char_length(recipient) between 3 and 254),
    check (status in ('DUE', 'SENT', 'NOT_SENT')),
    check ((status = 'DUE') = (due_at is not null) and (status = 'DUE') = (ended_at is null)),
    check ((status = 'NOT_SENT') = (reason is not null) and tries >= 0)
);
comment on table invoice_mails is 'the newest mail about each invoice';
comment on column invoice_mails.app_id is 'the application the row belongs to';
comment on column invoice_mails.mode is 'TEST or LIVE';
comment on column invoice_mails.invoice_id is 'the invoice';
comment on column invoice_mails.kind is 'what it says';
comment on column invoice_mails.recipient is 'where it goes';
comment on column invoice_mails.status is 'how far it has come';
comment on column invoice_mails.tries is 'how often it was tried';
comment on column invoice_mails.due_at is 'when it is tried next, or when somebody else may try';
comment on column invoice_mails.ended_at is 'when the mail server took it, or it was given up';
comment on column invoice_mails.reason is 'why it was given up';
create index invoice_mails_due on invoice_mails (due_at) where due_at is not null;

alter table payments
    add column invoice_id uuid,
    add foreign key (app_id, mode, invoice_id) references invoices (app_id, mode, id),
    add constraint payments_for_one_thing check (order_id is null or invoice_id is null);
comment on column payments.invoice_id is 'the invoice it pays';
create index payments_by_invoice on payments (app_id, mode, invoice_id) where invoice_id is not null;

alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR', 'LOW_STOCK', 'ORDER_NEEDS_ATTENTION', 'ORDER_PAID_TWICE', 'INVOICE_SURPLUS'));
alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'CORRECTION'));
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue',
                    'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue',
                    'credential.rotated', 'endpoint.test']);
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, or the posting that is corrected';
