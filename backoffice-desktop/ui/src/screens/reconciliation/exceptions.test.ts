import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as bridge from "../../lib/bridge";
import { APP, AT, done, isForEverybody, listed, ME, press, read, refused, rise, sit, type, written } from "../desk.testing";
import { ageInDays, amountOf, deeds, isOpenTo, isSaid, type Deed, type Exception } from "./exceptions";

vi.mock("../../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(), stopUpload: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(),
}));
afterEach(rise);
beforeEach(() => {
  vi.mocked(bridge.beginUpload).mockReset().mockResolvedValue(1);
  vi.mocked(bridge.sendPiece).mockReset().mockResolvedValue(true);
});

const OTHER = { id: "opr_01kah2v8w4e9m7qk3s5r2n6t9a", name: "Karim Sheikh" };
const id = (number: number) => `exc_${String(number).padStart(26, "0")}`;
const resolution = (by: { id: string; name: string }) => ({ remedy: "WRITTEN_OFF" as const, note: "too old", amountMinor: 700, lines: 0, by, at: AT });
const exception = (number: number, more: Partial<Exception> = {}): Exception => ({
  id: id(number), mode: "TEST", status: "OPEN", reason: "MISSING_IN_SETTLEMENT", adjustedMinor: 0, openedAt: AT, updatedAt: AT,
  found: {
    runId: "rcn_01kah2v8w4e9m7qk3s5r2n6t8z", number, gateway: "bkash", status: "FLAGGED", reason: "MISSING_IN_SETTLEMENT", applicationId: APP, paymentId: `pay_${"0".repeat(26)}`,
    expectedMinor: 1_000 * number, currency: "BDT", gatewayTxnId: `TX${number}`, at: AT, settledGrossMinor: 0, settledFeeMinor: 0, settledNetMinor: 0, lines: [],
  },
  ...more,
});
const proposed = (number: number, by: { id: string; name: string }) => exception(number, { status: "AWAITING_APPROVAL", resolution: resolution(by) });
const me = { id: ME, name: "Anna Rahman" };
const key = (name: string) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const isReady = (name: string | RegExp) => waitFor(() => expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("false"));

test("what can be done follows how it stands, and nobody approves what he proposed", () => {
  const open = (one: Exception) => deeds.map(({ deed }) => deed).filter((deed) => isOpenTo(deed, one, ME));
  expect(open(exception(1))).toEqual(["take", "EXPLAINED", "chase", "WRITTEN_OFF", "ADJUSTED", "REFUNDED"]);
  expect(open(proposed(2, OTHER))).toEqual(["take", "approve", "reject"]);
  expect(open(proposed(2, me))).toEqual(["take", "reject"]);
  expect(open(exception(3, { status: "RESOLVED" }))).toEqual(["reopen"]);
  expect(open(exception(3, { status: "CLOSED" }))).toEqual([]);
  expect(open(exception(4, { owner: me, adjustedMinor: 5 }))).toContain("UNDONE");
  expect(new Set(deeds.map(({ key }) => key)).size, "every key does one thing").toBe(deeds.length);
  for (const taken of ["g", "j", "k", "x", "r", "?", "/"]) expect(deeds.map(({ key }) => key)).not.toContain(taken);
  const said = { note: "", until: "", against: "GATEWAY_FEES" as const, application: "", refund: "" };
  const ready = (deed: Deed, more: object) => isSaid(deed, { ...said, ...more });
  expect([ready("approve", {}), ready("EXPLAINED", {}), ready("chase", { note: "x" }), ready("REFUNDED", { note: "x", refund: "rfd_1" })]).toEqual([true, false, false, true]);
  const [now, at] = [new Date("2026-11-25T08:00:00Z"), exception(1)];
  expect([ageInDays(at, now), amountOf(at)]).toEqual([3, 1_000]);
});

