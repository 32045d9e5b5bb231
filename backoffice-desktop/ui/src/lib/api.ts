// The generated client of the API. Its requests go over the bridge, which adds the session.
import createClient, { type Middleware } from "openapi-fetch";
import type { components, paths } from "../../../../openapi/clients/typescript/src/generated/schema";
import * as bridge from "./bridge";
import { stepUp } from "./stepup.svelte";

/** Who is signed in, and what he may. */
export type Who = components["schemas"]["SignedInOperator"];
/** Everything that the API speaks of. */
export type Schemas = components["schemas"];

/** Only the path of an address counts: the other side knows the server. */
const BASE = "https://poisha.invalid/api/v1";
/** After these, nobody is signed in any more. `REAUTH_REQUIRED` is not among them. */
const ENDINGS = ["UNAUTHORIZED", "SESSION_EXPIRED", "TOKEN_EXPIRED"];

/** Somebody to tell that the session is over. */
export const session = { ended: (): void => {} };

/** Where proof is given. A refusal there is for the prompt itself. */
const STEP_UP = "/api/v1/admin/sessions/step-up";

/** Asks once, and once more after somebody has proven who is there: with the same key, so that nothing is done twice. */
async function overTheBridge(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const text = await request.text();
  const call: bridge.Call = {
    method: request.method,
    path: pathname + search,
    body: text === "" ? null : JSON.parse(text),
    idempotencyKey: request.headers.get("Idempotency-Key"),
  };
  let { status, body } = await bridge.call(call);
  if (status === 401 && pathname !== STEP_UP && codeIn(body) === "REAUTH_REQUIRED" && (await stepUp.ask())) {
    ({ status, body } = await bridge.call(call));
  }
  return new Response(body === "" ? null : body, { status, headers: { "Content-Type": "application/json" } });
}

/** The code of a refusal; empty when it is none. */
export const codeIn = (body: string): string => (JSON.parse(body) as { meta?: { errorCode?: string } }).meta?.errorCode ?? "";

/** Takes notice of an answer after which nobody is signed in any more. */
export function hear(status: number, body: string): void {
  if (status === 401 && ENDINGS.includes(codeIn(body))) session.ended();
}

const hearing: Middleware = {
  async onResponse({ response }) {
    if (response.status === 401) hear(401, await response.clone().text());
  },
};

export const api = createClient<paths>({ baseUrl: BASE, fetch: overTheBridge });
api.use(hearing);
