// What the trail tells: everything that can be done, or tried, in the order of the server's own list.
import { amount, when } from "../lib/format";
import { named } from "../lib/speech";

export const ACTIONS = [
  "app.registered", "app.changed", "credential.issued", "credential.rotated", "credential.revoked", "endpoint.created", "endpoint.changed",
  "endpoint.removed", "endpoint.secret_rotated", "event.resent", "gateway.configured", "gateway.overridden", "gateway.override_cleared",
  "operator.invited", "operator.changed", "operator.enabled", "operator.disabled", "operator.reset", "operator.unlocked",
  "operator.password_changed", "operator.totp_enrolled", "operator.totp_removed", "operator.recovery_code_used", "operator.recovery_codes_renewed",
  "role.created", "role.changed", "role.removed", "session.opened", "session.closed", "session.stepped_up", "session.refused",
  "session.step_up_refused", "access.refused", "payment.reviewed", "payments.exported", "refund.requested", "refund.approved", "refund.rejected",
  "refund.withdrawn", "refund.recorded", "refund.confirmed", "order.run_again", "order.codes_entered", "order.given_up", "order.mailed_again",
  "invoice.created", "invoice.changed", "invoice.issued", "invoice.rescheduled", "invoice.voided", "invoice.credited", "invoice.sent",
  "invoice_template.changed", "fulfilment_url.set", "alert.assigned", "alert.resolved", "alert.reopened", "product.created", "product.changed",
  "product.archived", "vouchers.imported", "voucher.voided", "discount.created", "discount.changed", "discount.removed", "secrets.rekeyed",
  "reconciliation.asked", "reconciliation.done", "reconciliation.failed", "reconciliation.cancelled", "reconciliation.posted",
  "settlement.terms_changed", "ledger.closed", "ledger.reopened", "exception.assigned", "exception.chased", "exception.resolved",
  "exception.approved", "exception.rejected", "exception.reopened", "statement.received", "statement.imported", "statement.failed",
  "statement.undone", "statement_mapping.saved", "dispute.recorded", "dispute.evidence_sent", "dispute.proposed", "dispute.approved",
  "dispute.refused", "dispute.proven", "case.commented", "case.file_added",
] as const;

/** A text of the server that is a code, or begins with one, by the code's name: `session.refused: no such user`. */
export function inWords(text: string): string {
  const [, code, rest = ""] = /^([A-Z_]+|[a-z_.]+)(: .*)?$/s.exec(text) ?? [];
  return code ? `${named(code)}${rest}` : text;
}

/** Facts whose value is a code of ours. Any other is what somebody wrote or numbered, and stays letter for letter. */
const CODED = ["status", "state", "step", "outcome", "remedy", "gateway"];

/** What a line of the trail tells of one thing: what it was, and what it became. Amounts and instants say so by their names. */
export function factInWords({ name, before, after }: { name: string; before?: string; after?: string }): string {
  const [, plain = name, unit] = /^(.+?)(Minor|Micros)?$/.exec(name) ?? [];
  const inWords = (value: string): string => {
    if (CODED.includes(name)) return named(value);
    const number = Number(value);
    if (!unit || !Number.isSafeInteger(number)) return value;
    return unit === "Minor" ? amount(number) : when(new Date(number / 1_000).toISOString());
  };
  return `${named(plain)}: ${[before, after].filter((value) => value !== undefined).map(inWords).join(" → ")}`;
}
