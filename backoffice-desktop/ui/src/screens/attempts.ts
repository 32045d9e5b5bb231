// Attempts of a payment.
import type { Schemas } from "../lib/api";

/** The attempt that was begun last, if any was. */
export const latest = (payment: Schemas["Payment"]): Schemas["Attempt"] | undefined => payment.attempts.at(-1);
