// The colour of each state, in one place: the same word has the same colour on every screen.
export type Tone = "good" | "bad" | "wait" | "info" | "quiet";

const tones: Record<string, Tone> = {
  SUCCEEDED: "good", PAID: "good", FULFILLED: "good", ACTIVE: "good", DELIVERED: "good", ENABLED: "good", ACCEPTED: "good",
  WON: "good", LOST: "bad", EVIDENCE_SENT: "info",
  DONE: "good", RESOLVED: "good", SENT: "good",
  FAILED: "bad", NEEDS_ATTENTION: "bad", FORGED: "bad", MISMATCH: "bad", PARKED: "bad", OVERDUE: "bad", OPEN: "bad",
  REVOKED: "bad", NOT_SENT: "bad", UNMATCHED: "bad", REFUSED: "bad", GONE: "bad", UNCLEAR: "bad",
  LOW: "wait",
  MATCHED: "good", IMPORTED: "good", BALANCED: "good", CLOSED: "good",
  FLAGGED: "bad", NOT_BALANCED: "bad",
  CHASING: "wait", DEFERRED: "wait", REOPENED: "wait", SEEN_BEFORE: "wait",
  IMPORTING: "info", RUNNING: "info", WAITING: "info",
  REVIEW: "wait", AWAITING_APPROVAL: "wait", PARTIALLY_PAID: "wait", RETIRING: "wait", INVITED: "wait", STARTED: "wait",
  ASSIGNED: "wait", DUE: "wait",
  PENDING: "info", ISSUED: "info", VERIFYING: "info", REDIRECTED: "info", INITIATED: "info", RECEIVED: "info", READY: "info",
};

export const toneOf = (code: string): Tone => tones[code] ?? "quiet";
