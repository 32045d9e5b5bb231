//! The tables of orders, as Diesel knows them.

use super::apps;

diesel::table! {
    orders (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, number -> Integer, customer_reference -> Text,
        recipient_email -> Nullable<Text>, currency -> Text, subtotal_minor -> BigInt, discount_id -> Nullable<Uuid>,
        discount_code -> Nullable<Text>, discount_minor -> BigInt, total_minor -> BigInt, fulfilment -> Text,
        fulfilment_at -> Nullable<Timestamptz>, paid_by -> Nullable<Uuid>, asks -> SmallInt,
        ask_at -> Nullable<Timestamptz>, trouble -> Nullable<Text>, trouble_words -> Nullable<Text>,
        trouble_wanted -> Nullable<Integer>, trouble_found -> Nullable<Integer>, refund_id -> Nullable<Uuid>, mail -> Text,
        mail_tries -> SmallInt, mail_due_at -> Nullable<Timestamptz>, mail_at -> Nullable<Timestamptz>,
        mail_reason -> Nullable<Text>, event_sequence -> BigInt, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    order_items (app_id, mode, order_id, item) {
        app_id -> Uuid, mode -> Text, order_id -> Uuid, item -> SmallInt, variant_id -> Uuid, product_name -> Text,
        variant_name -> Text, sku -> Text, unit_price_minor -> BigInt, quantity -> Integer, source -> Text, input -> Jsonb,
        is_answered -> Bool,
    }
}

diesel::table! {
    paid_orders (app_id, mode, payment_id) {
        app_id -> Uuid, mode -> Text, payment_id -> Uuid, order_id -> Uuid, noticed_at -> Timestamptz,
    }
}

diesel::table! {
    fulfilment_urls (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, url -> Text, secret -> Bytea, created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(apps, orders);
