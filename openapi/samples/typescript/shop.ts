// A small shop that is paid through Poisha. It believes neither the browser nor an unsigned word: an order is paid when
// Poisha's API says so. Orders live in memory, and are gone when the shop closes.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Poisha, PoishaError, Webhook, WebhookVerificationError, type EventBody } from "poisha-client";

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`set ${name}`);
  return value;
};

// #region client
const poisha = new Poisha({
  baseUrl: setting("POISHA_URL"),
  apiKey: setting("POISHA_KEY"),
  apiSecret: setting("POISHA_SECRET"),
});
// #endregion client

interface Order {
  /** The payment's id. */
  id: string;
  reference: string;
  status: string;
  events: string[];
}
const orders: Order[] = [];
const orderOf = (name: string | null | undefined) => orders.find(({ id, reference }) => id === name || reference === name);

// #region create
/** Creates a payment; the order's reference is its idempotency key: sent again, it is the same payment. */
async function buy(reference: string): Promise<string> {
  const payment = await poisha.post("/payments", {
    body: {
      amountMinor: 115_000, // BDT 1,150.00
      customerReference: "customer-42",
      productName: "Rice cooker",
      successUrl: `${url}/thanks?order=${reference}`,
      cancelUrl: `${url}/thanks?order=${reference}`,
    },
    idempotencyKey: reference,
  });
  orders.push({ id: payment.id, reference, status: payment.status, events: [] });
  return payment.checkoutUrl;
}
// #endregion create

// #region confirm
/** That the customer came back proves nothing: Poisha's API says whether the order is paid. */
async function confirm(order: Order): Promise<string> {
  const payment = await poisha.get("/payments/{id}", { path: { id: order.id } });
  order.status = payment.status;
  return payment.status === "SUCCEEDED" ? "Thank you, your rice cooker is on its way." : `Your payment is ${payment.status}.`;
}
// #endregion confirm

// #region webhook
const webhook = new Webhook(setting("POISHA_WEBHOOK_SECRET"));
const told = new Set<string>();

/** Records what happened, once, however often it is told. Throws when the body does not come from Poisha. */
function receive(body: string, headers: Record<string, string>): void {
  const event = webhook.verify(body, headers) as EventBody;
  const order = orderOf(paymentIn(event));
  if (order === undefined || told.has(event.id)) return;
  told.add(event.id);
  order.events.push(event.type);
  if (event.type === "payment.succeeded") order.status = event.data.status;
}

function paymentIn(event: EventBody): string | undefined {
  if (event.type === "payment.succeeded") return event.data.id;
  return event.type === "refund.succeeded" ? event.data.paymentId : undefined;
}
// #endregion webhook

// #region refund
/** Gives everything back that can still be given back. */
async function refund(order: Order): Promise<string> {
  const { id, refundableMinor } = await poisha.get("/payments/{id}", { path: { id: order.id } });
  const body = { amountMinor: refundableMinor, reason: "Returned" };
  const refund = await poisha.post("/payments/{id}/refunds", { path: { id }, body, idempotencyKey: `refund-${order.reference}` });
  return refund.status;
}
// #endregion refund

const page = (body: string) => `<!doctype html><html lang="en"><title>Rice shop</title><h1>Rice shop</h1>${body}</html>`;

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", url);
  const [, first, second] = pathname.split("/");
  const order = orderOf(second ?? searchParams.get("order"));
  const say = (status: number, body: string, type = "text/html; charset=utf-8") =>
    response.writeHead(status, { "Content-Type": type }).end(body);
  switch (`${request.method} /${first}`) {
    case "GET /":
      return void say(200, page(`<p>Rice cooker, ৳1,150</p><form method="post" action="/buy"><button>Buy</button></form>`));
    case "POST /buy":
      return void response.writeHead(303, { Location: await buy(`order-${randomUUID()}`) }).end();
    case "GET /thanks":
      return void (order ? say(200, page(`<p>${await confirm(order)}</p>`)) : say(404, page("<p>No such order.</p>")));
    case "POST /webhooks":
      receive(await textOf(request), request.headers as Record<string, string>);
      return void response.writeHead(204).end();
    case "GET /orders":
      return void say(200, JSON.stringify(orders), "application/json");
    case "POST /refund":
      return void (order ? say(200, page(`<p>Your refund is ${await refund(order)}.</p>`)) : say(404, page("<p>No such order.</p>")));
    default:
      say(404, page("<p>There is no such page.</p>"));
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    if (error instanceof WebhookVerificationError) return response.writeHead(400).end();
    const [status, said] = error instanceof PoishaError ? [502, error.message] : [500, "Something went wrong."];
    console.error(error);
    return response.writeHead(status, { "Content-Type": "text/plain" }).end(said);
  });
});
await new Promise<void>((resolve) => server.listen(Number(process.env["PORT"] ?? 0), "127.0.0.1", resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
console.log(`listening on ${url}`);
