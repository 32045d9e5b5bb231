//! The tables of customers, as Diesel knows them.

diesel::table! {
    customer_tokens (app_id, mode, token_digest) {
        app_id -> Uuid, mode -> Text, token_digest -> Bytea, customer_reference -> Text, credential_id -> Uuid,
        created_at -> Timestamptz, expires_at -> Timestamptz,
    }
}
