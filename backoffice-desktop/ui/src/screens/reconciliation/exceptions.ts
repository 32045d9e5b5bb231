// Exceptions: what people have to explain. Columns, filters, and what can be done to one or to many of them.
import { api, type Schemas } from "../../lib/api";
import { got, withKey } from "../../lib/ask";
import type { Column } from "../../kit/cells";
import type { Filter } from "../../kit/filters";
import { say, type Phrase } from "../../lib/speech";
import { METHODS } from "../payments";
import { REASONS } from "./runs";

export type Exception = Schemas["ReconciliationException"];
export type Remedy = Schemas["ExceptionRemedy"];
type Worked = Schemas["WorkedException"];

/** What still waits for somebody. */
export const WAITING: Schemas["ExceptionStatus"][] = ["OPEN", "CHASING", "AWAITING_APPROVAL"];
export const AGAINST = ["GATEWAY_FEES", "MERCHANT_PAYABLE", "CUSTOMER_SURPLUS", "SETTLEMENT_SUSPENSE"] as const satisfies Schemas["AdjustedAgainst"][];

const DAY_MS = 86_400_000;
/** For how many days it has waited. */
export const ageInDays = (exception: Exception, now = new Date()): number => Math.max(Math.floor((now.getTime() - new Date(exception.openedAt).getTime()) / DAY_MS), 0);

/** What it is about: what is expected, or else what the statement says. */
export const amountOf = ({ found }: Exception): number => found.expectedMinor ?? found.settledGrossMinor;

export const exceptionColumns: Column<Exception>[] = [
  { id: "reason", title: "Reason", width: 11, cell: (row) => ({ named: row.reason }) },
  { id: "openedAt", title: "Waits", width: 6, end: true, sort: "createdAt", cell: (row) => ({ text: say("{days} days", { days: ageInDays(row) }) }) },
  { id: "amountMinor", title: "Amount", width: 8, end: true, cell: (row) => ({ minor: amountOf(row), currency: row.found.currency }) },
  { id: "owner", title: "Looked after by", width: 10, cell: (row) => (row.owner ? { text: row.owner.name } : { text: say("Nobody"), soft: true }) },
  { id: "status", title: "Status", width: 10, cell: (row) => ({ status: row.status }) },
  { id: "gateway", title: "Gateway", width: 7.5, cell: (row) => ({ named: row.found.gateway }) },
  { id: "proposed", title: "What becomes of it", width: 10, cell: (row) => (row.resolution ? { named: row.resolution.remedy } : row.until ? { day: row.until } : null) },
  { id: "gatewayTxnId", title: "Gateway transaction", width: 13, cell: (row) => (row.found.gatewayTxnId ? { code: row.found.gatewayTxnId } : null) },
  { id: "note", title: "Why", width: 14, extra: true, cell: (row) => (row.resolution ? { text: row.resolution.note } : null) },
  { id: "first", title: "Found first", width: 10.5, extra: true, cell: (row) => ({ at: row.openedAt }) },
  { id: "paymentId", title: "Payment", width: 18, extra: true, cell: (row) => (row.found.paymentId ? { code: row.found.paymentId } : null) },
  { id: "id", title: "Id", width: 18, extra: true, cell: (row) => ({ code: row.id }) },
];

export const exceptionFilters: Filter[] = [
  { name: "status", label: "Status", kind: "choice", choices: [...WAITING, "RESOLVED", "CLOSED"] },
  { name: "reason", label: "Reason", kind: "choice", choices: REASONS },
  { name: "gateway", label: "Gateway", kind: "choice", choices: METHODS },
  { name: "unowned", label: "Looked after by nobody", kind: "choice", choices: ["true"] },
  { name: "ownerId", label: "Looked after by", kind: "text" },
  { name: "paymentId", label: "Payment", kind: "text" },
];

/** Something that is done to exceptions. */
export type Deed = "take" | "chase" | Remedy | "approve" | "reject" | "reopen";

/** What a deed needs to be said for it. */
export interface Said {
  note: string;
  until: string;
  against: (typeof AGAINST)[number];
  application: string;
  refund: string;
}

/** The permission that a deed needs. */
export const needs = (deed: Deed): string => (deed === "approve" ? "ledger:adjust" : "reconciliation:resolve");

/** Whether a deed can be done to an exception as it stands, by whoever sits here. */
export function isOpenTo(deed: Deed, exception: Exception, me: string): boolean {
  const isMine = exception.resolution?.by.id === me;
  switch (deed) {
    case "approve": return exception.status === "AWAITING_APPROVAL" && !isMine;
    case "reject": return exception.status === "AWAITING_APPROVAL";
    case "reopen": return exception.status === "RESOLVED";
    case "take": return WAITING.includes(exception.status) && exception.owner?.id !== me;
    // What nobody expected is in nobody's book yet: only adjusting it says in whose.
    case "WRITTEN_OFF": return (exception.status === "OPEN" || exception.status === "CHASING") && exception.found.applicationId !== undefined;
    case "UNDONE": return (exception.status === "OPEN" || exception.status === "CHASING") && exception.adjustedMinor !== 0;
    default: return exception.status === "OPEN" || exception.status === "CHASING";
  }
}

