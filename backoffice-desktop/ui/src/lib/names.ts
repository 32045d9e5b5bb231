// Codes whose own words do not say what they mean. All others are called by their words; either way, a phrase.
import type { Phrase } from "./speech";

const names = {
  "app.registered": "Application registered", "app.changed": "Application changed", "event.resent": "Event told again",
  "operator.password_changed": "Password changed", "operator.totp_enrolled": "Device for codes added", "operator.totp_removed": "Device for codes removed",
  "operator.recovery_code_used": "Recovery code used", "operator.recovery_codes_renewed": "Recovery codes renewed",
  "session.opened": "Signed in", "session.closed": "Signed out", "session.stepped_up": "Identity proved again", "session.refused": "Sign-in refused",
  "session.step_up_refused": "Proof refused", "fulfilment_url.set": "Fulfilment address set", "secrets.rekeyed": "Secrets sealed anew",
  "reconciliation.asked": "Reconciliation asked for", "ledger.closed": "Month closed", "ledger.reopened": "Month opened again",
} as const satisfies Record<string, Phrase>;

export const nameOf = (code: string): Phrase | undefined => (code in names ? names[code as keyof typeof names] : undefined);
