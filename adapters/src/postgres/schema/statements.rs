//! Files of gateways and their lines, as Diesel knows them.

diesel::table! {
    statements (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, gateway -> Text, file_name -> Text, file_format -> Text,
        file_bytes -> BigInt, file_digest -> Bytea, mapping -> Text, mapping_version -> Integer, layout -> Jsonb,
        state -> Text, note -> Nullable<Text>, ended_at -> Nullable<Timestamptz>, read_through -> BigInt,
        kept_lines -> BigInt, seen_lines -> BigInt, refused_lines -> BigInt, skipped_lines -> BigInt,
        posted_lines -> BigInt, held_by -> Nullable<Uuid>, held_until -> Nullable<Timestamptz>,
        created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    statement_parts (app_id, mode, statement_id, place) {
        app_id -> Uuid, mode -> Text, statement_id -> Uuid, place -> Integer, bytes -> Bytea,
    }
}

diesel::table! {
    statement_lines (app_id, fingerprint, mode) {
        app_id -> Uuid, mode -> Text, fingerprint -> Uuid, statement_id -> Uuid, number -> BigInt, kind -> Text,
        gateway_txn_id -> Nullable<Text>, attempt_reference -> Nullable<Text>, gross_minor -> BigInt,
        fee_minor -> BigInt, net_minor -> BigInt, currency -> Text, at -> Nullable<Timestamptz>,
        method -> Nullable<Text>, batch -> Nullable<Text>,
    }
}

diesel::table! {
    statement_problems (app_id, mode, statement_id, number) {
        app_id -> Uuid, mode -> Text, statement_id -> Uuid, number -> BigInt, kind -> Text, reason -> Text,
    }
}

diesel::table! {
    statement_mappings (app_id, gateway, name, version) {
        app_id -> Uuid, gateway -> Text, name -> Text, version -> Integer, layout -> Jsonb,
        created_by -> Nullable<Uuid>, created_at -> Timestamptz,
    }
}

diesel::table! {
    settlement_exceptions (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, about_id -> Uuid, about_name -> Text, run_id -> Uuid, number -> BigInt,
        gateway -> Text, currency -> Text, payment_id -> Nullable<Uuid>, amount_minor -> BigInt, reason -> Text, status -> Text,
        owner_id -> Nullable<Uuid>, until_day -> Nullable<Date>, remedy -> Nullable<Text>, against -> Nullable<Text>,
        book_app_id -> Nullable<Uuid>, refund_id -> Nullable<Uuid>, note -> Nullable<Text>, booked_minor -> Nullable<BigInt>,
        booked_lines -> Nullable<BigInt>, decided_by -> Nullable<Uuid>, decided_at -> Nullable<Timestamptz>,
        approved_by -> Nullable<Uuid>, approved_at -> Nullable<Timestamptz>, posting_id -> Nullable<Uuid>,
        adjusted_minor -> BigInt, opened_at -> Timestamptz, updated_at -> Timestamptz,
    }
}
