// The generated TypeScript client at work: it creates a payment, reads it, is refused one, and reads an event's body,
// which comes in on the standard input. Compiled beside `client.ts` and `schema.d.ts`; says what it saw in one line.
import { readFileSync } from "node:fs";
import { poisha, type EventBody } from "./client.js";

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

const keys = new Set<string>();
const send = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  const key = request.headers.get("Idempotency-Key");
  if (key !== null) keys.add(key);
  return send(request);
};

const client = poisha({
  baseUrl: setting("POISHA_URL"),
  apiKey: setting("POISHA_KEY"),
  apiSecret: setting("POISHA_SECRET"),
});
const wanted = { amountMinor: 115_000, customerReference: "customer-1", productName: "Rice cooker" };
const created = await client.POST("/payments", { body: wanted });
if (created.data === undefined) throw new Error(created.error.meta.errorCode);
const found = await client.GET("/payments/{id}", { params: { path: { id: created.data.data.id } } });
if (found.data === undefined) throw new Error(found.error.meta.errorCode);
const { status, amountMinor, productName } = found.data.data;
const refused = await client.POST("/payments", { body: { ...wanted, amountMinor: 0 } });
if (refused.error === undefined) throw new Error("a payment of nothing was created");

const event = JSON.parse(readFileSync(0, "utf8")) as EventBody;
let told: string;
switch (event.type) {
  case "payment.succeeded":
    told = `${event.type} ${event.data.status} ${event.data.capturedMinor}`;
    break;
  default:
    told = event.type;
}
console.log(
  `read ${status} ${amountMinor} ${productName}; refused ${refused.error.meta.errorCode}; ${keys.size} keys; ${told}`,
);
