// The generated client of the API. Its requests go over the bridge, which adds the session.
import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "../../../../openapi/clients/typescript/schema";
import * as bridge from "./bridge";

/** Who is signed in, and what he may. */
export type Who = components["schemas"]["SignedInOperator"];

/** Only the path of an address counts: the other side knows the server. */
const BASE = "https://poisha.invalid/api/v1";
/** After these, nobody is signed in any more. `REAUTH_REQUIRED` is not among them. */
const ENDINGS = ["UNAUTHORIZED", "SESSION_EXPIRED", "TOKEN_EXPIRED"];

/** Somebody to tell that the session is over. */
export const session = { ended: (): void => {} };

async function overTheBridge(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const text = await request.text();
  const { status, body } = await bridge.call({
    method: request.method,
    path: pathname + search,
    body: text === "" ? null : JSON.parse(text),
    idempotencyKey: request.headers.get("Idempotency-Key"),
  });
  return new Response(body === "" ? null : body, { status, headers: { "Content-Type": "application/json" } });
}

const hearing: Middleware = {
  async onResponse({ response }) {
    if (response.status !== 401) return;
    const answer: { meta?: { errorCode?: string } } = await response.clone().json();
    if (ENDINGS.includes(answer.meta?.errorCode ?? "")) session.ended();
  },
};

export const api = createClient<paths>({ baseUrl: BASE, fetch: overTheBridge });
api.use(hearing);
