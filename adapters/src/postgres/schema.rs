//! The tables, as Diesel knows them. `migrations/` is what they are; a test compares the two.

pub(super) mod customers;
pub(super) mod gateways;
pub(super) mod invoices;
pub(super) mod operators;
pub(super) mod orders;
pub(super) mod selling;
pub(super) mod statements;
pub(super) mod webhooks;

diesel::table! {
    apps (app_id) {
        app_id -> Uuid, name -> Text, status -> Text, min_amount_minor -> Nullable<BigInt>, max_amount_minor -> Nullable<BigInt>,
        verification_policy -> Text, methods -> Array<Text>, event_sequence -> BigInt, created_at -> Timestamptz,
        refund_approval_threshold_minor -> BigInt, refund_second_approval_threshold_minor -> Nullable<BigInt>,
        app_refunds_need_approval -> Bool, receipts_enabled -> Bool, display_name -> Nullable<Text>,
        accent_color -> Nullable<Text>, support_email -> Nullable<Text>, support_phone -> Nullable<Text>,
        website -> Nullable<Text>, updated_at -> Timestamptz,
    }
}

diesel::table! {
    credentials (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, key_digest -> Bytea, secret_digest -> Bytea, state -> Text,
        ends_at -> Nullable<Timestamptz>, created_at -> Timestamptz,
    }
}

diesel::table! {
    test_clocks (app_id) { app_id -> Uuid, offset_micros -> BigInt, }
}

