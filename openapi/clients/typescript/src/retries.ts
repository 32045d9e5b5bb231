// Sends a request until it is answered, as often as is safe.
import { setTimeout as sleep } from "node:timers/promises";
import { PoishaError } from "./error.js";

/** How long to keep at it. */
export interface Patience {
  /** How often a request is sent again after the first time. */
  retries: number;
  /** How long one attempt may take. */
  timeoutMs: number;
}

/** The first pause; each is twice as long as the one before, give or take the jitter. */
const PAUSE_MS = 250;
/** No pause is longer, and who is told to wait longer is refused at once. */
const PAUSE_MAX_MS = 60_000;

/**
 * Answers the first success. A connection that fails, a time-out and a temporary refusal are tried again, but only where
 * sending twice cannot do a thing twice: never a POST without an `Idempotency-Key`, and never a PATCH.
 */
export async function send(
  url: URL,
  init: RequestInit & { method: string; headers: Headers },
  { retries, timeoutMs }: Patience,
  fetch: typeof globalThis.fetch,
): Promise<Blob> {
  const safe = init.method === "POST" ? init.headers.has("Idempotency-Key") : init.method !== "PATCH";
  const given = init.signal ? [init.signal] : [];
  for (let retry = 0; ; retry += 1) {
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), ...given]);
      const response = await fetch(url, { ...init, signal });
      // The body belongs to the attempt: an answer that breaks off is no answer.
      const body = await response.blob();
      if (response.ok) return body;
      throw new PoishaError(response.status, response.headers, await body.text());
    } catch (error) {
      const pause = pauseAfter(error, retry);
      if (!safe || retry >= retries || init.signal?.aborted || pause === undefined) throw error;
      await sleep(pause, undefined, init.signal ? { signal: init.signal } : {});
    }
  }
}

/** How long to wait before the next attempt; undefined when there should be none. */
function pauseAfter(error: unknown, retry: number): number | undefined {
  const backOff = Math.min(PAUSE_MS * 2 ** retry, PAUSE_MAX_MS) * (0.5 + Math.random() / 2);
  if (!(error instanceof PoishaError)) return backOff;
  if (!error.isTemporary || (error.retryAfterMs ?? 0) > PAUSE_MAX_MS) return undefined;
  return Math.max(backOff, error.retryAfterMs ?? 0);
}
