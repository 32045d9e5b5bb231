// Runs of the reconciliation and what they found: columns, filters, and the counters that lead to results.
import type { Schemas } from "../../lib/api";
import type { Column } from "../../kit/cells";
import type { Filter } from "../../kit/filters";
import { period } from "../../lib/format";
import { named, say } from "../../lib/speech";
import { METHODS } from "../payments";

export type Run = Schemas["ReconciliationRun"];
export type Result = Schemas["ReconciliationResult"];

export const REASONS = [
  "MISSING_IN_SETTLEMENT", "MISSING_INTERNAL", "AMOUNT_MISMATCH", "FEE_MISMATCH", "CURRENCY_MISMATCH", "DUPLICATE", "REFERENCE_MISMATCH",
] as const satisfies Schemas["ReconciliationReason"][];

/** How often a run that is under way is looked at again. */
export const EVERY_MS = 1_000;

export const isUnderWay = (run: Run): boolean => run.status === "WAITING" || run.status === "RUNNING";

/** What a person has to look at. */
export const flagged = (run: Run): number =>
  run.missingInSettlement + run.missingInternal + run.amountMismatch + run.feeMismatch + run.currencyMismatch + run.duplicate + run.referenceMismatch;

/** Every counter of a run with the filters that show what it counts. */
export const countersOf = (run: Run): { code: string; count: number; filters: { status: string; reason: string } }[] => {
  const reasons: Record<(typeof REASONS)[number], number> = {
    MISSING_IN_SETTLEMENT: run.missingInSettlement, MISSING_INTERNAL: run.missingInternal, AMOUNT_MISMATCH: run.amountMismatch,
    FEE_MISMATCH: run.feeMismatch, CURRENCY_MISMATCH: run.currencyMismatch, DUPLICATE: run.duplicate, REFERENCE_MISMATCH: run.referenceMismatch,
  };
  return [
    { code: "MATCHED", count: run.matched, filters: { status: "MATCHED", reason: "" } },
    ...REASONS.map((reason) => ({ code: reason, count: reasons[reason], filters: { status: "", reason } })),
    { code: "DEFERRED", count: run.deferred, filters: { status: "DEFERRED", reason: "" } },
  ];
};

/** Of which gateway a run is; all of them when it names none. */
export const gatewayOf = (run: { gateway?: string }): string => (run.gateway ? named(run.gateway) : say("All gateways"));

export const runColumns: Column<Run>[] = [
  { id: "period", title: "Period", width: 10, cell: (run) => ({ text: period(run.period) }) },
  { id: "gateway", title: "Gateway", width: 9, cell: (run) => ({ text: gatewayOf(run), soft: !run.gateway }) },
  { id: "status", title: "Status", width: 8, cell: (run) => ({ status: run.status }) },
  { id: "matched", title: "Matched", width: 7, end: true, cell: (run) => ({ count: run.matched }) },
  { id: "flagged", title: "To be looked at", width: 9, end: true, cell: (run) => (run.status === "DONE" ? { count: flagged(run) } : null) },
  { id: "deferred", title: "Not due yet", width: 8, end: true, cell: (run) => ({ count: run.deferred }) },
  { id: "lookedAt", title: "Looked at", width: 8, end: true, cell: (run) => ({ count: run.lookedAt }) },
  { id: "postedAt", title: "In the book since", width: 10.5, cell: (run) => (run.postedAt ? { at: run.postedAt } : null) },
  { id: "createdAt", title: "Asked", width: 10.5, cell: (run) => ({ at: run.createdAt }) },
  { id: "askedBy", title: "Asked by", width: 14, cell: (run) => (run.askedBy ? { code: run.askedBy } : { text: say("The night"), soft: true }) },
  { id: "ledgerBalanced", title: "Book", width: 8, extra: true, cell: (run) => (run.ledgerBalanced === undefined ? null : { status: run.ledgerBalanced ? "BALANCED" : "NOT_BALANCED" }) },
  { id: "endedAt", title: "Ended", width: 10.5, extra: true, cell: (run) => (run.endedAt ? { at: run.endedAt } : null) },
  { id: "id", title: "Id", width: 18, extra: true, cell: (run) => ({ code: run.id }) },
];

