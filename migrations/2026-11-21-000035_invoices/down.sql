comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, or the posting that is corrected';
alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR', 'LOW_STOCK', 'ORDER_NEEDS_ATTENTION', 'ORDER_PAID_TWICE'));
alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'CORRECTION'));
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'credential.rotated', 'endpoint.test']);
alter table payments drop constraint payments_for_one_thing, drop column invoice_id;
drop table invoice_mails;
drop table credit_notes;
drop table invoices;
drop function keep_invoice;
drop table invoice_registers;
drop function keep_register;
drop table invoice_templates;
drop table invoice_logos;
