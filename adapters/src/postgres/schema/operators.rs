//! The tables of the staff.

diesel::table! {
    operators (id) {
        id -> Uuid, email -> Text, name -> Text, disabled -> Bool, password_hash -> Nullable<Text>,
        ticket_digest -> Nullable<Bytea>, ticket_expires_at -> Nullable<Timestamptz>, totp_secret -> Nullable<Bytea>,
        totp_last_step -> Nullable<BigInt>, recovery_codes -> Array<Bytea>, created_at -> Timestamptz,
        updated_at -> Timestamptz,
    }
}

diesel::table! {
    roles (id) { id -> Uuid, name -> Text, permissions -> Array<Text>, }
}

diesel::table! {
    operator_grants (operator_id, role_id) {
        operator_id -> Uuid, role_id -> Uuid, everywhere -> Bool, app_ids -> Array<Uuid>, place -> SmallInt,
    }
}

diesel::table! {
    operator_sessions (id) {
        id -> Uuid, operator_id -> Uuid, token_digest -> Bytea, address -> Nullable<Text>, opened_at -> Timestamptz,
        last_seen_at -> Timestamptz, stepped_up_at -> Nullable<Timestamptz>, ended_at -> Nullable<Timestamptz>,
    }
}

diesel::table! {
    sign_in_attempts (account, address) {
        account -> Bytea, address -> Text, count -> Integer, last_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(operators, operator_grants, operator_sessions, roles);