/** What the statement says more than the book expects, before fees; nothing where one of the two is silent. */
export const amountDifference = (result: Result): number | null =>
  result.expectedMinor === undefined || result.lines.length === 0 ? null : result.settledGrossMinor - result.expectedMinor;

/** What the gateway kept more than was agreed: fees are less than nothing, so more of them is less. */
export const feeDifference = (result: Result): number | null =>
  result.agreedFeeMinor === undefined || result.lines.length === 0 ? null : result.settledFeeMinor - result.agreedFeeMinor;

export const resultColumns: Column<Result>[] = [
  { id: "number", title: "No.", width: 4.5, end: true, cell: (result) => ({ count: result.number }) },
  { id: "expectedMinor", title: "The book expects", width: 9, end: true, cell: (result) => (result.expectedMinor === undefined ? null : { minor: result.expectedMinor, currency: result.currency }) },
  { id: "settledGrossMinor", title: "The statement says", width: 9.5, end: true, cell: (result) => (result.lines.length === 0 ? null : { minor: result.settledGrossMinor, currency: result.currency }) },
  { id: "difference", title: "Difference", width: 7.5, end: true, cell: (result) => { const minor = amountDifference(result); return minor === null ? null : { minor, currency: result.currency }; } },
  { id: "status", title: "Status", width: 7, cell: (result) => ({ status: result.status }) },
  { id: "reason", title: "Reason", width: 12, cell: (result) => (result.reason ? { named: result.reason } : null) },
  { id: "matchedBy", title: "Found by", width: 11, cell: (result) => (result.matchedBy ? { text: named(result.matchedBy), soft: true } : null) },
  { id: "gateway", title: "Gateway", width: 8, cell: (result) => ({ named: result.gateway }) },
  { id: "gatewayTxnId", title: "Gateway transaction", width: 13, cell: (result) => (result.gatewayTxnId ? { code: result.gatewayTxnId } : null) },
  { id: "at", title: "When", width: 10.5, cell: (result) => (result.at ? { at: result.at } : null) },
  { id: "settledFeeMinor", title: "Fee on the statement", width: 9.5, end: true, extra: true, cell: (result) => (result.lines.length === 0 ? null : { minor: result.settledFeeMinor, currency: result.currency }) },
  { id: "agreedFeeMinor", title: "Agreed fee", width: 8, end: true, extra: true, cell: (result) => (result.agreedFeeMinor === undefined ? null : { minor: result.agreedFeeMinor, currency: result.currency }) },
  { id: "settledNetMinor", title: "Net", width: 8, end: true, extra: true, cell: (result) => (result.lines.length === 0 ? null : { minor: result.settledNetMinor, currency: result.currency }) },
  { id: "dueAt", title: "Due", width: 10.5, extra: true, cell: (result) => (result.dueAt ? { at: result.dueAt } : null) },
  { id: "paymentId", title: "Payment", width: 18, extra: true, cell: (result) => (result.paymentId ? { code: result.paymentId } : null) },
  { id: "refundId", title: "Refund", width: 18, extra: true, cell: (result) => (result.refundId ? { code: result.refundId } : null) },
  { id: "lines", title: "Lines", width: 5, end: true, extra: true, cell: (result) => ({ count: result.lines.length }) },
];

export const resultFilters: Filter[] = [
  { name: "status", label: "Status", kind: "choice", choices: ["MATCHED", "FLAGGED", "DEFERRED"] },
  { name: "reason", label: "Reason", kind: "choice", choices: REASONS },
  { name: "gateway", label: "Gateway", kind: "choice", choices: METHODS },
  { name: "paymentId", label: "Payment", kind: "text" },
];

/** The last months up to the one that is now, in Dhaka, the latest first. */
export function lastMonths(count: number, today: string): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, back) => {
    const months = year * 12 + month - 1 - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
  });
}