diesel::table! {
    payments (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, reference -> Uuid, amount_minor -> BigInt, currency -> Text,
        customer_reference -> Text, customer_name -> Nullable<Text>, customer_email -> Nullable<Text>,
        customer_phone -> Nullable<Text>, product_name -> Nullable<Text>, method -> Nullable<Text>,
        success_url -> Nullable<Text>, cancel_url -> Nullable<Text>, metadata -> Jsonb, status -> Text,
        failure_code -> Nullable<Text>, succeeded_by -> Nullable<Uuid>, succeeded_at -> Nullable<Timestamptz>,
        late -> Bool, event_sequence -> BigInt, expires_at -> Timestamptz, created_at -> Timestamptz,
        updated_at -> Timestamptz, moved_at -> Nullable<Timestamptz>, order_id -> Nullable<Uuid>,
        invoice_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    attempts (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, payment_id -> Uuid, number -> SmallInt, method -> Text, reference -> Text,
        merchant_account -> Nullable<Text>, gateway_session -> Nullable<Text>, redirect_url -> Nullable<Text>,
        status -> Text, verifying_since -> Nullable<Timestamptz>, reason -> Nullable<Text>,
        check_at -> Nullable<Timestamptz>, checks -> SmallInt, created_at -> Timestamptz, updated_at -> Timestamptz,
        verifying_token -> Nullable<Text>, charge_sent_at -> Nullable<Timestamptz>, consent -> Nullable<Jsonb>,
        consent_secret -> Nullable<Bytea>,
    }
}

diesel::table! {
    captures (app_id, mode, payment_id, attempt_id, gateway_txn_id) {
        app_id -> Uuid, mode -> Text, payment_id -> Uuid, attempt_id -> Uuid, gateway_txn_id -> Text, place -> SmallInt,
        method -> Text, token -> Nullable<Text>, captured_minor -> BigInt, fee_minor -> Nullable<BigInt>, kind -> Text,
        captured_at -> Timestamptz, refund_held_minor -> BigInt, refunded_minor -> BigInt, disputed_minor -> BigInt,
    }
}

diesel::table! {
    refunds (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, payment_id -> Uuid, attempt_id -> Uuid, gateway_txn_id -> Text,
        reference -> Text, method -> Text, fund -> Text, amount_minor -> BigInt, currency -> Text, reason -> Nullable<Text>,
        requested_by_kind -> Text, requested_by -> Uuid, request_hash -> Bytea, approvals_needed -> SmallInt,
        approvals -> SmallInt, gateway_refund_id -> Nullable<Text>, status -> Text, sending -> Nullable<Text>,
        sending_since -> Nullable<Timestamptz>, finding -> Nullable<Text>, finding_text -> Nullable<Text>,
        recorded_by -> Nullable<Uuid>, confirmed_by -> Nullable<Uuid>, ended_at -> Nullable<Timestamptz>,
        ended_by -> Nullable<Uuid>, ended_reason -> Nullable<Text>, check_at -> Nullable<Timestamptz>, checks -> SmallInt,
        created_at -> Timestamptz, updated_at -> Timestamptz,
    }
}

diesel::table! {
    refund_approvals (app_id, mode, refund_id, operator_id) {
        app_id -> Uuid, mode -> Text, refund_id -> Uuid, operator_id -> Uuid, place -> SmallInt, requested_by -> Uuid,
        request_hash -> Bytea, approved_at -> Timestamptz,
    }
}

diesel::table! {
    ledger_accounts (app_id, mode, currency, code) {
        app_id -> Uuid, mode -> Text, currency -> Text, code -> Text, debits_minor -> BigInt, credits_minor -> BigInt,
    }
}

diesel::table! {
    ledger_blocks (lane, height) {
        lane -> Integer, height -> BigInt, previous -> Bytea, root -> Bytea, count -> Integer, created_at -> Timestamptz,
        hash -> Bytea,
    }
}

diesel::table! {
    ledger_transfers (app_id, mode, posting_id, place) {
        app_id -> Uuid, mode -> Text, posting_id -> Uuid, place -> SmallInt, cause -> Text, subject_id -> Uuid,
        debit -> Text, credit -> Text, amount_minor -> BigInt, currency -> Text, lane -> Nullable<Integer>,
        height -> Nullable<BigInt>, position -> Integer, created_at -> Timestamptz,
    }
}

diesel::table! {
    ledger_closings (app_id, mode, place) {
        app_id -> Uuid, mode -> Text, place -> Integer, first_day -> Date, last_day -> Date, ends_at -> Timestamptz,
        closed_at -> Timestamptz, closed_by -> Uuid, reopened_at -> Nullable<Timestamptz>, reopened_by -> Nullable<Uuid>,
        reopen_reason -> Nullable<Text>,
    }
}

diesel::table! {
    callbacks (id) {
        id -> Uuid, method -> Text, http_method -> Text, path -> Text, query -> Text, headers -> Jsonb, body -> Bytea,
        peer -> Text, received_at -> Timestamptz, outcome -> Text, judged_at -> Nullable<Timestamptz>,
        app_id -> Nullable<Uuid>, mode -> Nullable<Text>, payment_id -> Nullable<Uuid>, attempt_id -> Nullable<Uuid>,
    }
}

diesel::table! {
    alerts (app_id, mode, id) {
        app_id -> Uuid, mode -> Text, id -> Uuid, kind -> Text, subject_id -> Uuid, detail -> Text, status -> Text,
        raised_at -> Timestamptz, times -> Integer, last_raised_at -> Timestamptz, assigned_to -> Nullable<Uuid>,
        assigned_at -> Nullable<Timestamptz>, resolved_by -> Nullable<Uuid>, resolved_at -> Nullable<Timestamptz>,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    audit_log (place) {
        place -> BigInt, id -> Uuid, created_at -> Timestamptz, actor_kind -> Text, actor_id -> Nullable<Text>,
        actor_through -> Nullable<Text>, request_id -> Nullable<Uuid>, address -> Nullable<Text>, action -> Text,
        outcome -> Text, reason -> Nullable<Text>, app_id -> Nullable<Uuid>, mode -> Nullable<Text>,
        target_kind -> Nullable<Text>, target_id -> Nullable<Text>, facts -> Jsonb, previous -> Bytea, hash -> Bytea,
    }
}

diesel::table! {
    idempotency_keys (app_id, mode, operation, key) {
        app_id -> Uuid, mode -> Text, operation -> Text, key -> Text, fingerprint -> Bytea, subject_id -> Uuid,
        holder -> Nullable<Uuid>, held_until -> Nullable<Timestamptz>, status -> Nullable<SmallInt>,
        body -> Nullable<Text>, created_at -> Timestamptz,
    }
}

diesel::allow_tables_to_appear_in_same_query!(apps, credentials, test_clocks, payments, attempts, captures, refunds);
