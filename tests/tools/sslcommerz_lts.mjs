// Drives npm's sslcommerz-lts, unchanged, through a whole payment against a sandbox.
//
//   node sslcommerz_lts.mjs http://127.0.0.1:PORT
//
// Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit.
// The library posts its form as multipart, and asks everything else by POST with an empty body.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import SSLCommerzPayment from "sslcommerz-lts";

const origin = process.argv[2];
assert.ok(origin, "usage: node sslcommerz_lts.mjs SANDBOX_ORIGIN");
const store = "lts_store";
const client = new SSLCommerzPayment(store, `${store}@ssl`, false);
for (const name of Object.getOwnPropertyNames(client)) {
  if (/URL$/.test(name)) client[name] = client[name].replace("https://sandbox.sslcommerz.com", origin);
}

const received = [];
const shop = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    received.push(Object.fromEntries(new URLSearchParams(body)));
    response.end("OK");
  });
});
await new Promise((ready) => shop.listen(0, "127.0.0.1", ready));
const shopOrigin = `http://127.0.0.1:${shop.address().port}`;

const order = (tran_id, more = {}) => ({
  total_amount: 1150, currency: "BDT", tran_id,
  success_url: `${shopOrigin}/success`, fail_url: `${shopOrigin}/fail`, cancel_url: `${shopOrigin}/cancel`,
  ipn_url: `${shopOrigin}/ipn`, shipping_method: "NO", product_name: "Rice cooker", product_category: "Kitchen",
  product_profile: "general", cus_name: "Rahima Begum", cus_email: "rahima@mail.example", cus_add1: "12 Lake Road",
  cus_add2: "", cus_city: "Dhaka", cus_state: "Dhaka", cus_postcode: "1205", cus_country: "Bangladesh",
  cus_phone: "01700000000", cus_fax: "", value_a: "inv 7/9 & co", ...more,
});
const act = async (key, body) => {
  const answer = await fetch(`${origin}/sandbox/sslcommerz/sessions/${key}/act`, { method: "POST", body: JSON.stringify(body) });
  assert.equal(answer.status, 200, await answer.clone().text());
  return answer.json();
};
const proven = (sentence) => console.log(sentence);

try {
  const wrong = new SSLCommerzPayment(store, "guess", false);
  const refused = await wrong.init(order("LTS-0"), client.initURL);
  assert.equal(refused.status, "FAILED");
  assert.equal(refused.failedreason, "Store Credential Error Or Store is De-active");
  proven("init with a wrong password is refused");

  const session = await client.init(order("LTS-1"));
  assert.equal(session.status, "SUCCESS", JSON.stringify(session));
  assert.equal(session.GatewayPageURL, `${origin}/EasyCheckOut/testcde${session.sessionkey.toLowerCase()}`);
  assert.match(await (await fetch(session.GatewayPageURL)).text(), /BDT 1150\.00/);
  proven("init opens a session and its page");

  const open = await client.transactionQueryByTransactionId({ tran_id: "LTS-1" });
  assert.deepEqual([open.no_of_trans_found, open.element[0].status], [1, "PROCESSING"]);
  assert.equal((await client.transactionQueryBySessionId({ sessionkey: session.sessionkey })).status, "PENDING");
  proven("both queries know the open session");

  const acted = await act(session.sessionkey, { action: "pay", channel: "bkash" });
  assert.equal(received.length, 1);
  assert.deepEqual(received[0], acted.browser.fields);
  assert.equal(received[0].value_a, "inv 7/9 & co");
  proven("the notification arrives before the browser");

  const { val_id, bank_tran_id } = received[0];
  const first = await client.validate({ val_id });
  assert.deepEqual([first.status, first.amount, first.currency, first.tran_id], ["VALID", "1150.00", "BDT", "LTS-1"]);
  assert.equal((await client.validate({ val_id })).status, "VALIDATED");
  assert.equal((await client.validate({ val_id: "unknown" })).status, "INVALID_TRANSACTION");
  proven("validation says VALID, then VALIDATED, and INVALID_TRANSACTION to strangers");

  const paid = await client.transactionQueryByTransactionId({ tran_id: "LTS-1" });
  assert.deepEqual([paid.element[0].status, paid.element[0].val_id], ["VALIDATED", val_id]);
  assert.equal((await client.transactionQueryBySessionId({ sessionkey: session.sessionkey })).val_id, val_id);
  proven("both queries know the payment");

  const refund = { refund_amount: 150, refund_remarks: "broken lid", bank_tran_id, refe_id: "R1" };
  const started = await client.initiateRefund(refund);
  assert.deepEqual([started.APIConnect, started.status, started.trans_id], ["DONE", "success", "LTS-1"]);
  const repeated = await client.initiateRefund(refund);
  assert.deepEqual([repeated.status, repeated.refund_ref_id], ["processing", started.refund_ref_id]);
  const tooMuch = await client.initiateRefund({ ...refund, refund_amount: 1000.01 });
  assert.deepEqual([tooMuch.status, tooMuch.refund_ref_id], ["failed", ""]);
  const followed = await client.refundQuery({ refund_ref_id: started.refund_ref_id });
  assert.deepEqual([followed.status, followed.bank_tran_id], ["processing", bank_tran_id]);
  proven("a refund is accepted once, bounded by the payment, and can be followed");

  const failing = await client.init(order("LTS-2", { total_amount: "200.01" }));
  const failed = await act(failing.sessionkey, { action: "pay" });
  assert.equal(failed.browser.url, `${shopOrigin}/fail`);
  const seen = await client.transactionQueryByTransactionId({ tran_id: "LTS-2" });
  assert.deepEqual([seen.element[0].status, seen.element[0].val_id], ["FAILED", ""]);
  proven("a failed payment is seen as failed");
} finally {
  shop.close();
  shop.closeAllConnections();
}
