//! The table of gateway configurations.

diesel::table! {
    gateway_configurations (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, method -> Text, name -> Text, kind -> Text,
        target_id -> Nullable<Uuid>, base_url -> Nullable<Text>, fields -> Jsonb, secrets -> Nullable<Bytea>,
        is_default -> Bool, state -> Text, valid_from -> Nullable<Timestamptz>, valid_until -> Nullable<Timestamptz>,
        created_at -> Timestamptz, updated_at -> Timestamptz, version -> BigInt,
    }
}

diesel::table! {
    gateway_tokens (id) {
        id -> Uuid, method -> Text, merchant -> Text, base_url -> Text, secrets -> Nullable<Bytea>, generation -> BigInt,
        called_at -> Array<Timestamptz>, is_renewable -> Bool, renew_at -> Nullable<Timestamptz>,
        use_until -> Nullable<Timestamptz>, renewable_until -> Nullable<Timestamptz>,
        blocked_until -> Nullable<Timestamptz>, lease_holder -> Nullable<Uuid>, lease_until -> Nullable<Timestamptz>,
        updated_at -> Timestamptz,
    }
}
