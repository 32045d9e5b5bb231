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
