// Payments as an application makes and reads them.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { Poisha, PoishaError } from "poisha-client";
import { application, setting, wanted } from "./support.js";

const poisha = application();

test("a payment is created and read back", async () => {
  const created = await poisha.post("/payments", { body: wanted() });
  const { status, amountMinor, productName } = await poisha.get("/payments/{id}", { path: { id: created.id } });
  assert.deepEqual({ status, amountMinor, productName }, { status: "PENDING", amountMinor: 115_000, productName: "Rice cooker" });
});

test("a call that is made again with its key answers the first payment", async () => {
  const call = { body: wanted(), idempotencyKey: randomUUID() };
  const [first, second] = [await poisha.post("/payments", call), await poisha.post("/payments", call)];
  assert.equal(second.id, first.id);
});

test("a key that was used for something else is a conflict", async () => {
  const idempotencyKey = randomUUID();
  await poisha.post("/payments", { body: wanted(), idempotencyKey });
  const again = poisha.post("/payments", { body: wanted(), idempotencyKey });
  await assert.rejects(again, { name: "PoishaError", status: 409, errorCode: "IDEMPOTENCY_KEY_CONFLICT" });
});

test("a refusal says its code, the fields and the request", async () => {
  // #region errors
  try {
    await poisha.post("/payments", { body: { amountMinor: 0, customerReference: "customer-42" } });
    assert.fail("a payment of nothing was created");
  } catch (error) {
    if (!(error instanceof PoishaError) || error.errorCode !== "VALIDATION_ERROR") throw error;
    console.log(`${error.message}: amountMinor ${error.fields["amountMinor"]} (${error.requestId})`);
  }
  // #endregion errors
});

test("every kind of refusal is told by its code", async () => {
  const id = "pay_01kah2v8w4e9m7qk3s5r2n6t8z";
  await assert.rejects(poisha.get("/payments/{id}", { path: { id } }), { status: 404, errorCode: "RESOURCE_NOT_FOUND" });
  const stranger = application({ apiSecret: "poisha_secret_wrong" });
  await assert.rejects(stranger.get("/app/me"), { status: 401, errorCode: "UNAUTHORIZED" });
  const { id: unpaid } = await poisha.post("/payments", { body: wanted() });
  const refund = poisha.post("/payments/{id}/refunds", { path: { id: unpaid }, body: { amountMinor: 1 } });
  await assert.rejects(refund, { status: 409, errorCode: "INVALID_OPERATION_STATE" });
});

test("who answers in Poisha's place is told by the status", async () => {
  const html = async () => new Response("<h1>Bad gateway</h1>", { status: 502 });
  const proxied = new Poisha({ baseUrl: "http://pay.example/api/v1", apiKey: "k", apiSecret: "s", retries: 0, fetch: html });
  await assert.rejects(proxied.get("/app/me"), { name: "PoishaError", status: 502, errorCode: undefined });
});

test("a list of a thousand payments is walked to its end", async () => {
  const body = wanted();
  const waiting = Array.from({ length: 1000 }, (_, index) => ({ ...body, amountMinor: 1000 + index }));
  const create = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await poisha.post("/payments", { body: next });
  };
  await Promise.all(Array.from({ length: 16 }, create));
  const customerReference = body.customerReference;
  const amounts = new Set<number>();
  // #region pages
  for await (const payment of poisha.list("/payments", { query: { customerReference } })) {
    amounts.add(payment.amountMinor);
  }
  // #endregion pages
  assert.equal(amounts.size, 1000);
});

test("a list without cursors is walked by its pages", async () => {
  const numbers: (string | null)[] = [];
  const seen: typeof fetch = (input, init) => {
    numbers.push(new URL(String(input)).searchParams.get("page"));
    return fetch(input, init);
  };
  const types: string[] = [];
  const walked = application({ fetch: seen }).list("/webhooks/endpoints", { query: { size: 1 } });
  for await (const endpoint of walked) types.push(endpoint.id);
  assert.equal(new Set(types).size, types.length);
  assert.deepEqual(numbers, types.map((_, page) => (page === 0 ? null : String(page))));
  assert.ok(setting("POISHA_URL").endsWith("/api/v1"));
});
