import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { place } from "../lib/place.svelte";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, press, read, refused, rise, sit, type, written } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), keepText: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(), signOut: vi.fn(),
}));
afterEach(rise);

const ID = "pay_01kah2v8w4e9m7qk3s5r2n6t8z";
const payment = (number = 0, status = "SUCCEEDED") => ({
  id: number ? `pay_${String(number).padStart(26, "0")}` : ID, reference: `reference-${number}`, status, mode: "TEST", amountMinor: 115_000, currency: "BDT",
  capturedMinor: 115_000, refundedMinor: 0, refundableMinor: 90_000, attempts: [{ id: "att_1", method: "bkash", status: "SUCCEEDED", reference: "R1", createdAt: AT, updatedAt: AT }],
  gateway: "bkash", gatewayTxnId: "T1", customerReference: "customer-1", checkoutUrl: "", expiresAt: AT, createdAt: AT, updatedAt: AT, metadata: {},
});
const found = (number = 0) => ({ applicationId: APP, payment: payment(number), customer: { reference: "customer-1", name: "Rahim Uddin" } });
const history = (status = "SUCCEEDED") => done({
  ...found(), payment: payment(0, status), applicationName: "Demo Shop", timelineIsWhole: true,
  timeline: [{ kind: "PAYMENT_CREATED", at: AT, amountMinor: 115_000 }, { kind: "LEDGER_POSTED", at: AT, debit: "gateway_receivable/bkash", credit: "merchant_payable", amountMinor: 115_000 }],
});

test("a list draws what there is room for, and asks for the next page before its end", async () => {
  await sit("#/payments", ({ path }) => {
    if (!path.startsWith("/api/v1/admin/payments?")) return undefined;
    const from = path.includes("cursor=") ? 100 : 0;
    return listed(Array.from({ length: 100 }, (_, at) => found(from + at + 1)), 1_000_000, "next");
  });
  expect(await screen.findByText("reference-1")).toBeTruthy();
  expect(screen.getByText("10,00,000")).toBeTruthy();
  expect(document.querySelectorAll("tbody tr").length, "of all rows only those in sight").toBeLessThan(60);
  expect(read().filter((path) => path.includes("/payments?"))).toEqual(["/api/v1/admin/payments?mode=TEST&size=50"]);
  const box = document.querySelector<HTMLElement>(".scroll");
  box!.scrollTop = 3200;
  box!.dispatchEvent(new Event("scroll"));
  await waitFor(() => expect(read().at(-1)).toBe("/api/v1/admin/payments?mode=TEST&size=50&cursor=next"));
  await isForEverybody();
});

test("filters stand in the address and in the question, and what cannot be read is not asked", async () => {
  await sit("#/payments?status=FAILED&amountFrom=12.5&amountTo=oops&nonsense=1");
  expect(await screen.findByText("No payment answers to this.")).toBeTruthy();
  expect(read().find((path) => path.includes("/payments?"))).toBe("/api/v1/admin/payments?status=FAILED&amountFrom=1250&mode=TEST&size=50");
  type(/Id, reference/, "customer-7");
  await waitFor(() => expect(place.filter("text")).toBe("customer-7"));
  press("Clear the filters");
  await waitFor(() => expect(location.hash).toBe("#/payments"));
  ways.choose({ mode: "LIVE", app: APP });
  await waitFor(() => expect(read().at(-1)).toBe(`/api/v1/admin/payments?mode=LIVE&applicationId=${APP}&size=50`));
});

test("the review queue is exported by the server too", async () => {
  vi.mocked(bridge.keepDocument).mockReset().mockResolvedValue("/d/review.csv");
  await sit("#/review?gateway=bkash", ({ path }) => (path.includes("/payments?") ? listed([found()]) : undefined));
  await screen.findByText("reference-0");
  press("Review queue as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.calls[0]?.[0]).toBe("/api/v1/admin/payments/export?gateway=bkash&mode=TEST&status=REVIEW&format=CSV&bom=true"));
});

test("all that answers to the filters is exported by the server, as CSV or XLSX, and to nobody who may not", async () => {
  vi.mocked(bridge.keepDocument).mockReset().mockResolvedValue("/d/payments.xlsx");
  await sit("#/payments?status=SUCCEEDED", ({ path }) => (path.includes("/payments?") ? listed([found()]) : undefined));
  await screen.findByText("reference-0");
  press("Payments as XLSX");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.calls[0]?.[0]).toBe("/api/v1/admin/payments/export?status=SUCCEEDED&mode=TEST&format=XLSX"));
  press("Payments as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.calls[1]?.[0]).toBe("/api/v1/admin/payments/export?status=SUCCEEDED&mode=TEST&format=CSV&bom=true"));
  rise();
  document.body.innerHTML = "";
  await sit("#/payments", ({ path }) => (path.includes("/payments?") ? listed([found()]) : undefined), ["payment:read"]);
  await screen.findByText("reference-0");
  expect(screen.queryByRole("button", { name: /CSV|XLSX/ })).toBeNull();
});

