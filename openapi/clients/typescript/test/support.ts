// What the suite stands on: the server that the environment names, a proxy that drops answers, and a receiver of webhooks.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Poisha, type Options } from "poisha-client";

export function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** The application, called by way of the proxy where that is given. */
export function application(options: Partial<Options> = {}): Poisha {
  return new Poisha({
    baseUrl: setting("POISHA_URL"),
    apiKey: setting("POISHA_KEY"),
    apiSecret: setting("POISHA_SECRET"),
    ...options,
  });
}

/** A payment that this test alone knows. */
export function wanted(amountMinor = 115_000) {
  return { amountMinor, customerReference: `customer-${randomUUID()}`, productName: "Rice cooker" };
}

/** A server on a free port, and how to stop it. */
export async function serving(listener: RequestListener): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: close };
}

export async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

/** What becomes of one request on its way. */
export type Fate = "passes" | "answer lost" | "answer cut" | "never answered" | { status: number; retryAfter: string };

/** Stands before the real server and does to each request what its fate says; then it lets everything pass. */
export async function droppingProxy(...fates: Fate[]) {
  const keys: (string | undefined)[] = [];
  const server = await serving((request, response) => {
    void (async () => {
      keys.push(request.headers["idempotency-key"] as string | undefined);
      const fate = fates.shift() ?? "passes";
      const body = await textOf(request);
      if (typeof fate === "object") {
        response.writeHead(fate.status, { "Retry-After": fate.retryAfter }).end();
        return;
      }
      const { host: _, connection: __, ...headers } = request.headers as Record<string, string>;
      const method = request.method ?? "GET";
      const sent = method === "GET" ? {} : { body };
      const answer = await fetch(new URL(request.url ?? "/", setting("POISHA_URL")), { method, headers, ...sent });
      const said = await answer.text();
      if (fate === "answer lost") request.socket.destroy();
      if (fate === "passes" || fate === "answer cut") {
        response.writeHead(answer.status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(said) });
        if (fate === "passes") response.end(said);
        else response.write(said.slice(0, 20), () => request.socket.destroy());
      }
    })();
  });
  const baseUrl = server.url + new URL(setting("POISHA_URL")).pathname;
  return { ...server, baseUrl, keys };
}
