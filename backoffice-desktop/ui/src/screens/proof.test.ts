import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { APP, AT, done, isForEverybody, press, read, refused, rise, sit } from "./desk.testing";
import { proof } from "./proof.svelte";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), keepText: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn() }));
beforeEach(() => proof.forget());
afterEach(rise);

const PROOF = "/api/v1/admin/ledger/verification";
const part = (blocks: number, nextCursor?: string, faults: string[] = []) => done({ blocks, transfers: blocks * 2, blocksInAll: 5_000, faults, nextCursor });
const steps = () => read().filter((path) => path.startsWith(PROOF));

test("the book is proven part by part to its end, and says so", async () => {
  const parts = { [PROOF]: part(2_000, "A".repeat(32)), [`${PROOF}?cursor=${"A".repeat(32)}`]: part(2_000, "B".repeat(32)), [`${PROOF}?cursor=${"B".repeat(32)}`]: part(1_000) };
  await sit("#/ledger?view=proof", ({ path }) => parts[path]);
  await screen.findByRole("heading", { name: "Proof of the book" });
  expect(steps(), "nothing is begun by looking").toEqual([]);
  press("Prove the book");
  expect(await screen.findByText(/The whole book holds/)).toBeTruthy();
  expect(steps()).toEqual(Object.keys(parts));
  expect(screen.getByText("Blocks: 5,000 of 5,000. Transfers: 10,000.")).toBeTruthy();
  await isForEverybody();
});

test("it shows how far it is, is stopped, and goes on from there", async () => {
  let answer = (_: { status: number; body: string }) => {};
  let isWaiting = false;
  await sit("#/ledger?view=proof", ({ path }) => {
    if (path === PROOF) return part(2_000, "A".repeat(32));
    if (path.startsWith(PROOF)) { isWaiting = true; return new Promise((resolve) => (answer = resolve)); }
    return undefined;
  });
  await screen.findByRole("heading", { name: "Proof of the book" });
  press("Prove the book");
  expect(await screen.findByText("Blocks: 2,000 of 5,000. Transfers: 4,000.")).toBeTruthy();
  const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Proof of the book" });
  expect([bar.value, bar.max]).toEqual([2_000, 5_000]);
  await waitFor(() => expect(isWaiting).toBe(true));
  press("Stop");
  expect(await screen.findByText(/Stopped/)).toBeTruthy();
  answer(part(3_000, undefined, ["an answer that nobody waits for"]));
  press("Go on");
  await waitFor(() => expect(steps().at(-1)).toBe(`${PROOF}?cursor=${"A".repeat(32)}`));
  answer(part(3_000));
  expect(await screen.findByText(/The whole book holds/)).toBeTruthy();
  expect(screen.queryByText(/nobody waits for/)).toBeNull();
});

test("a broken part is named with what does not hold, and the report is kept", async () => {
  await sit("#/ledger?view=proof", ({ path }) => (path === PROOF ? part(2_000, "A".repeat(32)) : path.startsWith(PROOF) ? part(3_000, undefined, ["block 3 of lane 2: its hash is another"]) : undefined));
  await screen.findByRole("heading", { name: "Proof of the book" });
  press("Prove the book");
  expect(await screen.findByText("The book does not hold. Faults: 1.")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Blocks 2,001 to 5,000" })).toBeTruthy();
  expect(screen.queryByText(/The whole book holds/)).toBeNull();
  await isForEverybody();
  vi.mocked(bridge.keepText).mockResolvedValue("/home/anna/proof.txt");
  press("Keep the report");
  await waitFor(() => expect(vi.mocked(bridge.keepText).mock.lastCall?.[1]).toContain("block 3 of lane 2"));
});

test("a part that fails says why with the request's id, and is asked for again", async () => {
  let isWell = false;
  await sit("#/ledger?view=proof", ({ path }) => (path.startsWith(PROOF) ? (isWell ? part(5_000) : refused(503, "SERVICE_UNAVAILABLE")) : undefined));
  await screen.findByRole("heading", { name: "Proof of the book" });
  press("Prove the book");
  expect(await screen.findByText("req_77")).toBeTruthy();
  isWell = true;
  press("Go on");
  expect(await screen.findByText(/The whole book holds/)).toBeTruthy();
  expect(screen.queryByText("req_77")).toBeNull();
});

test("an account's statement is a list like the others: paged by its cursor, filtered by days, taken away as a file", async () => {
  const line = (number: number) => ({ postingId: `pst_${String(number).padStart(26, "0")}`, place: 0, subject: `pay_${String(number).padStart(26, "0")}`, cause: "PAYMENT_CAPTURED", counterpart: "merchant_payable", changeMinor: 100 * number, bookedAt: AT });
  const of = (from: number, nextCursor?: string) => done({ account: "gateway_receivable/bkash", currency: "BDT", openingMinor: 500, closingMinor: 99_500, totalLines: 200, totalIsEstimate: false, nextCursor, lines: Array.from({ length: 100 }, (_, at) => line(from + at)) });
  await sit("#/ledger/BDT/gateway_receivable/bkash?from=2026-11-01", ({ path }) => (path.includes("/statement?") ? (path.includes("cursor=next") ? of(101) : of(1, "next")) : undefined));
  const first = await screen.findByText(line(1).subject);
  expect(first.closest("a")?.getAttribute("href")).toBe(`#/payments/${line(1).subject}`);
  expect(screen.getByText("৳ 995.00")).toBeTruthy();
  const asked = () => read().filter((path) => path.includes("/statement?"));
  expect(new URLSearchParams(asked()[0]?.split("?")[1]).toString()).toBe("from=2026-11-01&mode=TEST&account=gateway_receivable%2Fbkash&currency=BDT&size=50");
  await isForEverybody();
  const box = document.querySelector<HTMLElement>(".scroll");
  box!.scrollTop = 80 * 36;
  box!.dispatchEvent(new Event("scroll"));
  await waitFor(() => expect(asked().at(-1)).toContain("cursor=next"));
  press("Account statement as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepDocument).mock.lastCall?.[0]).toBe(`/api/v1/admin/apps/${APP}/statement/export?from=2026-11-01&mode=TEST&account=gateway_receivable%2Fbkash&currency=BDT&format=CSV&bom=true`));
});
