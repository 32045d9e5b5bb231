// Disputes: payments that customers' banks take back. Columns, filters, and what can be done to one.
import { api, type Schemas } from "../../lib/api";
import { got, withKey } from "../../lib/ask";
import type { Cell, Column } from "../../kit/cells";
import type { Filter } from "../../kit/filters";
import { dayInDhaka } from "../../lib/format";
import { named, say, type Phrase } from "../../lib/speech";
import { METHODS } from "../payments";

export type Dispute = Schemas["Dispute"];
type Outcome = Schemas["DisputeOutcome"];
export type LineName = Schemas["StatementLineName"];

export const STATUSES = ["AWAITING_APPROVAL", "OPEN", "EVIDENCE_SENT", "WON", "LOST", "WITHDRAWN"] as const satisfies Schemas["DisputeStatus"][];

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** For how many days it has been going on; nothing once it is over. */
export const ageInDays = (dispute: Dispute, now = new Date()): number | null =>
  dispute.endedAt ? null : Math.max(Math.floor((now.getTime() - Date.parse(dispute.recordedAt)) / DAY_MS), 0);

/** How many days are left to send evidence, less than zero when it is too late; nothing when none is waited for. */
export function daysLeft(dispute: Dispute, today = dayInDhaka()): number | null {
  const isAnswered = dispute.status !== "OPEN" && dispute.status !== "AWAITING_APPROVAL";
  return isAnswered || !dispute.evidenceDueOn ? null : daysBetween(today, dispute.evidenceDueOn);
}

/** So few days before evidence is due, it is urgent. */
const URGENT_DAYS = 3;

/** Until when evidence is taken, and how urgent that is. */
export function dueCell(dispute: Dispute, today = dayInDhaka()): Cell {
  const left = daysLeft(dispute, today);
  if (!dispute.evidenceDueOn) return null;
  if (left === null) return { day: dispute.evidenceDueOn };
  const note = left < 0 ? say("too late") : left === 0 ? say("today") : say("in {days} days", { days: left });
  return { day: dispute.evidenceDueOn, note, late: left <= URGENT_DAYS };
}

/** Who wants what waits for agreement; nobody when nothing waits. */
export const proposerOf = (dispute: Dispute): Schemas["Colleague"] | null =>
  dispute.waitsFor === undefined ? null : dispute.waitsFor === "OPENED" ? dispute.recordedBy : (dispute.proposedBy ?? null);

/** What waits for agreement, in words. */
export const stepName = (step: Schemas["DisputeStep"]): string => (step === "OPENED" ? say("Into the book") : named(step));

export const disputeColumns: Column<Dispute>[] = [
  { id: "caseNumber", title: "Case", width: 10, cell: (row) => ({ code: row.caseNumber }) },
  { id: "status", title: "Status", width: 10, cell: (row) => ({ status: row.status }) },
  { id: "waitsFor", title: "Waits for agreement", width: 10.5, cell: (row) => (row.waitsFor ? { text: stepName(row.waitsFor) } : null) },
  { id: "amountMinor", title: "Amount", width: 8, end: true, cell: (row) => ({ minor: row.amountMinor, currency: row.currency }) },
  { id: "feeMinor", title: "Fee", width: 6.5, end: true, cell: (row) => (row.feeMinor === undefined ? null : { minor: row.feeMinor, currency: row.currency }) },
  { id: "evidenceDueOn", title: "Evidence due", width: 12.5, cell: (row) => dueCell(row) },
  { id: "age", title: "Waits", width: 6, end: true, cell: (row) => { const days = ageInDays(row); return days === null ? null : { text: say("{days} days", { days }) }; } },
  { id: "gateway", title: "Gateway", width: 8, cell: (row) => ({ named: row.gateway }) },
  { id: "reason", title: "Reason", width: 15, cell: (row) => ({ text: row.reason }) },
  { id: "recordedBy", title: "Recorded by", width: 10, cell: (row) => ({ text: row.recordedBy.name }) },
  { id: "gatewayTxnId", title: "Gateway transaction", width: 13, extra: true, cell: (row) => ({ code: row.gatewayTxnId }) },
  { id: "paymentId", title: "Payment", width: 18, extra: true, cell: (row) => ({ code: row.paymentId }) },
  { id: "recordedAt", title: "Recorded", width: 10.5, extra: true, cell: (row) => ({ at: row.recordedAt }) },
  { id: "takenAt", title: "Taken by the gateway", width: 10.5, extra: true, cell: (row) => (row.takenAt ? { at: row.takenAt } : null) },
  { id: "endedAt", title: "Ended", width: 10.5, extra: true, cell: (row) => (row.endedAt ? { at: row.endedAt } : null) },
  { id: "id", title: "Id", width: 18, extra: true, cell: (row) => ({ code: row.id }) },
];

