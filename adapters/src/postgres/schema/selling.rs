//! The tables of what is sold: catalogue, codes and discounts.

diesel::table! {
    products (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, name -> Text, slug -> Text, status -> Text,
        description -> Nullable<Text>, brand -> Nullable<Text>, categories -> Array<Text>, tags -> Array<Text>,
        instructions -> Array<Text>, identifier -> Nullable<Text>, fields -> Jsonb, created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    variants (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, product_id -> Uuid, place -> SmallInt, sku -> Text, name -> Text,
        price_minor -> BigInt, currency -> Text, source -> Text, low_stock_threshold -> Nullable<Integer>,
        low_since -> Nullable<Timestamptz>, is_archived -> Bool,
    }
}

diesel::table! {
    voucher_keys (app_id, mode) { app_id -> Uuid, mode -> Text, digest_key -> Bytea, }
}

diesel::table! {
    vouchers (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, variant_id -> Uuid, origin -> Text, code -> Bytea,
        code_digest -> Nullable<Bytea>, serial -> Nullable<Text>, expires_at -> Nullable<Timestamptz>, state -> Text,
        order_id -> Nullable<Uuid>, item -> Nullable<SmallInt>, sold_at -> Nullable<Timestamptz>,
        voided_at -> Nullable<Timestamptz>, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    discounts (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, code -> Text, description -> Nullable<Text>, kind -> Text,
        value -> BigInt, currency -> Text, minimum_minor -> Nullable<BigInt>, total_limit -> Nullable<Integer>,
        customer_limit -> Nullable<Integer>, valid_from -> Nullable<Timestamptz>, valid_until -> Nullable<Timestamptz>,
        state -> Text, used_count -> Integer, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    discount_uses (app_id, mode, order_id) {
        app_id -> Uuid, mode -> Text, order_id -> Uuid, discount_id -> Uuid, customer_key -> Bytea,
        amount_minor -> BigInt, used_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(products, variants, vouchers);
