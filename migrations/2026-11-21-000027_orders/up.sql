-- Orders: what customers want of a catalogue, paid like anything else, delivered once.

create table orders (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    number integer not null,
    customer_reference text not null,
    recipient_email text,
    currency text not null,
    subtotal_minor bigint not null,
    discount_id uuid,
    discount_code text,
    discount_minor bigint not null,
    total_minor bigint not null,
    fulfilment text not null,
    fulfilment_at timestamptz,
    paid_by uuid,
    asks smallint not null,
    ask_at timestamptz,
    trouble text,
    trouble_words text,
    trouble_wanted integer,
    trouble_found integer,
    refund_id uuid,
    mail text not null,
    mail_tries smallint not null,
    mail_due_at timestamptz,
    mail_at timestamptz,
    mail_reason text,
    event_sequence bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id) references apps (app_id),
    foreign key (app_id, mode, paid_by) references payments (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (number between 10000000 and 99999999),
    check (char_length(customer_reference) between 1 and 255 and char_length(recipient_email) between 3 and 254),
    check (currency ~ '^[A-Z]{3}$'),
    check (subtotal_minor between 1 and 9007199254740991 and discount_minor >= 0),
    check (total_minor = subtotal_minor - discount_minor and total_minor >= 0),
    check (num_nulls(discount_id, discount_code) in (0, 2) and (discount_id is not null or discount_minor = 0)),
    check (fulfilment in ('UNPAID', 'STARTED', 'FULFILLED', 'NEEDS_ATTENTION', 'GIVEN_UP')),
    check ((fulfilment = 'UNPAID') = (fulfilment_at is null)),
    check ((paid_by is null) = (fulfilment = 'UNPAID' or total_minor = 0)),
    check ((fulfilment = 'STARTED') = (ask_at is not null) and asks >= 0),
    check (trouble in ('OUT_OF_STOCK', 'NO_URL', 'NOT_DELIVERED', 'REFUSED', 'NOT_COVERED')),
    check ((fulfilment = 'NEEDS_ATTENTION') = (trouble is not null)),
    check (coalesce(trouble in ('OUT_OF_STOCK', 'NOT_DELIVERED', 'REFUSED'), false) = (trouble_words is not null)),
    check (coalesce(trouble = 'OUT_OF_STOCK', false) = (trouble_wanted is not null and trouble_found is not null)),
    check ((fulfilment = 'GIVEN_UP') = (refund_id is not null)),
    check (mail in ('NONE', 'DUE', 'SENT', 'NOT_SENT') and (mail = 'NONE' or fulfilment = 'FULFILLED')),
    check ((mail = 'DUE') = (mail_due_at is not null) and mail_tries >= 0),
    check ((mail in ('SENT', 'NOT_SENT')) = (mail_at is not null) and (mail = 'NOT_SENT') = (mail_reason is not null)),
    check (updated_at >= created_at)
);
comment on table orders is 'what customers want of a catalogue';
comment on column orders.app_id is 'the application the row belongs to';
comment on column orders.mode is 'TEST or LIVE, from the credential that made the row';
comment on column orders.id is 'the order''s id, a UUIDv7';
comment on column orders.number is 'what people call it: 8 random digits';
comment on column orders.customer_reference is 'the application''s own name for the customer';
comment on column orders.recipient_email is 'where what was bought is mailed to';
comment on column orders.currency is 'ISO-4217 code';
comment on column orders.subtotal_minor is 'what its lines cost together, in minor units';
comment on column orders.discount_id is 'the discount that was used';
comment on column orders.discount_code is 'the code that the customer entered';
comment on column orders.discount_minor is 'what is taken off, in minor units';
comment on column orders.total_minor is 'what is left to pay, in minor units';
comment on column orders.fulfilment is 'how far its delivery has come';
comment on column orders.fulfilment_at is 'since when it stands there';
comment on column orders.paid_by is 'the payment it is delivered for, and no other; none where nothing was to be paid';
comment on column orders.asks is 'how often the fulfilment URL was asked';
comment on column orders.ask_at is 'when it is asked next, or when somebody else may ask';
comment on column orders.trouble is 'why it was not delivered';
comment on column orders.trouble_words is 'the words of the fulfilment URL, or what is out of stock';
comment on column orders.trouble_wanted is 'codes that were bought';
comment on column orders.trouble_found is 'codes that were there';
comment on column orders.refund_id is 'the refund for which it was given up';
comment on column orders.mail is 'how far its mail has come';
comment on column orders.mail_tries is 'how often the mail was tried';
comment on column orders.mail_due_at is 'when it is tried next, or when somebody else may try';
comment on column orders.mail_at is 'when the mail server took it, or it was given up';
comment on column orders.mail_reason is 'why it was given up';
comment on column orders.event_sequence is 'how many events were told about it';
comment on column orders.created_at is 'when it was placed';
comment on column orders.updated_at is 'when it last moved';
create unique index orders_number on orders (app_id, mode, number);
create unique index orders_paid_by on orders (app_id, mode, paid_by);
create index orders_by_created on orders (app_id, mode, created_at desc, id desc);
create index orders_by_customer on orders (app_id, mode, customer_reference, created_at desc, id desc);
create index orders_by_fulfilment on orders (app_id, mode, fulfilment, created_at desc, id desc) where fulfilment in ('STARTED', 'NEEDS_ATTENTION', 'GIVEN_UP');
create index orders_due on orders (ask_at) where ask_at is not null;
create index orders_mail_due on orders (mail_due_at) where mail_due_at is not null;

