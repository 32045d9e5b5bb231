// Why something was not done.
import type { components } from "./generated/schema.js";

/** The codes there are today. They are stable for ever; codes may be added. */
export type ErrorCode = components["schemas"]["ErrorCode"];

/** Statuses after which the same request may well be done. */
const TEMPORARY: readonly number[] = [429, 502, 503, 504];
const IN_PROGRESS: ErrorCode = "IDEMPOTENCY_IN_PROGRESS";

/** Poisha answered, and did not do it. Match `errorCode`; `message` is for people. */
export class PoishaError extends Error {
  override readonly name = "PoishaError";
  /** The HTTP status. */
  readonly status: number;
  /** A stable name for programs; absent when something between you and Poisha answered in its place. */
  readonly errorCode: ErrorCode | (string & {}) | undefined;
  /** What is wrong, by field, when the code is `VALIDATION_ERROR`. */
  readonly fields: Readonly<Record<string, string>>;
  /** What to tell Poisha's people. */
  readonly requestId: string | undefined;
  /** After how many milliseconds asking again makes sense, when the answer said so. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, headers: Headers, body: string) {
    const { meta, data } = envelope(body);
    super(meta?.message ?? `HTTP status ${status}`);
    this.status = status;
    this.errorCode = meta?.errorCode;
    this.fields = data ?? {};
    this.requestId = meta?.requestId ?? headers.get("X-Request-Id") ?? undefined;
    this.retryAfterMs = retryAfterMs(headers.get("Retry-After"));
  }

  /** Whether the same request, sent again, may be done. */
  get isTemporary(): boolean {
    return TEMPORARY.includes(this.status) || this.errorCode === IN_PROGRESS;
  }
}

function envelope(body: string): Partial<components["schemas"]["ErrorEnvelope"]> {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === "object" && read !== null ? read : {};
  } catch {
    return {};
  }
}

/** `Retry-After` says seconds or a date. */
function retryAfterMs(value: string | null): number | undefined {
  if (value === null) return undefined;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(ms, 0);
}
