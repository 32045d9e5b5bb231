// Drives npm's nagad-payment-gateway, unchanged, through payments against a sandbox.
//
//   node --security-revert=CVE-2023-46809 nagad_payment_gateway.mjs http://127.0.0.1:PORT
//
// Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit. The switch is for
// Node.js 20, which else refuses the padding that the gateway uses.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

// Its module for `import` names a file of another package in a way that Node.js does not find; the other one works.
const { NagadGateway } = createRequire(import.meta.url)("nagad-payment-gateway");

const origin = process.argv[2];
assert.ok(origin, "usage: node nagad_payment_gateway.mjs SANDBOX_ORIGIN");
const keys = await (await fetch(`${origin}/sandbox/nagad/keys`)).json();
const merchantID = "680000000000001";
const settings = {
  apiVersion: "v-0.2.0", baseURL: `${origin}/remote-payment-gateway-1.0`, callbackURL: "http://shop.example/back",
  merchantID, merchantNumber: "01700000009", privKey: keys.merchant_private_key, pubKey: keys.gateway_public_key,
  isPath: false,
};
const client = new NagadGateway(settings);
const order = (orderId, more = {}) => ({
  amount: "100.00", ip: "10.10.0.10", orderId, productDetails: { serviceName: "Rice" }, clientType: "PC_WEB", ...more,
});
const act = async (page, body) => {
  const reference = page.split("/check-out/")[1];
  const url = `${origin}/sandbox/nagad/orders/${reference}/act`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  assert.equal(answer.status, 200, await answer.clone().text());
  return { reference, ...(await answer.json()) };
};
const proven = (sentence) => console.log(sentence);

const page = await client.createPayment(order("NPM0001"));
assert.ok(page.startsWith(`${origin}/check-out/`), page);
proven("an order is announced, sealed and placed, and has a page");

await assert.rejects(client.createPayment(order("NPM0001")), { reason: "16_0006_083" });
await assert.rejects(client.createPayment(order("X")), { reason: "16_0006_068" });
await assert.rejects(client.createPayment(order("NPM0002", { amount: "1.234" })), { reason: "16_0006_060" });
proven("a repeated order, a short one and an odd amount are refused with their reasons");

const reference = page.split("/check-out/")[1];
assert.equal((await client.verifyPayment(reference)).status, "OrderInitiated");
const paid = await act(page, { action: "pay" });
const verified = await client.verifyPayment(reference);
assert.equal(verified.status, "Success");
assert.equal(verified.orderId, "NPM0001");
assert.equal(verified.amount, "100.00");
assert.equal(verified.issuerPaymentRefNo, paid.order.issuer_payment_ref_no);
assert.deepEqual(JSON.parse(verified.additionalMerchantInfo), { serviceName: "Rice" });
const back = new URL(paid.browser.url).searchParams;
assert.equal(back.get("order_id"), "NPM0001");
assert.equal(back.get("payment_ref_id"), reference);
proven("a payment is verified, and the browser comes back with it");

const failing = await client.createPayment(order("NPM0003"));
const failed = await act(failing, { action: "fail" });
assert.equal((await client.verifyPayment(failed.reference)).status, "Failed");
await assert.rejects(client.verifyPayment("MDEw"), { reason: "16_0006_055" });
proven("a failed payment is seen as failed, and an unknown one is refused");
