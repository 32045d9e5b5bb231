import { cleanup, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../../lib/bridge";
import { ways } from "../../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, ME, press, read, refused, rise, sit, type, written } from "../desk.testing";
import { ageInDays, daysLeft, deeds, disputeBy, dueCell, isOpenTo, isSaid, readLineName, type Dispute } from "./disputes";

vi.mock("../../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(),
}));
afterEach(rise);

const OTHER = { id: "opr_01kah2v8w4e9m7qk3s5r2n6t9a", name: "Karim Sheikh" };
const me = { id: ME, name: "Anna Rahman" };
const STATEMENT = `stm_${"0".repeat(26)}`;
const PAYMENT = `pay_${"0".repeat(26)}`;
const id = (number: number) => `dsp_${String(number).padStart(26, "0")}`;
const dispute = (number: number, more: Partial<Dispute> = {}): Dispute => ({
  id: id(number), applicationId: APP, mode: "TEST", gateway: "sslcommerz", status: "OPEN", paymentId: PAYMENT, attemptId: `att_${"0".repeat(26)}`, gatewayTxnId: `TX${number}`,
  caseNumber: `CB-${number}`, reason: "goods not received", amountMinor: 600_000, currency: "BDT", recordedBy: OTHER, recordedAt: AT, postingId: `pst_${"0".repeat(26)}`, updatedAt: AT, ...more,
});
const waiting = (number: number, by: typeof OTHER) => { const { postingId: _, ...rest } = dispute(number, { status: "AWAITING_APPROVAL", waitsFor: "OPENED", recordedBy: by }); return rest; };
const key = (name: string) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const isReady = (name: string | RegExp) => waitFor(() => expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("false"));
const KEY = /^[0-9a-f]{32}$/;
const PATH = "/api/v1/admin/reconciliation/disputes";

test("what can be done follows how it stands, and nobody agrees to what he proposed", () => {
  const open = (one: Dispute) => deeds.map(({ deed }) => deed).filter((deed) => isOpenTo(deed, one, ME));
  const line = { statementId: STATEMENT, lineNumber: 3 };
  expect(open(waiting(1, OTHER))).toEqual(["approve", "refuse"]);
  expect(open(waiting(1, me))).toEqual(["refuse"]);
  expect(open(dispute(1))).toEqual(["evidence", "WON", "LOST", "WITHDRAWN"]);
  expect(open(dispute(1, { statementLine: line })), "what a statement shows was no mistake").toEqual(["evidence", "WON", "LOST"]);
  expect(open(dispute(1, { status: "EVIDENCE_SENT", waitsFor: "WON", proposedBy: OTHER }))).toEqual(["approve", "refuse"]);
  expect(open(dispute(1, { waitsFor: "LOST", proposedBy: me }))).toEqual(["evidence", "refuse"]);
  expect(open(dispute(1, { status: "LOST", endedAt: AT }))).toEqual([]);
  expect(new Set(deeds.map((one) => one.key)).size, "every key does one thing").toBe(deeds.length);
  for (const taken of ["g", "j", "k", "x", "r", "?", "/"]) expect(deeds.map((one) => one.key)).not.toContain(taken);
  expect([isSaid("approve", { note: "", line: null }), isSaid("LOST", { note: " ", line: null }), isSaid("LOST", { note: "x", line: null })]).toEqual([true, false, true]);
});

test("evidence is due in so many days, and a line is named by its statement and number", () => {
  const due = (evidenceDueOn: string, status: Dispute["status"] = "OPEN") => dispute(1, { evidenceDueOn, status });
  expect([daysLeft(due("2026-12-01"), "2026-11-22"), daysLeft(due("2026-11-20"), "2026-11-22"), daysLeft(due("2026-12-01", "EVIDENCE_SENT"), "2026-11-22")]).toEqual([9, -2, null]);
  expect(dueCell(due("2026-11-22"), "2026-11-22")).toEqual({ day: "2026-11-22", note: "today", late: true });
  expect(dueCell(due("2026-11-20"), "2026-11-22")).toEqual({ day: "2026-11-20", note: "too late", late: true });
  expect(dueCell(due("2026-12-01"), "2026-11-22")).toEqual({ day: "2026-12-01", note: "in 9 days", late: false });
  expect(dueCell(due("2026-12-01", "WON"), "2026-11-22")).toEqual({ day: "2026-12-01" });
  expect([ageInDays(dispute(1), new Date("2026-11-25T08:00:00Z")), ageInDays(dispute(1, { endedAt: AT }))]).toEqual([3, null]);
  expect(readLineName(` ${STATEMENT}/12 `)).toEqual({ statementId: STATEMENT, lineNumber: 12 });
  expect([readLineName(STATEMENT), readLineName(`${STATEMENT}/0`), readLineName("stm_1/2")]).toEqual([null, null, null]);
  const name = { statementId: STATEMENT, lineNumber: 12 };
  expect([disputeBy(name, -5), disputeBy(name, 5)]).toEqual([`#/disputes/new?line=${STATEMENT}%2F12`, `#/disputes?won=${STATEMENT}%2F12`]);
});

