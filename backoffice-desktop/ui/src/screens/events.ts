// Every event that can be told.
import type { Schemas } from "../lib/api";

export const EVENTS = [
  "payment.succeeded", "payment.failed", "payment.cancelled", "payment.expired", "payment.review", "refund.pending", "refund.succeeded", "refund.failed",
  "order.fulfilled", "order.needs_attention", "invoice.issued", "invoice.payment_received", "invoice.paid", "invoice.overdue", "invoice.voided",
  "installment.due", "installment.overdue", "settlement.reconciled", "credential.rotated", "endpoint.test",
] as const satisfies Schemas["EventType"][];
