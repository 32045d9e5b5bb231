// Drives npm's bkash-payment, unchanged, through payments against a sandbox.
//
//   node bkash_payment.mjs http://127.0.0.1:PORT
//
// Prints one line for each thing that was proven; the first mismatch ends it with a non-zero exit.
// The library keeps one token for its whole process, and answers some errors as values.
import assert from "node:assert/strict";
import bkash from "bkash-payment";

const origin = process.argv[2];
assert.ok(origin, "usage: node bkash_payment.mjs SANDBOX_ORIGIN");
const config = {
  base_url: `${origin}/v1.2.0-beta`, username: "npm_shop", password: "npm_shop@bkash",
  app_key: "npm_key", app_secret: "npm_key@bkash",
};
const callbackURL = "http://shop.example/back?order=7";
const order = (orderID, more = {}) => ({ amount: 1150, callbackURL, orderID, reference: "01770618575", ...more });
const act = async (id, body) => {
  const answer = await fetch(`${origin}/sandbox/bkash/payments/${id}/act`, { method: "POST", body: JSON.stringify(body) });
  assert.equal(answer.status, 200, await answer.clone().text());
  return answer.json();
};
const proven = (sentence) => console.log(sentence);

const created = await bkash.createPayment(config, order("NPM-1"));
assert.deepEqual([created.statusCode, created.amount, created.merchantInvoiceNumber], ["0000", "1150", "NPM-1"]);
assert.match(created.paymentID, /^TR0011[A-Za-z0-9]{7}[0-9]{13}$/);
assert.match(created.paymentCreateTime, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d:\d{3} GMT\+0600$/);
assert.match(await (await fetch(created.bkashURL)).text(), /1150\.00/);
proven("create opens a payment and its page");

const early = await bkash.executePayment(config, created.paymentID);
assert.deepEqual([early.statusCode, early.statusMessage], ["2056", "Invalid Payment State"]);
const open = await bkash.queryPayment(config, created.paymentID);
assert.deepEqual([open.transactionStatus, open.verificationStatus, open.trxID], ["Initiated", "Incomplete", undefined]);
proven("nothing is executed before the customer agrees");

const back = new URL((await act(created.paymentID, { action: "approve" })).browser);
assert.deepEqual(
  [back.searchParams.get("order"), back.searchParams.get("paymentID"), back.searchParams.get("status")],
  ["7", created.paymentID, "success"],
);
assert.ok(created.successCallbackURL.endsWith(`signature=${back.searchParams.get("signature")}`));
const paid = await bkash.executePayment(config, created.paymentID);
assert.deepEqual([paid.statusCode, paid.transactionStatus, paid.customerMsisdn], ["0000", "Completed", "01770618575"]);
assert.match(paid.trxID, /^[A-Z0-9]{10}$/);
assert.equal((await bkash.executePayment(config, created.paymentID)).statusCode, "2062");
proven("a payment is executed once");

const known = await bkash.queryPayment(config, created.paymentID);
assert.deepEqual([known.trxID, known.merchantInvoice, known.maxRefundableAmount], [paid.trxID, "NPM-1", "1150.00"]);
const found = await bkash.searchTransaction(config, paid.trxID);
assert.deepEqual([found.amount, found.payerAccount, found.organizationShortCode], ["1150.00", "01770618575", "50022"]);
assert.equal((await bkash.searchTransaction(config, "UNKNOWN123")).statusCode, "2033");
proven("query and search know the payment");

const refund = { paymentID: created.paymentID, trxID: paid.trxID, amount: "200.00" };
const returned = await bkash.refundTransaction(config, refund);
assert.deepEqual([returned.amount, returned.transactionStatus, returned.originalTrxID], ["200.00", "Completed", paid.trxID]);
const again = await bkash.refundTransaction(config, refund);
assert.equal(again.refundTrxID, returned.refundTrxID);
assert.equal((await bkash.searchTransaction(config, returned.refundTrxID)).originalTrxAmount, "1150.00");
proven("a refund goes back once and can be found");

const authorised = await bkash.createAuthPayment(config, order("NPM-2"));
await act(authorised.paymentID, { action: "approve" });
assert.equal((await bkash.executePayment(config, authorised.paymentID)).transactionStatus, "Authorized");
assert.equal((await bkash.captureAuthPayment(config, authorised.paymentID)).transactionStatus, "Completed");
assert.equal((await bkash.voidAuthPayment(config, authorised.paymentID)).statusCode, "2119");
proven("a reserved payment is captured once");

const making = await bkash.createAgreement(config, order("NPM-3"));
assert.equal(making.agreementStatus, "Initiated");
await act(making.paymentID, { action: "approve" });
const { agreementID } = await bkash.executeAgreement(config, making.paymentID);
assert.equal((await bkash.queryAgreement(config, agreementID)).agreementStatus, "Completed");
const with_it = await bkash.createPaymentWithAgreement(config, order("NPM-4", { agreementID }));
assert.match(with_it.paymentID, /^TR0001/);
await act(with_it.paymentID, { action: "approve" });
assert.equal((await bkash.executePayment(config, with_it.paymentID)).agreementID, agreementID);
assert.equal((await bkash.cancelAgreement(config, agreementID)).agreementStatus, "Cancelled");
assert.equal((await bkash.createPaymentWithAgreement(config, order("NPM-5", { agreementID }))).statusCode, "2053");
proven("a wallet is saved, paid with, and forgotten");

const calls = await (await fetch(`${origin}/sandbox/bkash/token-calls?username=npm_shop`)).json();
assert.deepEqual(calls.map((call) => call.kind), ["grant"]);
proven("all of it took one token");
