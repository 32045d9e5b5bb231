alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                                'refund.pending', 'refund.succeeded', 'refund.failed', 'credential.rotated', 'endpoint.test']);
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'credential.rotated', 'endpoint.test'));
alter table alerts drop constraint alerts_kind_check;
alter table alerts_of_apps drop constraint if exists alerts_kind_check;
alter table alerts_of_house drop constraint if exists alerts_kind_check;
alter table alerts add constraint alerts_kind_check
    check (kind in ('VERIFICATION_UNAVAILABLE', 'VERIFICATION_MISMATCH', 'SURPLUS_CAPTURE', 'HIGH_RISK', 'LATE_SUCCESS', 'UNMATCHED_CALLBACK', 'WEBHOOK_PARKED', 'REFUND_UNCLEAR', 'LOW_STOCK'));
drop table fulfilment_urls;
