// Asking the API: an answer is its data, a refusal is thrown with everything that somebody needs to act on it.
import { notifyManager, QueryClient } from "@tanstack/svelte-query";
import { api } from "./api";

export interface Pagination {
  totalElements: number;
  totalIsEstimate: boolean;
  nextCursor?: string;
}

interface Envelope<T> {
  data?: T;
  pagination?: Pagination | null;
}

/** What the server refused, or could not do. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly requestId: string,
    /** What the server says about it, in English. */
    readonly said: string,
    /** For each field that is wrong, what is wrong with it. */
    readonly fields: Record<string, string>,
  ) {
    super(code);
  }
}

/** The whole envelope of an answer. Throws the refusal when it is one. */
export async function envelope<T>(asked: Promise<{ data?: Envelope<T>; error?: unknown }>): Promise<Envelope<T>> {
  const { data, error } = await asked;
  if (data) return data;
  const { meta, data: fields } = (error ?? {}) as { meta?: { errorCode?: string; requestId?: string; message?: string }; data?: unknown };
  const wrong = typeof fields === "object" && fields !== null ? (fields as Record<string, string>) : {};
  throw new Refusal(meta?.errorCode ?? "INTERNAL_ERROR", meta?.requestId ?? "", meta?.message ?? "", wrong);
}

/** The data of an answer. Throws the refusal when it is one. */
export async function got<T>(asked: Promise<{ data?: { data?: T }; error?: unknown }>): Promise<T> {
  return (await envelope<T>(asked as Promise<{ data?: Envelope<T>; error?: unknown }>)).data as T;
}

/** One key for one intention: whoever presses twice, or tries again, still does one thing. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
export const withKey = (key: string) => ({ "Idempotency-Key": key });

export interface Page<T> {
  rows: T[];
  pagination: Pagination;
}
export type Query = Record<string, string | number | undefined>;

/** A page of any list of the API. */
export async function pageOf<T>(path: string, query: Query): Promise<Page<T>> {
  const asked = api.GET(path as never, { params: { query } } as never) as Promise<{ data?: Envelope<T[]>; error?: unknown }>;
  const { data, pagination } = await envelope<T[]>(asked);
  return { rows: data ?? [], pagination: pagination ?? { totalElements: data?.length ?? 0, totalIsEstimate: false } };
}

// What came is shown at once, not at the next turn of a timer.
notifyManager.setScheduler(queueMicrotask);

/** What was asked lately. A refusal is never asked again by itself, and what is looked at again is asked anew. */
export const asked = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, gcTime: 300_000, refetchOnWindowFocus: true, networkMode: "always" } },
});

/** After something was done, everything that is shown is asked again. */
export const askAgain = (): Promise<void> => asked.invalidateQueries();