export const disputeFilters: Filter[] = [
  { name: "status", label: "Status", kind: "choice", choices: STATUSES },
  { name: "gateway", label: "Gateway", kind: "choice", choices: METHODS },
  { name: "paymentId", label: "Payment", kind: "text" },
];

/** Something that is done to a dispute. */
export type Deed = "evidence" | Outcome | "approve" | "refuse";

/** What is said for a deed. */
export interface Said {
  note: string;
  /** The line that gives the money back, where one does. */
  line: LineName | null;
}

/** The permission that a deed needs. */
export const needs = (deed: Deed): string => (deed === "approve" ? "ledger:adjust" : "reconciliation:resolve");

/** Whether a deed can be done to a dispute as it stands, by whoever sits here. */
export function isOpenTo(deed: Deed, dispute: Dispute, me: string): boolean {
  const isInBook = dispute.status === "OPEN" || dispute.status === "EVIDENCE_SENT";
  switch (deed) {
    case "evidence": return dispute.status === "OPEN";
    case "WON": case "LOST": return isInBook && dispute.waitsFor === undefined;
    // What the gateway's own statement shows was no mistake.
    case "WITHDRAWN": return isInBook && dispute.waitsFor === undefined && dispute.statementLine === undefined;
    case "approve": return dispute.waitsFor !== undefined && proposerOf(dispute)?.id !== me;
    case "refuse": return dispute.waitsFor !== undefined;
  }
}

/** Under which key, and by which name, a deed is found. */
export const deeds: { deed: Deed; key: string; title: Phrase; lead: Phrase; verb: Phrase; grave?: boolean }[] = [
  { deed: "evidence", key: "e", title: "Evidence is sent", lead: "The gateway has what speaks for us. The evidence itself is kept as files of the case.", verb: "It is sent" },
  { deed: "WON", key: "w", title: "Won", lead: "The gateway gives the money back. Another person agrees, unless a line of its statement shows it.", verb: "Propose" },
  { deed: "LOST", key: "l", title: "Lost", lead: "The money is gone for good, and the merchant bears it. Another person agrees.", verb: "Propose", grave: true },
  { deed: "WITHDRAWN", key: "t", title: "Withdrawn", lead: "It was recorded by mistake, and is taken out of the book. Another person agrees.", verb: "Propose", grave: true },
  { deed: "approve", key: "p", title: "Approve", lead: "What was proposed is booked. This cannot be taken back, only booked against.", verb: "Approve", grave: true },
  { deed: "refuse", key: "n", title: "Reject", lead: "Nothing is booked. One that is not in the book yet is withdrawn; another one goes on as before.", verb: "Reject" },
];

/** Whether enough is said for a deed. */
export const isSaid = (deed: Deed, said: Said): boolean => deed === "approve" || said.note.trim() !== "";

/** Does it, with the key of this one intention. Throws the refusal when it is refused. */
export function doTo(deed: Deed, dispute: Dispute, said: Said, key: string): Promise<Dispute> {
  const [params, note] = [{ path: { id: dispute.id } }, said.note.trim()];
  const keyed = { ...params, header: withKey(key) };
  switch (deed) {
    case "evidence": return got(api.POST("/admin/reconciliation/disputes/{id}/evidence", { params, body: { note } }));
    case "refuse": return got(api.POST("/admin/reconciliation/disputes/{id}/refuse", { params, body: { reason: note } }));
    case "approve": {
      if (!dispute.waitsFor) throw new Error("nothing waits for agreement");
      return got(api.POST("/admin/reconciliation/disputes/{id}/approve", { params: keyed, body: { step: dispute.waitsFor } }));
    }
    default: {
      const proof = deed === "WON" && said.line ? { statementLine: said.line } : {};
      return got(api.POST("/admin/reconciliation/disputes/{id}/propose", { params: keyed, body: { outcome: deed, reason: note, ...proof } }));
    }
  }
}

/** The line in "stm_…/12", as an address carries it and as it is typed; nothing when it names none. */
export function readLineName(text: string): LineName | null {
  const found = /^(stm_[0-7][0-9a-hjkmnp-tv-z]{25})\/([1-9][0-9]{0,14})$/.exec(text.trim());
  return found ? { statementId: found[1] ?? "", lineNumber: Number(found[2]) } : null;
}
export const writtenLine = (line: LineName): string => `${line.statementId}/${line.lineNumber}`;

/** Where a line of a statement is looked at. */
export const lineAddress = (line: LineName): string => `#/statements/${line.statementId}?line=${line.lineNumber}`;
/** Where a dispute is recorded from a line that takes money, or won by one that gives it back. */
export const disputeBy = (line: LineName, grossMinor: number): string =>
  grossMinor < 0 ? `#/disputes/new?line=${encodeURIComponent(writtenLine(line))}` : `#/disputes?won=${encodeURIComponent(writtenLine(line))}`;