test("the list shows what waits and until when, and is worked through with keys", async () => {
  await sit("#/disputes?status=OPEN", ({ method, path }) => {
    if (method === "POST") return done(dispute(2, { status: "EVIDENCE_SENT" }));
    return path.includes("/disputes?") ? listed([dispute(1, { evidenceDueOn: "2020-01-01" }), dispute(2)]) : undefined;
  });
  expect(await screen.findByText("CB-2")).toBeTruthy();
  expect(read().find((path) => path.includes("/disputes?"))).toBe(`${PATH}?status=OPEN&mode=TEST&size=50`);
  expect(screen.getByText("too late")).toBeTruthy();
  await isForEverybody();
  key("j");
  key("e");
  await screen.findByRole("dialog", { name: "Evidence is sent" });
  await isForEverybody();
  type("What was sent, and how", "the courier's receipt, by mail");
  await isReady("It is sent");
  press("It is sent");
  await waitFor(() => expect(written()).toMatchObject([{ path: `${PATH}/${id(2)}/evidence`, body: { note: "the courier's receipt, by mail" } }]));
  press("Disputes as XLSX");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.lastCall).toEqual([`${PATH}/export?status=OPEN&mode=TEST&format=XLSX`, "disputes.xlsx", false]));
});

test("what somebody else proposed is approved after a step up, as it was looked at", async () => {
  let isProven = false;
  const whole = { dispute: dispute(1, { waitsFor: "LOST", proposedBy: OTHER, proposedAt: AT, proposedReason: "no evidence" }), entries: [{ number: 1, kind: "PROPOSED", by: OTHER, at: AT, text: "LOST: no evidence" }] };
  await sit(`#/disputes/${id(1)}`, ({ method, path }) => {
    if (path.endsWith("/step-up")) { isProven = true; return done({}); }
    if (method === "POST") return isProven ? done(dispute(1, { status: "LOST" })) : refused(401, "REAUTH_REQUIRED");
    return path.endsWith(id(1)) ? done(whole) : undefined;
  });
  expect(await screen.findByText("Lost: no evidence")).toBeTruthy();
  expect(screen.getByText("It is booked when another person approves it.")).toBeTruthy();
  await isForEverybody();
  key("p");
  await screen.findByRole("dialog", { name: "Approve" });
  expect(screen.getByText(/Karim Sheikh proposes: Lost/)).toBeTruthy();
  press("Approve");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "right");
  await isReady("Go on");
  press("Go on");
  await waitFor(() => expect(written().at(-1)).toMatchObject({ path: `${PATH}/${id(1)}/approve`, body: { step: "LOST" }, idempotencyKey: expect.stringMatching(KEY) }));
  expect(new Set(written().filter(({ path }) => path.endsWith("/approve")).map(({ idempotencyKey }) => idempotencyKey)).size, "one intention").toBe(1);
  expect(await screen.findByText("It is booked.")).toBeTruthy();
});

test("who proposed sees that another one must agree, and a line of the statement needs nobody", async () => {
  const mine = { dispute: waiting(1, me), entries: [] };
  await sit(`#/disputes/${id(1)}?won=${encodeURIComponent(`${STATEMENT}/9`)}`, ({ path }) => (path.endsWith(id(1)) ? done(mine) : undefined));
  expect(await screen.findByText(/You proposed this/)).toBeTruthy();
  expect(screen.queryByTestId("deed-approve")).toBeNull();
  rise();
  cleanup();
  await sit(`#/disputes/${id(2)}?won=${encodeURIComponent(`${STATEMENT}/9`)}`, ({ method, path }) =>
    method === "POST" ? done(dispute(2, { status: "WON" })) : path.endsWith(id(2)) ? done({ dispute: dispute(2), entries: [] }) : undefined);
  (await screen.findByTestId("deed-WON")).click();
  await screen.findByRole("dialog", { name: "Won" });
  expect(screen.getByText("The line proves it: nobody has to agree.")).toBeTruthy();
  type("Why", "the gateway gave it back");
  await isReady("It is won");
  type(/The line that gives it back/, "stm_12");
  expect(await screen.findByText(/names no line/)).toBeTruthy();
  type(/The line that gives it back/, `${STATEMENT}/9`);
  await isReady("It is won");
  press("It is won");
  await waitFor(() => expect(written().at(-1)?.body).toEqual({ outcome: "WON", reason: "the gateway gave it back", statementLine: { statementId: STATEMENT, lineNumber: 9 } }));
  expect(written().at(-1)?.idempotencyKey).toMatch(KEY);
});

const hit = { applicationId: APP, customer: { reference: "C-1", name: "Rima" }, payment: { id: PAYMENT, reference: "ORDER-1", status: "SUCCEEDED", amountMinor: 1_000_000, capturedMinor: 1_000_000, refundedMinor: 0, refundableMinor: 1_000_000, currency: "BDT", attempts: [] } };

