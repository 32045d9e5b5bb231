import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type * as bridge from "../lib/bridge";
import { APP, AT, done, isForEverybody, listed, ME, press, refused, rise, sit, written } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const OTHER = "opr_01kah2v8w4e9m7qk3s5r2n6t9a";
const refund = (number: number, createdBy: string) => ({
  appId: APP, approvalsNeeded: 1, requestHash: `hash-${number}`,
  refund: {
    id: `rfd_${String(number).padStart(26, "0")}`, reference: `R-${number}`, status: "AWAITING_APPROVAL", mode: "TEST", amountMinor: 1000 * number, currency: "BDT",
    approvalsMissing: 1, approvedBy: [], createdBy, createdAt: AT, updatedAt: AT, gateway: "bkash", gatewayTxnId: "T1", paymentId: `pay_${"0".repeat(26)}`, reason: "torn",
  },
});
const plan = done({
  becomes: "PENDING", approvalsMissing: 0, requestHash: "hash-1", accounts: [], transfers: [{ debit: "merchant_payable", credit: "refunds_in_transit/bkash", amountMinor: 1000 }],
  before: { refundableMinor: 9000, capturedMinor: 0, heldMinor: 0, refundedMinor: 0 }, after: { refundableMinor: 8000, capturedMinor: 0, heldMinor: 0, refundedMinor: 0 },
});

test("somebody else's refund shows what an approval does, and exactly what was looked at is approved", async () => {
  const asked = refund(1, OTHER);
  await sit(`#/approvals/${asked.refund.id}`, ({ path }) => {
    if (path.endsWith("/dry-run")) return plan;
    return path.endsWith("/approve") || path.endsWith(asked.refund.id) ? done(asked) : undefined;
  });
  expect(await screen.findByText("Refunds in transit, bKash")).toBeTruthy();
  await isForEverybody();
  press("Approve…");
  await screen.findByRole("dialog", { name: "Approve this refund" });
  press(/^Approve ৳/);
  expect(await screen.findByText("Approved")).toBeTruthy();
  const approved = written().find(({ path }) => path.endsWith("/approve"));
  expect(approved?.body).toEqual({ requestHash: "hash-1" });
});

test("nobody is offered to approve what he asked for himself, only to withdraw it", async () => {
  const mine = refund(2, ME);
  await sit(`#/refunds/${mine.refund.id}`, ({ path }) => (path.endsWith(mine.refund.id) ? done(mine) : undefined));
  expect(await screen.findByText(/You asked for this/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Approve…" })).toBeNull();
  expect(screen.getByRole("button", { name: "Withdraw…" })).toBeTruthy();
  expect(written()).toEqual([]);
});

test("many are approved with one proof, one's own are left out, and a refusal does not stop the rest", async () => {
  let isProven = false;
  const rows = [refund(1, OTHER), refund(2, ME), refund(3, OTHER), refund(4, OTHER)];
  await sit("#/approvals", ({ path }) => {
    if (path.endsWith("/step-up")) {
      isProven = true;
      return done({});
    }
    if (path.endsWith("/approve")) return !isProven ? refused(401, "REAUTH_REQUIRED") : path.includes("0003/") ? refused(409, "INVALID_OPERATION_STATE") : done(rows[0]);
    return path.includes("/refunds?") ? listed(rows) : undefined;
  });
  await screen.findByText("R-1");
  screen.getByLabelText("Select all that are loaded").click();
  expect(await screen.findByText("4 selected")).toBeTruthy();
  press("Approve 4…");
  await screen.findByRole("dialog", { name: "Approve refunds" });
  expect(screen.getByText(/^1 of these you asked for yourself/)).toBeTruthy();
  expect(screen.getByText(/^৳\s80\.00 go back/)).toBeTruthy();
  await isForEverybody();
  press("Approve 3");
  const proof = await screen.findByLabelText<HTMLInputElement>("Password");
  proof.value = "right";
  proof.dispatchEvent(new Event("input", { bubbles: true }));
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  expect(await screen.findByText(/something has changed since you looked.*req_77/)).toBeTruthy();
  await waitFor(() => expect(screen.getAllByText("Approved")).toHaveLength(2));
  const approvals = written().filter(({ path }) => path.endsWith("/approve"));
  expect(approvals.map(({ path }) => path.at(-9)), "the first twice, before and after the proof").toEqual(["1", "1", "3", "4"]);
  expect(approvals[0]?.idempotencyKey).toBe(approvals[1]?.idempotencyKey);
  expect(new Set(approvals.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(3);
  expect(written().filter(({ path }) => path.endsWith("/step-up"))).toHaveLength(1);
});
