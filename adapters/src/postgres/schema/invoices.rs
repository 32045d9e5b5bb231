//! The tables of invoices, as Diesel knows them.

use super::apps;

diesel::table! {
    invoices (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, reference -> Uuid, customer_reference -> Text, customer -> Jsonb,
        currency -> Text, lines -> Jsonb, discount_minor -> BigInt, tax_minor -> BigInt, total_minor -> BigInt,
        due_on -> Nullable<Date>, schedule -> Jsonb, notes -> Nullable<Text>, status -> Text,
        sequence -> Nullable<BigInt>, number -> Nullable<Text>, issued_at -> Nullable<Timestamptz>,
        ended_at -> Nullable<Timestamptz>, void_reason -> Nullable<Text>, template -> Integer, received_minor -> BigInt,
        returned_minor -> BigInt, surplus_minor -> BigInt, credited_minor -> BigInt, swept_until -> Timestamptz,
        overdue_told -> Bool, look_at -> Nullable<Timestamptz>, overdue_from -> Nullable<Timestamptz>,
        event_sequence -> BigInt, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    credit_notes (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, invoice_id -> Uuid, sequence -> BigInt, number -> Text,
        amount_minor -> BigInt, tax_minor -> BigInt, discount_minor -> BigInt, reason -> Nullable<Text>,
        refund_id -> Nullable<Uuid>, created_at -> Timestamptz,
    }
}

diesel::table! {
    invoice_mails (app_id, mode, invoice_id) {
        app_id -> Uuid, mode -> Text, invoice_id -> Uuid, kind -> Text, recipient -> Text, status -> Text,
        tries -> SmallInt, due_at -> Nullable<Timestamptz>, ended_at -> Nullable<Timestamptz>, reason -> Nullable<Text>,
    }
}

diesel::table! {
    invoice_registers (app_id, mode) {
        app_id -> Uuid, mode -> Text, next_invoice -> BigInt, next_credit_note -> BigInt,
    }
}

diesel::table! {
    invoice_templates (app_id, mode, version) {
        app_id -> Uuid, mode -> Text, version -> Integer, logo -> Nullable<Bytea>, company_name -> Nullable<Text>,
        company_address -> Nullable<Text>, contact_details -> Nullable<Text>, footer_note -> Nullable<Text>,
        accent_color -> Nullable<Text>, bin -> Nullable<Text>, language -> Text, grouping -> Text, number_prefix -> Text,
        credit_note_prefix -> Text, reminder_days -> Array<SmallInt>, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    invoice_logos (app_id, mode, digest) {
        app_id -> Uuid, mode -> Text, digest -> Bytea, kind -> Text, bytes -> Bytea, created_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(apps, invoices);
