alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'SETTLEMENT', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, a run of the reconciliation, or the posting that is corrected';
alter table settled_lines alter column payment_id set not null;
comment on column settled_lines.payment_id is 'the payment';
comment on column settled_lines.thing_id is 'the attempt that brought the money, or the refund';
drop table settlement_adjustments;
drop table settlement_exceptions;