test("a payment shows its story, and money is given back with one key for one intention", async () => {
  let tries = 0;
  await sit(`#/payments/${ID}`, ({ method, path }) => {
    if (method === "POST" && path.endsWith("/refunds")) return (tries += 1) === 1 ? refused(422, "REFUND_EXCEEDS_BALANCE", "more than is left") : done({ refund: {} });
    return path.endsWith(ID) ? history() : undefined;
  });
  expect(await screen.findByText("Ledger posted")).toBeTruthy();
  await isForEverybody();
  press("Give money back…");
  await screen.findByRole("dialog", { name: "Give money back" });
  expect(screen.getByLabelText<HTMLInputElement>(/Amount/).value).toBe("900.00");
  type(/Amount/, "১,২৫০.৫০");
  type("Reason", "torn");
  await waitFor(() => expect(screen.getByLabelText(/Amount/).getAttribute("aria-invalid"), "more than is left").toBe("true"));
  type(/Amount/, "125.50");
  await isForEverybody();
  press("Ask for the refund");
  expect(await screen.findByText("req_77")).toBeTruthy();
  expect(screen.getByText("more than is left")).toBeTruthy();
  press("Ask for the refund");
  expect(await screen.findByText("The refund was asked for.")).toBeTruthy();
  const [first, second] = written();
  expect(first).toEqual(second);
  expect(first?.body).toEqual({ amountMinor: 12_550, reason: "torn" });
  expect(first?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
});

test("whoever may not give money back is not asked to, and a screen without permission says so", async () => {
  await sit(`#/payments/${ID}`, ({ path }) => (path.endsWith(ID) ? history("REVIEW") : undefined), ["payment:read"]);
  await screen.findByText("Ledger posted");
  expect(screen.queryByRole("button", { name: /Give|Accept/ })).toBeNull();
  expect(screen.queryByRole("link", { name: "Review queue" })).toBeNull();
  location.hash = "#/review";
  expect(await screen.findByText("This is not open to you")).toBeTruthy();
  await isForEverybody();
});

test("the review queue asks for what waits, and accepting is proven first and goes on by itself", async () => {
  let isProven = false;
  await sit(`#/review/${ID}`, ({ method, path, body }) => {
    if (path.endsWith("/step-up")) {
      if ((body as { password: string }).password !== "right") return refused(401, "INVALID_CREDENTIALS");
      isProven = true;
      return done({});
    }
    if (method === "POST") return isProven ? done(payment()) : refused(401, "REAUTH_REQUIRED");
    return path.endsWith(ID) ? history("REVIEW") : undefined;
  });
  await screen.findByText("Ledger posted");
  press("Accept…");
  await screen.findByRole("dialog", { name: "Accept this payment" });
  press("Accept");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "wrong");
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  expect(await screen.findByText(/That is not right/)).toBeTruthy();
  await isForEverybody();
  type("Password", "right");
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  expect(await screen.findByText("The review is done.")).toBeTruthy();
  const reviews = written().filter(({ path }) => path.endsWith("/review"));
  expect(reviews).toHaveLength(2);
  expect(reviews[0]).toEqual(reviews[1]);
});

test("the palette leads to an id, and the sheet tells of the keys", async () => {
  await sit("#/payments", ({ path }) => (path.endsWith(ID) ? history() : undefined));
  const key = (init: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  key({ key: "k", ctrlKey: true });
  const field = await screen.findByRole<HTMLInputElement>("combobox", { name: "Go to…" });
  field.value = ID;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(await screen.findByText(`Open ${ID}`)).toBeTruthy();
  await isForEverybody();
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  await waitFor(() => expect(location.hash).toBe(`#/payments/${ID}`));
  await waitFor(() => expect(screen.queryByRole("combobox", { name: "Go to…" })).toBeNull());
  key({ key: "?" });
  expect(await screen.findByRole("dialog", { name: "Keys" })).toBeTruthy();
  await isForEverybody();
});
