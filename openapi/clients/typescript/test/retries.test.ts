// A line that breaks, and a payment that is made once all the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Poisha, type Options } from "poisha-client";
import { application, droppingProxy, setting, wanted, type Fate } from "./support.js";

/** Creates a payment through a proxy with these fates; answers how many there are now, and the keys that were sent. */
async function created(fates: Fate[], options: Partial<Options> = {}) {
  await using proxy = await droppingProxy(...fates);
  const body = wanted();
  await application({ baseUrl: proxy.baseUrl, ...options }).post("/payments", { body });
  const made = [];
  for await (const { id } of application().list("/payments", { query: { customerReference: body.customerReference } })) {
    made.push(id);
  }
  return { payments: made.length, sent: proxy.keys.length, keys: new Set(proxy.keys).size };
}

test("answers that are lost, cut and late do not charge twice", async () => {
  const fates: Fate[] = ["answer lost", "answer cut", "never answered"];
  assert.deepEqual(await created(fates, { timeoutMs: 2_000 }), { payments: 1, sent: 4, keys: 1 });
});

test("Retry-After is honoured, in seconds and as a date", async () => {
  const start = Date.now();
  const date = new Date(Math.ceil(start / 1000) * 1000 + 2_000);
  const fates: Fate[] = [{ status: 503, retryAfter: date.toUTCString() }, { status: 429, retryAfter: "1" }];
  assert.deepEqual(await created(fates), { payments: 1, sent: 3, keys: 1 });
  assert.ok(Date.now() >= date.getTime() + 1_000, "it came back too early");
});

test("a wait of an hour is no wait", async () => {
  await using proxy = await droppingProxy({ status: 503, retryAfter: "3600" });
  await assert.rejects(application({ baseUrl: proxy.baseUrl }).get("/app/me"), { status: 503, retryAfterMs: 3_600_000 });
  assert.equal(proxy.keys.length, 1);
});

test("retries end", async () => {
  const unavailable: Fate = { status: 503, retryAfter: "0" };
  await using proxy = await droppingProxy(unavailable, unavailable, unavailable, unavailable);
  const impatient = application({ baseUrl: proxy.baseUrl, retries: 2 });
  await assert.rejects(impatient.get("/app/me"), { status: 503 });
  assert.equal(proxy.keys.length, 3);
});

test("a POST that takes no key is never sent twice", async () => {
  await using proxy = await droppingProxy("answer lost");
  const call = application({ baseUrl: proxy.baseUrl }).post("/test/clock/advance", { body: { seconds: 1 } });
  await assert.rejects(call, TypeError);
  assert.deepEqual(proxy.keys, [undefined]);
});

test("a call that is given up is not tried again", async () => {
  await using proxy = await droppingProxy("never answered");
  const signal = AbortSignal.timeout(500);
  await assert.rejects(application({ baseUrl: proxy.baseUrl }).get("/app/me", { signal }), { name: "TimeoutError" });
  assert.equal(proxy.keys.length, 1);
});

test("patience is an option", async () => {
  // #region retries
  const poisha = new Poisha({
    baseUrl: setting("POISHA_URL"),
    apiKey: setting("POISHA_KEY"),
    apiSecret: setting("POISHA_SECRET"),
    retries: 5,
    timeoutMs: 10_000,
  });
  const order = { id: `order-${Date.now()}`, amountMinor: 115_000, customerReference: "customer-42" };
  const payment = await poisha.post("/payments", {
    body: { amountMinor: order.amountMinor, customerReference: order.customerReference },
    idempotencyKey: order.id,
  });
  // #endregion retries
  assert.equal(payment.status, "PENDING");
});
