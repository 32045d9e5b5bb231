-- What an application sells, the codes it has in stock, and what makes an order cheaper.

create table products (
    app_id uuid not null references apps (app_id),
    mode text not null,
    id uuid not null,
    name text not null,
    slug text not null,
    status text not null,
    description text,
    brand text,
    categories text[] not null,
    tags text[] not null,
    instructions text[] not null,
    identifier text,
    fields jsonb not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (char_length(name) between 1 and 200),
    check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100),
    check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    check (char_length(description) between 1 and 5000),
    check (char_length(brand) between 1 and 100),
    check (cardinality(categories) <= 20 and cardinality(tags) <= 20 and cardinality(instructions) <= 20),
    check (identifier in ('email', 'player_id', 'account_id', 'uid')),
    check (jsonb_typeof(fields) = 'array')
);
create unique index products_slug on products (app_id, mode, slug);
comment on table products is 'what applications sell';
comment on column products.app_id is 'the application that sells it';
comment on column products.mode is 'TEST or LIVE';
comment on column products.id is 'the product''s id';
comment on column products.name is 'what customers read';
comment on column products.slug is 'its name in addresses and files';
comment on column products.status is 'whether it is shown';
comment on column products.description is 'what customers read about it';
comment on column products.brand is 'whose it is';
comment on column products.categories is 'where it is found';
comment on column products.tags is 'what it is marked with';
comment on column products.instructions is 'how to use what was bought, step by step';
comment on column products.identifier is 'what the customer''s account is known by; empty where there is none';
comment on column products.fields is 'what else is asked of the customer: name, label, type, whether it is required';
comment on column products.created_at is 'when it was made';
comment on column products.updated_at is 'when it was last changed';

