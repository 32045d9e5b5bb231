import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../../lib/bridge";
import { APP, AT, done, isForEverybody, listed, press, read, refused, rise, sit, type, written } from "../desk.testing";
import { daysOf, monthsOf } from "./months";
import { amountDifference, countersOf, feeDifference, flagged, lastMonths, type Result, type Run } from "./runs";
import { size } from "./statements";
import { emptyRule, feeOf, read as readTerms, readRule, typed, typedRate } from "./terms";

vi.mock("../../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), keepText: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(), signOut: vi.fn(),
}));
afterEach(rise);

const RUN = "rcn_01kah2v8w4e9m7qk3s5r2n6t8z";
const FILE = "stm_01kah2v8w4e9m7qk3s5r2n6t8z";
const PAYMENT = "pay_01kah2v8w4e9m7qk3s5r2n6t8z";
const run = (more: Partial<Run> = {}): Run => ({
  id: RUN, period: "2026-11", mode: "TEST", status: "DONE", cancelAsked: false, lookedAt: 5, matched: 2, missingInSettlement: 1, missingInternal: 1, amountMismatch: 1,
  feeMismatch: 0, currencyMismatch: 0, duplicate: 0, referenceMismatch: 0, deferred: 0, terms: { bkash: 3 }, ledgerBalanced: true, createdAt: AT, endedAt: AT, ...more,
});
const result = (number: number, more: Partial<Result> = {}): Result => ({
  runId: RUN, number, gateway: "bkash", status: "MATCHED", matchedBy: "TRANSACTION_ID", applicationId: APP, paymentId: PAYMENT, expectedMinor: 50_000, currency: "BDT",
  gatewayTxnId: `TX${number}`, at: AT, agreedFeeMinor: -925, settledGrossMinor: 50_000, settledFeeMinor: -925, settledNetMinor: 49_075,
  lines: [{ statementId: FILE, lineNumber: number + 1 }], ...more,
});
const odd = result(2, { status: "FLAGGED", reason: "AMOUNT_MISMATCH", settledGrossMinor: 49_500, settledFeeMinor: -1_000 });
const { expectedMinor: _, paymentId: __, ...unknown } = result(3, { status: "FLAGGED", reason: "MISSING_INTERNAL" });

test("counters lead to what they count, and a difference has a sign", () => {
  expect(flagged(run())).toBe(3);
  expect(countersOf(run()).map(({ count }) => count)).toEqual([2, 1, 1, 1, 0, 0, 0, 0, 0]);
  expect(countersOf(run())[3]?.filters).toEqual({ status: "", reason: "AMOUNT_MISMATCH" });
  expect([amountDifference(odd), feeDifference(odd), amountDifference(unknown), amountDifference(result(1))]).toEqual([-500, -75, null, 0]);
  expect(lastMonths(3, "2026-01-15")).toEqual(["2026-01", "2025-12", "2025-11"]);
  expect([size(640), size(45_200), size(12_340_000)]).toEqual(["640 bytes", "45.2 KB", "12.3 MB"]);
});

test("a run is started for a period and looked at, and keys go through its matches side by side", async () => {
  await sit("#/reconciliation", ({ method, path }) => {
    if (method === "POST") return done(run());
    if (path.includes("/results?")) return listed([result(1), odd, unknown]);
    return path.endsWith(RUN) ? done(run()) : undefined;
  });
  expect(await screen.findByText(/Nothing was reconciled yet/)).toBeTruthy();
  press("Start a run…");
  await screen.findByRole("dialog", { name: "Start a run" });
  await isForEverybody();
  press("Start");
  await waitFor(() => expect(location.hash).toBe(`#/reconciliation/${RUN}`));
  expect(written()[0]?.path).toMatch(/runs\?period=\d{4}-\d\d&mode=TEST$/);
  const match = () => screen.getByTestId("match").textContent?.replaceAll(/\s+/g, " ");
  await waitFor(() => expect(match()).toContain("Transaction id"));
  await isForEverybody();
  const key = (name: string) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  key("j");
  await waitFor(() => expect(match()).toMatch(/Amount mismatch.*Amount ৳ −5.00/));
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true, cancelable: true }));
  await waitFor(() => expect(match()).toContain("the book does not know this"));
  await isForEverybody();
  press(/^1\s*Amount mismatch$/);
  await waitFor(() => expect(read()).toContain(`/api/v1/admin/reconciliation/results?reason=AMOUNT_MISMATCH&runId=${RUN}&size=50`));
  expect(screen.getByRole("button", { name: /^1\s*Amount mismatch$/ }).getAttribute("aria-pressed")).toBe("true");
});

