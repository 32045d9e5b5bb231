alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired',
                                'payment.review', 'credential.rotated', 'endpoint.test']);
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'credential.rotated', 'endpoint.test'));
alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, or the posting that is corrected';
alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED'));
drop table refund_approvals;
drop table refunds;
drop function reserve_refund;
drop index captures_surplus;
alter table captures drop column refund_held_minor, drop column refunded_minor;