create table variants (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    product_id uuid not null,
    place smallint not null,
    sku text not null,
    name text not null,
    price_minor bigint not null,
    currency text not null,
    source text not null,
    low_stock_threshold integer,
    low_since timestamptz,
    is_archived boolean not null,
    primary key (app_id, mode, id),
    foreign key (app_id, mode, product_id) references products (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (place >= 0),
    check (sku ~ '^[A-Za-z0-9][A-Za-z0-9._/-]*$' and char_length(sku) <= 64),
    check (char_length(name) between 1 and 200),
    check (price_minor between 1 and 9007199254740991),
    check (currency ~ '^[A-Z]{3}$'),
    check (source in ('PRELOADED', 'FULFILMENT_URL')),
    check (low_stock_threshold between 1 and 1000000 and source = 'PRELOADED' or low_stock_threshold is null)
);
create unique index variants_sku on variants (app_id, mode, sku);
create index variants_product on variants (app_id, mode, product_id, place);
create index variants_watched on variants (app_id, mode, id) where low_stock_threshold is not null or low_since is not null;
comment on table variants is 'what can be bought of a product';
comment on column variants.app_id is 'the application that sells it';
comment on column variants.mode is 'TEST or LIVE';
comment on column variants.id is 'the variant''s id';
comment on column variants.product_id is 'its product';
comment on column variants.place is 'its place among the variants of the product';
comment on column variants.sku is 'the application''s own name for it';
comment on column variants.name is 'what customers read';
comment on column variants.price_minor is 'what one costs';
comment on column variants.currency is 'in that currency';
comment on column variants.source is 'where what is bought comes from: a pool of codes, or the application itself';
comment on column variants.low_stock_threshold is 'fewer codes in its pool than these are worth a word';
comment on column variants.low_since is 'since when somebody was told that the pool runs low; the watch over the pool alone writes it';
comment on column variants.is_archived is 'whether it was taken off sale for good';

create table voucher_keys (
    app_id uuid not null references apps (app_id),
    mode text not null,
    digest_key bytea not null,
    primary key (app_id, mode),
    check (mode in ('TEST', 'LIVE'))
);
comment on table voucher_keys is 'what the codes of an application and mode are digested with, so that a code is known again without being open';
comment on column voucher_keys.app_id is 'the application';
comment on column voucher_keys.mode is 'TEST or LIVE';
comment on column voucher_keys.digest_key is 'the key, sealed';

create table vouchers (
    app_id uuid not null,
    mode text not null,
    id uuid not null,
    variant_id uuid not null,
    origin text not null,
    code bytea not null,
    code_digest bytea,
    serial text,
    expires_at timestamptz,
    state text not null,
    order_id uuid,
    item smallint,
    sold_at timestamptz,
    voided_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    foreign key (app_id, mode, variant_id) references variants (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (origin in ('POOL', 'HAND', 'URL') and (origin = 'POOL') = (code_digest is not null)),
    check (octet_length(code_digest) = 32),
    check (char_length(serial) between 1 and 100),
    check (state in ('AVAILABLE', 'SOLD', 'VOID') and (origin = 'POOL' or state = 'SOLD')),
    check ((state = 'SOLD') = (order_id is not null) and (state = 'SOLD') = (sold_at is not null) and (state = 'SOLD') = (item is not null)),
    check ((state = 'VOID') = (voided_at is not null)),
    check (item >= 0)
);
create unique index vouchers_code on vouchers (app_id, mode, code_digest);
create index vouchers_free on vouchers (app_id, mode, variant_id, (coalesce(expires_at, 'infinity'::timestamptz)), id) where state = 'AVAILABLE';
create index vouchers_level on vouchers (app_id, mode, variant_id, state);
create index vouchers_order on vouchers (app_id, mode, order_id) where order_id is not null;
create index vouchers_age on vouchers (app_id, mode, created_at, id);
comment on table vouchers is 'codes: those in stock, and those that were given';
comment on column vouchers.app_id is 'the application';
comment on column vouchers.mode is 'TEST or LIVE';
comment on column vouchers.id is 'the code''s id';
comment on column vouchers.variant_id is 'what it is a code of';
comment on column vouchers.origin is 'whether it came from the pool, by an operator''s hand or from the application';
comment on column vouchers.code is 'the code, sealed';
comment on column vouchers.code_digest is 'the code under the application''s own key: no code is in the pool twice, whatever the variant';
comment on column vouchers.serial is 'the issuer''s own number for it';
comment on column vouchers.expires_at is 'until when it can be used';
comment on column vouchers.state is 'whether it waits, was given, or was taken out';
comment on column vouchers.order_id is 'the order that it was given to';
comment on column vouchers.item is 'the place of its item in the order';
comment on column vouchers.sold_at is 'when it was given';
comment on column vouchers.voided_at is 'when it was taken out';
comment on column vouchers.created_at is 'when it came';
comment on column vouchers.updated_at is 'when it last moved';

create function keep_vouchers() returns trigger language plpgsql as $$
begin
    -- A code that is sealed anew stays the same code.
    if to_jsonb(old) - 'code' is distinct from to_jsonb(new) - 'code' then
        raise exception 'a code that was given or taken out stays where it is, and no code becomes another' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger vouchers_given_once before update on vouchers for each row
    when (old.state <> 'AVAILABLE' or old.code_digest is distinct from new.code_digest or old.variant_id <> new.variant_id)
    execute function keep_vouchers();
create trigger vouchers_stay before delete on vouchers for each row execute function refuse_rewriting();
create trigger vouchers_no_truncate before truncate on vouchers for each statement execute function refuse_rewriting();

create table discounts (
    app_id uuid not null references apps (app_id),
    mode text not null,
    id uuid not null,
    code text not null,
    description text,
    kind text not null,
    value bigint not null,
    currency text not null,
    minimum_minor bigint,
    total_limit integer,
    customer_limit integer,
    valid_from timestamptz,
    valid_until timestamptz,
    state text not null,
    used_count integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (code ~ '^[A-Z0-9][A-Z0-9_-]{0,39}$'),
    check (char_length(description) between 1 and 200),
    check (kind = 'PERCENTAGE' and value between 1 and 10000 or kind = 'FLAT' and value between 1 and 9007199254740991),
    check (currency ~ '^[A-Z]{3}$'),
    check (minimum_minor between 0 and 9007199254740991),
    check (total_limit >= 1 and customer_limit >= 1),
    check (valid_from < valid_until),
    check (state in ('ACTIVE', 'INACTIVE', 'REMOVED') and (state <> 'REMOVED' or used_count = 0)),
    constraint discounts_within_limit check (used_count >= 0 and (total_limit is null or used_count <= total_limit))
);
create unique index discounts_code on discounts (app_id, mode, code) where state <> 'REMOVED';
comment on table discounts is 'codes that make an order cheaper';
comment on column discounts.app_id is 'the application';
comment on column discounts.mode is 'TEST or LIVE';
comment on column discounts.id is 'the discount''s id';
comment on column discounts.code is 'what customers enter, in capitals';
comment on column discounts.description is 'what customers read about it';
comment on column discounts.kind is 'whether it takes off a part or an amount';
comment on column discounts.value is 'basis points, or minor units';
comment on column discounts.currency is 'the currency of its amounts and of the orders it is for';
comment on column discounts.minimum_minor is 'the least that an order must come to';
comment on column discounts.total_limit is 'how often it may be used in all';
comment on column discounts.customer_limit is 'how often one customer may use it';
comment on column discounts.valid_from is 'from when it counts';
comment on column discounts.valid_until is 'until when it counts';
comment on column discounts.state is 'whether it counts';
comment on column discounts.used_count is 'how often it was used';
comment on column discounts.created_at is 'when it was made';
comment on column discounts.updated_at is 'when it was last changed';
comment on constraint discounts_within_limit on discounts is 'no discount is used more often than it may be, whoever writes';

create table discount_uses (
    app_id uuid not null,
    mode text not null,
    order_id uuid not null,
    discount_id uuid not null,
    customer_key bytea not null,
    amount_minor bigint not null,
    used_at timestamptz not null,
    primary key (app_id, mode, order_id),
    foreign key (app_id, mode, discount_id) references discounts (app_id, mode, id),
    check (mode in ('TEST', 'LIVE')),
    check (octet_length(customer_key) = 32),
    check (amount_minor between 0 and 9007199254740991)
);
create index discount_uses_customer on discount_uses (app_id, mode, discount_id, customer_key);
comment on table discount_uses is 'each use of a discount, by the order that it made cheaper';
comment on column discount_uses.app_id is 'the application';
comment on column discount_uses.mode is 'TEST or LIVE';
comment on column discount_uses.order_id is 'the order; it has one discount at most';
comment on column discount_uses.discount_id is 'the discount';
comment on column discount_uses.customer_key is 'the digest of the application''s own name for the customer';
comment on column discount_uses.amount_minor is 'what was taken off';
comment on column discount_uses.used_at is 'when it was used';
create trigger discount_uses_append_only before update or delete on discount_uses for each row execute function refuse_rewriting();
create trigger discount_uses_no_truncate before truncate on discount_uses for each statement execute function refuse_rewriting();

alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR', 'LOW_STOCK'));