create table order_items (
    app_id uuid not null,
    mode text not null,
    order_id uuid not null,
    item smallint not null,
    variant_id uuid not null,
    product_name text not null,
    variant_name text not null,
    sku text not null,
    unit_price_minor bigint not null,
    quantity integer not null,
    source text not null,
    input jsonb not null,
    is_answered boolean not null,
    primary key (app_id, mode, order_id, item),
    foreign key (app_id, mode, order_id) references orders (app_id, mode, id),
    check (item between 1 and 50 and quantity between 1 and 100 and unit_price_minor > 0),
    check (source in ('PRELOADED', 'FULFILMENT_URL')),
    check (jsonb_typeof(input) = 'object')
);
comment on table order_items is 'the lines of orders, with everything frozen that they were sold by';
comment on column order_items.app_id is 'the application the row belongs to';
comment on column order_items.mode is 'TEST or LIVE, from the credential that made the row';
comment on column order_items.order_id is 'the order';
comment on column order_items.item is 'the line''s place, from one';
comment on column order_items.variant_id is 'what was bought';
comment on column order_items.product_name is 'what customers read of the product';
comment on column order_items.variant_name is 'what customers read of the variant';
comment on column order_items.sku is 'the application''s own name for it';
comment on column order_items.unit_price_minor is 'what one cost, in minor units';
comment on column order_items.quantity is 'how many';
comment on column order_items.source is 'where they come from';
comment on column order_items.input is 'what the customer said to get it';
comment on column order_items.is_answered is 'whether the fulfilment URL, or a person, has delivered it';

create function keep_order() returns trigger language plpgsql as $$
begin
    if (new.app_id, new.mode, new.id, new.number, new.customer_reference, new.currency, new.subtotal_minor, new.discount_id,
        new.discount_minor, new.total_minor, new.created_at)
        is distinct from (old.app_id, old.mode, old.id, old.number, old.customer_reference, old.currency, old.subtotal_minor,
        old.discount_id, old.discount_minor, old.total_minor, old.created_at)
    then
        raise exception 'what an order was placed for is frozen' using errcode = 'integrity_constraint_violation';
    end if;
    if old.fulfilment = 'FULFILLED' and new.fulfilment <> 'FULFILLED' then
        raise exception 'an order that was delivered stays delivered' using errcode = 'integrity_constraint_violation';
    end if;
    if old.paid_by is not null and new.paid_by is distinct from old.paid_by then
        raise exception 'an order is delivered for one payment' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end $$;
comment on function keep_order is 'lets no order be delivered twice, or for two payments, whoever writes';
create trigger orders_keep before update on orders for each row execute function keep_order();
create trigger orders_are_kept before delete on orders for each row execute function refuse_rewriting();
create trigger orders_no_truncate before truncate on orders for each statement execute function refuse_rewriting();

alter table payments
    add column order_id uuid,
    add foreign key (app_id, mode, order_id) references orders (app_id, mode, id);
comment on column payments.order_id is 'the order it pays for';
create index payments_by_order on payments (app_id, mode, order_id) where order_id is not null;

create table paid_orders (
    app_id uuid not null,
    mode text not null,
    payment_id uuid not null,
    order_id uuid not null,
    noticed_at timestamptz not null,
    primary key (app_id, mode, payment_id)
);
comment on table paid_orders is 'payments that came for orders, until a worker has taken them up. It refers to nothing, so that a payment''s commit waits for no order';
comment on column paid_orders.app_id is 'the application the row belongs to';
comment on column paid_orders.mode is 'TEST or LIVE';
comment on column paid_orders.payment_id is 'the payment';
comment on column paid_orders.order_id is 'the order it pays for';
comment on column paid_orders.noticed_at is 'when its money came';
create index paid_orders_noticed on paid_orders (noticed_at);

create function notice_paid_order() returns trigger language plpgsql as $$
begin
    insert into paid_orders (app_id, mode, payment_id, order_id, noticed_at)
    values (new.app_id, new.mode, new.id, new.order_id, now()) on conflict do nothing;
    return null;
end $$;
comment on function notice_paid_order is 'notices money that comes for an order, in the commit in which it comes';
create trigger payments_notice_paid_order after update of status on payments for each row
    when (new.order_id is not null and new.status = 'SUCCEEDED' and old.status <> 'SUCCEEDED') execute function notice_paid_order();
