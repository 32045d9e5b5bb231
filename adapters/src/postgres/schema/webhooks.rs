//! The tables of webhooks, as Diesel knows them.

diesel::table! {
    webhook_events (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, #[sql_name = "type"] kind -> Text, object_id -> Uuid, sequence -> BigInt,
        schema_version -> SmallInt, body -> Text, created_at -> Timestamptz, fanned_out_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    webhook_endpoints (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, url -> Text, description -> Nullable<Text>, event_types -> Array<Text>,
        ordered -> Bool, state -> Text, secret_current -> Bytea, secret_previous -> Nullable<Bytea>,
        secret_previous_until -> Nullable<Timestamptz>, created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    webhook_deliveries (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, event_id -> Uuid, endpoint_id -> Uuid, object_id -> Uuid,
        sequence -> BigInt, state -> Text, attempts -> SmallInt, attempts_made -> Integer,
        due_at -> Nullable<Timestamptz>, lease_until -> Nullable<Timestamptz>, created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    webhook_attempts (app_id, mode, delivery_id, number) {
        app_id -> Uuid, mode -> Text, delivery_id -> Uuid, number -> Integer, at -> Timestamptz, took_ms -> Integer,
        status -> Nullable<SmallInt>, error -> Nullable<Text>, response_excerpt -> Text,
    }
}

diesel::allow_tables_to_appear_in_same_query!(webhook_events, webhook_endpoints, webhook_deliveries, webhook_attempts);
