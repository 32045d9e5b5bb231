alter table ledger_transfers drop constraint ledger_transfers_cause_check, add constraint ledger_transfers_cause_check
    check (cause in ('PAYMENT_CAPTURED', 'SURPLUS_CAPTURED', 'REFUND_STARTED', 'REFUND_SUCCEEDED', 'REFUND_FAILED', 'INVOICE_ISSUED', 'INVOICE_VOIDED', 'CREDIT_NOTE', 'CREDIT_NOTE_SURPLUS', 'INVOICE_SURPLUS',
                     'INVOICE_SURPLUS_RETURNED', 'SETTLEMENT', 'SETTLEMENT_ADJUSTED', 'CORRECTION'));
comment on column ledger_transfers.subject_id is 'what caused it: an attempt, a refund, an invoice, a credit note, a payment, a run of the reconciliation, an exception, or the posting that is corrected';
alter table reconciliation_results drop constraint reconciliation_results_of_one, drop column dispute_id,
    drop constraint reconciliation_results_matched_by_check, add constraint reconciliation_results_matched_by_check
    check (matched_by in ('TRANSACTION_ID', 'ATTEMPT_REFERENCE', 'REFUND_OF_TRANSACTION', 'AMOUNT_AND_TIME', 'BATCH', 'DAY_TOTAL'));
comment on column settled_lines.thing_id is 'the attempt that brought the money, or the refund; the exception, for a line about nothing expected';
comment on column settlement_adjustments.thing_id is 'the attempt that brought the money, the refund, or the exception itself when it is about a line';
comment on column settlement_exceptions.about_id is 'what it is about: the attempt that brought the money, the refund, or the statement of the line';
comment on column settled_lines.thing_txn is 'the gateway''s transaction that brought the money; empty for a refund';
comment on column settled_lines.booked_fee_minor is 'what of the fee was in the book since the gateway confirmed the payment: by gross less this the gateway owes less';
drop table dispute_lines, disputes;
drop function reserve_dispute;
alter table captures drop column disputed_minor;