test("what matched goes into the book after a proof, and whoever may not is not asked to", async () => {
  let isProven = false;
  const answer = ({ method, path }: bridge.Call) => {
    if (path.endsWith("/step-up")) {
      isProven = true;
      return done({});
    }
    if (method === "POST") return isProven ? done(run({ postedAt: AT, postedLines: 1204 })) : refused(401, "REAUTH_REQUIRED");
    return path.endsWith(RUN) ? done(run(isProven ? { postedAt: AT, postedLines: 1204 } : {})) : undefined;
  };
  await sit(`#/reconciliation/${RUN}`, answer);
  (await screen.findByTestId("post")).click();
  await screen.findByRole("dialog", { name: "Bring what matched into the book" });
  press("Bring into the book");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "right");
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  expect(await screen.findByText("1,204 lines are in the book now.")).toBeTruthy();
  expect((await screen.findByTestId("posted")).textContent).toContain("1,204 lines in the book since");
  expect(screen.queryByTestId("post")).toBeNull();
});

test("a run that goes on says how far it is and can be stopped", async () => {
  await sit(`#/reconciliation/${RUN}`, ({ path }) => (path.includes(RUN) ? done(run({ status: "RUNNING", lookedAt: 12_345 })) : undefined), ["report:read"]);
  expect(await screen.findByText("12,345 looked at so far")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Stop…" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Statements" }), "without the permission there is no such screen").toBeNull();
});

test("a statement shows its lines and problems, and is taken back with a reason", async () => {
  const statement = {
    id: FILE, mode: "TEST", gateway: "bkash", fileName: "november.csv", fileFormat: "CSV", fileBytes: 789, sha256: "00", mapping: "bkash", mappingVersion: 0, status: "IMPORTED",
    readThrough: 8, keptLines: 5, seenBeforeLines: 0, refusedLines: 1, skippedLines: 2, postedLines: 0, createdAt: AT, updatedAt: AT,
  };
  await sit(`#/statements/${FILE}`, ({ method, path }) => {
    if (method === "POST") return done({ ...statement, status: "UNDONE" });
    if (path.includes("/lines?")) return listed([{ number: 2, kind: "PAYMENT", grossMinor: 50_000, feeMinor: -925, netMinor: 49_075, currency: "BDT" }]);
    if (path.includes("/problems?")) return listed([{ number: 7, kind: "REFUSED", reason: "the amount is no number" }]);
    return path.endsWith(FILE) ? done(statement) : undefined;
  });
  expect(await screen.findByText("490.75")).toBeTruthy();
  await isForEverybody();
  location.hash = `#/statements/${FILE}?show=problems`;
  expect(await screen.findByText("the amount is no number")).toBeTruthy();
  await isForEverybody();
  press("Take it back…");
  await screen.findByRole("dialog", { name: "Take this statement back" });
  type("Reason", "the wrong month");
  await waitFor(() => expect(screen.getByRole("button", { name: "Take it back" }).getAttribute("aria-disabled")).toBe("false"));
  press("Take it back");
  expect(await screen.findByText("The statement is taken back.")).toBeTruthy();
  expect(written()[0]).toMatchObject({ path: `/api/v1/admin/reconciliation/statements/${FILE}/undo`, body: { reason: "the wrong month" } });
});

const terms = { gateway: "bkash", mode: "TEST", version: 2, fees: [{ rateBp: 185, currency: "BDT", returnsOnRefund: false }], amountToleranceMinor: 0, feeToleranceMinor: 1, windowMinutes: 120, dueAfterHours: 72 } as const;

