alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'CORRECTION'));
alter table webhook_events drop constraint webhook_events_type_check, add constraint webhook_events_type_check
    check (type in ('payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue',
                    'credential.rotated', 'endpoint.test'));
alter table webhook_endpoints drop constraint webhook_endpoints_event_types_check, add constraint webhook_endpoints_event_types_check
    check (event_types <@ array['payment.succeeded', 'payment.failed', 'payment.cancelled', 'payment.expired', 'payment.review',
                    'refund.pending', 'refund.succeeded', 'refund.failed', 'order.fulfilled', 'order.needs_attention',
                    'invoice.issued', 'invoice.payment_received', 'invoice.paid', 'invoice.overdue', 'invoice.voided',
                    'installment.due', 'installment.overdue',
                    'credential.rotated', 'endpoint.test']);
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, or the posting that is corrected';
drop table settled_lines;
drop index reconciliation_runs_unposted;
alter table reconciliation_runs drop constraint reconciliation_runs_posted_when_done, drop column posted_at, drop column posted_lines;
