// The typed client: openapi-fetch over the generated types of `schema.d.ts`. Every request carries the credentials, and
// every POST an Idempotency-Key: the one that was passed, or else a fresh one. Pass your own to make a retry safe.
import { randomUUID } from "node:crypto";
import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.js";

export type { components, operations, paths } from "./schema.js";

/** The body of any webhook event; its `type` says which one it is. */
export type EventBody = components["schemas"]["EventBody"];

export interface Credentials {
  /** Where the API is, such as https://pay.example/api/v1. */
  baseUrl: string;
  apiKey: string;
  apiSecret: string;
}

/** A client with these credentials. They belong on a server, never in a browser. */
export function poisha({ baseUrl, apiKey, apiSecret }: Credentials): Client<paths> {
  const client = createClient<paths>({ baseUrl, headers: { "X-Api-Key": apiKey, "X-Api-Secret": apiSecret } });
  client.use({
    onRequest({ request }) {
      if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", randomUUID());
      }
      return request;
    },
  });
  return client;
}