test("terms are read as they are typed, in whole numbers", () => {
  expect([typedRate(185), typedRate(200), typedRate(0), typedRate(1050)]).toEqual(["1.85", "2", "0", "10.5"]);
  const form = typed({ ...terms, fees: [...terms.fees] });
  expect(readTerms(form)).toEqual({ fees: [{ currency: "BDT", rateBp: 185, returnsOnRefund: false }], amountToleranceMinor: 0, feeToleranceMinor: 1, windowMinutes: 120, dueAfterHours: 72 });
  for (const wrong of [{ rate: "101" }, { rate: "x" }, { fixed: "1.234" }, { currency: "TAKA" }, { least: "5", most: "4" }]) expect(readRule({ ...emptyRule(), ...wrong })).toBeNull();
  expect(readTerms({ ...form, windowMinutes: "soon" })).toBeNull();
  expect([feeOf({ rateBp: 185 }, 100_000), feeOf({ rateBp: 1, leastMinor: 50, fixedMinor: 10 }, 100), feeOf({ rateBp: 200, mostMinor: 30 }, 9_900)]).toEqual([1_850, 50, 30]);
});

test("what was agreed becomes the next version", async () => {
  await sit("#/terms/bkash", ({ method, path }) => (method === "PUT" ? done({ ...terms, version: 3 }) : path.includes("/terms?") ? listed([terms]) : undefined));
  await screen.findByRole("heading", { name: "What was agreed with bKash" });
  await isForEverybody();
  type("Share, %", "২.৫");
  press("Save as version 3…");
  await screen.findByRole("dialog", { name: "Save what was agreed" });
  press("Save");
  expect(await screen.findByText("Version 3 holds for runs that begin from now on.")).toBeTruthy();
  expect(written()[0]).toMatchObject({ method: "PUT", path: "/api/v1/admin/reconciliation/terms/TEST/bkash", body: { fees: [{ rateBp: 250 }] } });
});

test("of the months only the last closed one is opened again, and a month that is not over is not closed", () => {
  const closed = (period: string, isClosed: boolean) => ({ period, closed: isClosed, closedAt: AT, closedBy: "opr_1" });
  const months = monthsOf([closed("2026-09", true), closed("2026-10", false), closed("2025-01", true)], "2026-11-22");
  const short = months.map(({ period, state, canClose, canReopen }) => `${period} ${state}${canClose ? " close" : ""}${canReopen ? " reopen" : ""}`);
  expect(short.slice(0, 4)).toEqual(["2026-11 NOT_OVER", "2026-10 REOPENED close", "2026-09 CLOSED reopen", "2026-08 CLOSED"]);
  expect(short).toHaveLength(13);
  expect(short.at(-1)).toBe("2025-01 CLOSED");
  expect(daysOf("2028-02")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
});

test("a month is closed when its book is balanced", async () => {
  await sit("#/months", ({ method, path }) => {
    if (method === "POST") return done({ period: "2026-10", closed: true, closedAt: AT, closedBy: "opr_1" });
    return path.includes("/movements?") ? done({ to: AT, balanced: true, accounts: [{ account: "merchant_payable", side: "CREDIT", currency: "BDT", openingMinor: 0, debitsMinor: 500, creditsMinor: 700, closingMinor: 200 }] }) : undefined;
  });
  const [first] = await screen.findAllByRole("button", { name: "Close…" });
  first?.click();
  expect(await screen.findByText(/5\.00 moved in this month/)).toBeTruthy();
  await isForEverybody();
  press("Close the month");
  await waitFor(() => expect(written()[0]?.path).toMatch(/\/periods\/\d{4}-\d\d\/close\?applicationId=app_.*&mode=TEST$/));
});

test("the trial balance of a time is taken away as a spreadsheet", async () => {
  vi.mocked(bridge.keepDocument).mockReset().mockResolvedValue("/d/trial-balance.xlsx");
  const account = { account: "gateway_receivable/bkash", side: "DEBIT", currency: "BDT", openingMinor: 0, debitsMinor: 500, creditsMinor: 0, closingMinor: 500 };
  await sit("#/ledger?view=time&from=2026-11-01&to=2026-11-30", ({ path }) => (path.includes("/movements?") ? done({ from: AT, to: AT, balanced: true, accounts: [account] }) : undefined));
  expect((await screen.findByRole("link", { name: "Gateway receivable, bKash" })).getAttribute("href")).toContain("from=2026-11-01");
  await isForEverybody();
  press("Trial balance as XLSX");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.calls[0]).toEqual([`/api/v1/admin/ledger/movements/export?applicationId=${APP}&mode=TEST&from=2026-11-01&to=2026-11-30&format=XLSX`, "trial-balance.xlsx", false]));
});
