// The client: credentials and keys on the way out, the envelope opened on the way in.
import { randomUUID } from "node:crypto";
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import { takesKey } from "./generated/keys.js";
import type { components } from "./generated/schema.js";
import type { Answer, Item, ListPath, Method, PathsWith, Request, Rest } from "./operations.js";
import { send, type Patience } from "./retries.js";

export interface Options extends Partial<Patience> {
  /** Where the API is, such as https://pay.example/api/v1. */
  baseUrl: string;
  apiKey: string;
  apiSecret: string;
  /** In the place of the global one. */
  fetch?: typeof globalThis.fetch;
}

/** What every request may carry, whatever its operation. */
interface Said {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

interface Envelope {
  data: unknown;
  pagination?: components["schemas"]["Pagination"] | null;
}

const querySerializer = createQuerySerializer();

/**
 * Poisha's API for one application. The credentials belong on a server, never in a browser.
 *
 * A call answers `data` or throws a {@link PoishaError}. Every POST that creates or moves something carries an
 * `Idempotency-Key`, the same in all its retries; pass one of your own, kept beside your order, and it is safe to call again too.
 */
export class Poisha {
  readonly #options: Options & Patience;

  constructor(options: Options) {
    this.#options = { retries: 3, timeoutMs: 30_000, ...options };
  }

  get<P extends PathsWith<"get">>(path: P, ...rest: Rest<Request<"get", P>>): Promise<Answer<"get", P>> {
    return this.#call("get", path, rest[0]);
  }

  post<P extends PathsWith<"post">>(path: P, ...rest: Rest<Request<"post", P>>): Promise<Answer<"post", P>> {
    return this.#call("post", path, rest[0]);
  }

  put<P extends PathsWith<"put">>(path: P, ...rest: Rest<Request<"put", P>>): Promise<Answer<"put", P>> {
    return this.#call("put", path, rest[0]);
  }

  patch<P extends PathsWith<"patch">>(path: P, ...rest: Rest<Request<"patch", P>>): Promise<Answer<"patch", P>> {
    return this.#call("patch", path, rest[0]);
  }

  delete<P extends PathsWith<"delete">>(path: P, ...rest: Rest<Request<"delete", P>>): Promise<Answer<"delete", P>> {
    return this.#call("delete", path, rest[0]);
  }

  /** Every item of a list, page after page, each page fetched when it is needed. */
  async *list<P extends ListPath>(path: P, ...rest: Rest<Request<"get", P>>): AsyncGenerator<Item<P>, void, undefined> {
    const said: Said = rest[0] ?? {};
    let query: Record<string, unknown> = { size: 100, ...said.query };
    for (;;) {
      const { data, pagination } = envelopeIn(await (await this.#send("get", path, { ...said, query })).text());
      const items = data as Item<P>[];
      yield* items;
      // A full page says where the list goes on; where lists are short, by its number alone.
      if (!pagination || items.length < pagination.size) return;
      if (pagination.nextCursor !== undefined) query = { ...query, cursor: pagination.nextCursor };
      else if (pagination.page + 1 < pagination.totalPages) query = { ...query, page: pagination.page + 1 };
      else return;
    }
  }

  // The one place where the types of an operation are taken on trust: they are those of the document.
  async #call<T>(method: Method, path: string, said: Said = {}): Promise<T> {
    const body = await this.#send(method, path, said);
    return (body.type.startsWith("application/json") ? envelopeIn(await body.text()).data : body) as T;
  }

  #send(method: Method, path: string, said: Said): Promise<Blob> {
    const { baseUrl, apiKey, apiSecret, fetch = globalThis.fetch } = this.#options;
    const headers = new Headers({ "X-Api-Key": apiKey, "X-Api-Secret": apiSecret });
    if (method === "post" && takesKey.has(path)) headers.set("Idempotency-Key", said.idempotencyKey ?? randomUUID());
    const params = { path: said.path ?? {}, query: said.query ?? {} };
    const url = createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer });
    // Poisha redirects nobody: credentials never follow a redirect to somewhere else.
    const init: RequestInit = { redirect: "manual", signal: said.signal ?? null };
    if (said.body instanceof Blob) {
      headers.set("Content-Type", "application/octet-stream");
      init.body = said.body;
    } else if (said.body !== undefined) {
      headers.set("Content-Type", "application/json");
      init.body = JSON.stringify(said.body);
    }
    return send(new URL(url), { ...init, method: method.toUpperCase(), headers }, this.#options, fetch);
  }
}

const envelopeIn = (text: string): Envelope => JSON.parse(text) as Envelope;