test("the list is worked through with keys alone: one is taken, the next explained", async () => {
  await sit("#/exceptions", ({ method, path }) => {
    if (path.includes("/ageing")) return done([{ gateway: "bkash", currency: "BDT", reason: "MISSING_IN_SETTLEMENT", open: 2, withinDay: 1, withinThreeDays: 0, withinWeek: 0, withinMonth: 0, older: 1, amountMinor: 3_000 }]);
    if (method === "POST") return done(exception(1));
    return path.includes("/exceptions?") ? listed([exception(1), exception(2)]) : undefined;
  });
  await screen.findByText("TX2");
  expect(read().find((path) => path.includes("/exceptions?"))).toBe("/api/v1/admin/reconciliation/exceptions?status=OPEN&mode=TEST&size=50");
  await isForEverybody();
  key("a");
  await screen.findByRole("dialog", { name: "Look after it" });
  press("Look after it");
  await waitFor(() => expect(written().map(({ path }) => path)).toEqual([`/api/v1/admin/reconciliation/exceptions/${id(1)}/assign`]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  document.querySelector<HTMLElement>(".scroll")?.focus();
  key("j");
  key("e");
  await screen.findByRole("dialog", { name: "Explain" });
  await isForEverybody();
  type("Why", "paid by hand");
  await isReady("Explain");
  press("Explain");
  await waitFor(() => expect(written().at(-1)).toMatchObject({ path: `/api/v1/admin/reconciliation/exceptions/${id(2)}/resolve`, body: { remedy: "EXPLAINED", note: "paid by hand" }, idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/) }));
});

test("many are approved with one proof, one's own are left out, and a refusal is told of each", async () => {
  let isProven = false;
  const rows = [proposed(1, OTHER), proposed(2, me), proposed(3, OTHER)];
  await sit("#/exceptions?status=AWAITING_APPROVAL", ({ path }) => {
    if (path.endsWith("/step-up")) {
      isProven = true;
      return done({});
    }
    if (path.endsWith("/approve")) return isProven ? done([{ id: id(1), exception: rows[0] }, { id: id(3), errorCode: "INVALID_OPERATION_STATE", message: "the amount has changed" }]) : refused(401, "REAUTH_REQUIRED");
    return path.includes("/exceptions?") ? listed(rows) : undefined;
  });
  await screen.findByText("TX3");
  screen.getByLabelText("Select all that are loaded").click();
  expect(await screen.findByText("3 selected")).toBeTruthy();
  press("Approve (2)");
  await screen.findByRole("dialog", { name: "Approve (2)" });
  await isForEverybody();
  press("Approve");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "right");
  await isReady("Go on");
  press("Go on");
  expect(await screen.findByText(/the amount has changed/)).toBeTruthy();
  expect(written().filter(({ path }) => path.endsWith("/approve")).at(-1)?.body).toEqual({ exceptions: [{ id: id(1), amountMinor: 700 }, { id: id(3), amountMinor: 700 }] });
});

test("an exception shows both sides, four eyes and its case, and takes comments and files", async () => {
  const entries = [{ number: 1, kind: "OPENED", at: AT }, { number: 2, kind: "FILE", by: OTHER, at: AT, file: { name: "letter.pdf", kind: "PDF", mediaType: "application/pdf", bytes: 1_200, sha256: "00" } }];
  const whole = { exception: proposed(1, me), outstanding: { bookedMinor: 1_000, settledMinor: 0, adjustedMinor: 0, lines: 0, linesMinor: 0, remainderMinor: 1_000 }, entries };
  await sit(`#/exceptions/${id(1)}`, ({ method, path }) => (method === "POST" ? done(entries[0]) : path.endsWith(id(1)) ? done(whole) : undefined));
  expect(await screen.findByText(/You proposed this/)).toBeTruthy();
  expect(screen.queryByTestId("deed-approve")).toBeNull();
  expect(screen.getByText("letter.pdf")).toBeTruthy();
  await isForEverybody();
  type("Say something about it", "asked bKash by mail");
  await isReady("Say it");
  press("Say it");
  await waitFor(() => expect(written().at(-1)).toMatchObject({ path: `/api/v1/admin/reconciliation/exceptions/${id(1)}/comments`, body: { text: "asked bKash by mail" } }));
  vi.mocked(bridge.finishUpload).mockResolvedValue(done(entries[0]));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input, "files", { value: [new File(["%PDF"], "আ b.pdf")] });
  await waitFor(() => expect(input?.disabled).toBe(false));
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  await waitFor(() => expect(vi.mocked(bridge.beginUpload).mock.calls[0]).toEqual([`/api/v1/admin/reconciliation/exceptions/${id(1)}/files?name=%E0%A6%86%20b.pdf`, 4]));
  key("n");
  expect(await screen.findByRole("dialog", { name: "Reject" })).toBeTruthy();
});

test("what is dealt with leaves the list, and keys go on with what is left", async () => {
  let left = [exception(1), exception(2)];
  await sit("#/exceptions", ({ method, path }) => {
    if (method === "POST") {
      left = [exception(1)];
      return done(exception(2));
    }
    return path.includes("/exceptions?") ? listed(left) : undefined;
  });
  await screen.findByText("TX2");
  document.querySelector<HTMLElement>(".scroll")?.focus();
  key("j");
  key("e");
  await screen.findByRole("dialog", { name: "Explain" });
  type("Why", "paid by hand");
  await isReady("Explain");
  press("Explain");
  await waitFor(() => expect(screen.queryByText("TX2")).toBeNull());
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  document.querySelector<HTMLElement>(".scroll")?.focus();
  key("e");
  expect(await screen.findByRole("dialog", { name: "Explain" })).toBeTruthy();
});

test("what is taken away as a file is what the list answers to", async () => {
  vi.mocked(bridge.keepDocument).mockReset().mockResolvedValue("/d/exceptions.csv");
  await sit(`#/exceptions?status=OPEN&gateway=bkash&order=asc`, ({ path }) => (path.includes("/exceptions?") ? listed([exception(1), exception(2)]) : undefined));
  await screen.findByText("TX2");
  const file = "/api/v1/admin/reconciliation/exceptions/export";
  expect(read().find((path) => path.includes("/exceptions?"))).toBe("/api/v1/admin/reconciliation/exceptions?status=OPEN&gateway=bkash&mode=TEST&order=asc&size=50");
  press("Exceptions as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.lastCall?.[0]).toBe(`${file}?status=OPEN&gateway=bkash&mode=TEST&format=CSV&bom=true`));
});