/** Under which key, and by which name, a deed is found. */
export const deeds: { deed: Deed; key: string; title: Phrase; lead: Phrase; verb: Phrase; grave?: boolean; single?: boolean }[] = [
  { deed: "take", key: "a", title: "Look after it", lead: "It is yours from now on.", verb: "Look after it" },
  { deed: "EXPLAINED", key: "e", title: "Explain", lead: "It is right as it is: nothing is booked, and it ends here.", verb: "Explain" },
  { deed: "chase", key: "h", title: "Chase the gateway", lead: "It waits until that day; later lines close it before.", verb: "Chase" },
  { deed: "WRITTEN_OFF", key: "w", title: "Write off", lead: "Its lines are taken as they are, and what is left over is a cost of gateways. Another person approves.", verb: "Propose", grave: true },
  { deed: "ADJUSTED", key: "d", title: "Adjust", lead: "Its lines are taken as they are, and what is left over is booked against an account. Another person approves.", verb: "Propose", grave: true },
  { deed: "REFUNDED", key: "f", title: "Refunded", lead: "The customer got the money back by a refund: nothing is booked, and it ends here.", verb: "Resolve", single: true },
  { deed: "UNDONE", key: "u", title: "Take an adjustment back", lead: "What was adjusted before is taken back. Another person approves.", verb: "Propose", grave: true },
  { deed: "approve", key: "p", title: "Approve", lead: "What was proposed is booked. This cannot be taken back, only booked against.", verb: "Approve", grave: true },
  { deed: "reject", key: "n", title: "Reject", lead: "It is open again, and nothing is booked.", verb: "Reject" },
  { deed: "reopen", key: "b", title: "Open again", lead: "It had not come to its end. What it booked stays booked, until that is taken back.", verb: "Open again" },
];

/** Whether enough is said for a deed. */
export function isSaid(deed: Deed, said: Said): boolean {
  if (deed === "take" || deed === "approve") return true;
  if (said.note.trim() === "") return false;
  return deed === "chase" ? said.until !== "" : deed === "REFUNDED" ? said.refund.trim() !== "" : true;
}

const resolving = (remedy: Remedy, said: Said): Schemas["ResolveException"] => ({
  remedy, note: said.note.trim(),
  ...(remedy === "ADJUSTED" ? { against: said.against, ...(said.application ? { applicationId: said.application } : {}) } : {}),
  ...(remedy === "REFUNDED" ? { refundId: said.refund.trim() } : {}),
});

/** Does it to one exception, with the key of this one intention. Throws the refusal when it is refused. */
export function doToOne(deed: Deed, exception: Exception, said: Said, key: string): Promise<Exception> {
  const [params, note] = [{ path: { id: exception.id } }, said.note.trim()];
  const keyed = { ...params, header: withKey(key) };
  switch (deed) {
    case "take": return got(api.POST("/admin/reconciliation/exceptions/{id}/assign", { params, body: {} }));
    case "chase": return got(api.POST("/admin/reconciliation/exceptions/{id}/chase", { params, body: { until: said.until, note } }));
    case "approve": return got(api.POST("/admin/reconciliation/exceptions/{id}/approve", { params: keyed, body: { amountMinor: exception.resolution?.amountMinor ?? 0 } }));
    case "reject": return got(api.POST("/admin/reconciliation/exceptions/{id}/reject", { params, body: { note } }));
    case "reopen": return got(api.POST("/admin/reconciliation/exceptions/{id}/reopen", { params, body: { note } }));
    default: return got(api.POST("/admin/reconciliation/exceptions/{id}/resolve", { params: keyed, body: resolving(deed, said) }));
  }
}

/** Does it to many at once, with one proof and the key of this one intention; each for itself. */
export function doToMany(deed: Deed, rows: Exception[], said: Said, key: string): Promise<Worked[]> {
  const [params, ids, note] = [{ header: withKey(key) }, rows.map((row) => row.id), said.note.trim()];
  if (deed === "approve") {
    const exceptions = rows.map((row) => ({ id: row.id, amountMinor: row.resolution?.amountMinor ?? 0 }));
    return got(api.POST("/admin/reconciliation/exceptions/approve", { params, body: { exceptions } }));
  }
  const step = deed === "take" ? { assign: {} } : deed === "chase" ? { chase: { until: said.until, note } } : deed === "reject" ? { reject: { note } }
    : deed === "reopen" ? { reopen: { note } } : { resolve: resolving(deed, said) };
  return got(api.POST("/admin/reconciliation/exceptions/work", { params, body: { ids, ...step } }));
}