test("a dispute is recorded by hand, on the payment that was found", async () => {
  await sit("#/disputes/new", ({ method, path }) => (method === "POST" ? done(waiting(7, me)) : path.includes("/payments?") ? listed([hit]) : undefined));
  await screen.findByRole("heading", { name: "Record a dispute" });
  await isForEverybody();
  type("Which payment", "ORDER-1");
  expect(await screen.findByText("Rima")).toBeTruthy();
  expect(read().at(-1)).toBe("/api/v1/admin/payments?text=ORDER-1&mode=TEST&size=5");
  type("The gateway's number of the case", "CB-7");
  type("Why the bank takes it back", "goods not received");
  type(/^Amount/, "6,000");
  type(/charges for it/, "500");
  type("Evidence is taken until", "2026-12-15");
  await isReady("Record it");
  await isForEverybody();
  press("Record it");
  const body = { paymentId: PAYMENT, caseNumber: "CB-7", reason: "goods not received", evidenceDueOn: "2026-12-15", amountMinor: 600_000, feeMinor: 50_000 };
  await waitFor(() => expect(written()).toMatchObject([{ path: PATH, body, idempotencyKey: expect.stringMatching(KEY) }]));
  await waitFor(() => expect(location.hash).toBe(`#/disputes/${id(7)}`));
});

test("from a chargeback the payment is found by what the line names, and its amounts count", async () => {
  const line = { number: 12, kind: "CHARGEBACK", grossMinor: -600_000, feeMinor: -50_000, netMinor: -650_000, currency: "BDT", gatewayTransactionId: "TX7", at: AT };
  await sit(`#/disputes/new?line=${encodeURIComponent(`${STATEMENT}/12`)}`, ({ method, path }) =>
    method === "POST" ? done(dispute(7)) : path.includes("/lines?") ? listed([line]) : path.includes("/payments?text=TX7") ? listed([hit]) : undefined);
  expect(await screen.findByText("Rima")).toBeTruthy();
  expect(screen.getByTestId("line").textContent).toContain("6,000.00");
  expect(screen.queryByLabelText(/^Amount/), "the line says it").toBeNull();
  type("The gateway's number of the case", "CB-7");
  type("Why the bank takes it back", "fraud");
  await isReady("Record it");
  press("Record it");
  await waitFor(() => expect(written()).toMatchObject([{ path: PATH, body: { paymentId: PAYMENT, caseNumber: "CB-7", reason: "fraud", statementLine: { statementId: STATEMENT, lineNumber: 12 } } }]));
  expect(await screen.findByText("The dispute is in the book.")).toBeTruthy();
});

test("evidence is added and taken away as files, and whoever only reads is offered nothing", async () => {
  const entries = [{ number: 4, kind: "FILE", by: OTHER, at: AT, file: { name: "receipt.pdf", kind: "PDF", mediaType: "application/pdf", bytes: 1_200, sha256: "00" } }];
  const answering = ({ path }: bridge.Call) => (path.endsWith(id(1)) ? done({ dispute: dispute(1), entries }) : undefined);
  vi.mocked(bridge.beginUpload).mockResolvedValue(1);
  vi.mocked(bridge.sendPiece).mockResolvedValue(true);
  vi.mocked(bridge.finishUpload).mockResolvedValue(done(entries[0]));
  vi.mocked(bridge.keepDocument).mockResolvedValue("/home/anna/receipt.pdf");
  await sit(`#/disputes/${id(1)}`, answering);
  (await screen.findByRole("button", { name: "receipt.pdf" })).click();
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.lastCall).toEqual([`${PATH}/${id(1)}/files/4`, "case-file-4.pdf", false]));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  Object.defineProperty(input, "files", { value: [new File(["%PDF"], "letter.pdf")] });
  input?.dispatchEvent(new Event("change", { bubbles: true }));
  await waitFor(() => expect(vi.mocked(bridge.beginUpload).mock.lastCall).toEqual([`${PATH}/${id(1)}/files?name=letter.pdf`, 4]));
  rise();
  cleanup();
  await sit(`#/disputes/${id(1)}`, answering, ["report:read"]);
  expect(await screen.findByText(/receipt.pdf/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "receipt.pdf" })).toBeNull();
  expect(screen.queryByTestId("deed-evidence")).toBeNull();
  expect(screen.queryByLabelText("Say something about it")).toBeNull();
});

test("a dispute is found from its payment, in Bangla too", async () => {
  const payment = { ...hit.payment, mode: "TEST", createdAt: AT, updatedAt: AT, expiresAt: AT };
  const history = { payment, customer: hit.customer, applicationId: APP, applicationName: "Demo Shop", entries: [], truncated: false };
  await sit(`#/payments/${PAYMENT}`, ({ path }) => (path.endsWith(PAYMENT) ? done(history) : path.includes("/disputes?") ? listed([dispute(1)]) : undefined));
  expect((await screen.findByText("CB-1")).closest("a")?.getAttribute("href")).toBe(`#/disputes/${id(1)}`);
  expect(screen.getByRole("link", { name: "Record a dispute" }).getAttribute("href")).toBe(`#/disputes/new?payment=${PAYMENT}`);
  ways.choose({ language: "bn" });
  expect(await screen.findByRole("heading", { name: "আপত্তি" })).toBeTruthy();
});
