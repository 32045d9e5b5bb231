import { screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../../lib/bridge";
import { place } from "../../lib/place.svelte";
import { done, isForEverybody, press, read, rise, sit } from "../desk.testing";
import { refundTables, volumeTotals, type RefundSum } from "./reports";

vi.mock("../../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), keepText: vi.fn(), keepTable: vi.fn() }));
afterEach(rise);

const sums: RefundSum[] = [
  { gateway: "bkash", status: "AWAITING_APPROVAL", currency: "BDT", count: 2, amountMinor: 1_500 },
  { gateway: "bkash", status: "SUCCEEDED", currency: "BDT", count: 1, amountMinor: 40_000 },
  { gateway: "sslcommerz", status: "SUCCEEDED", currency: "BDT", count: 3, amountMinor: 15_000 },
  { gateway: "sslcommerz", status: "FAILED", currency: "USD", count: 1, amountMinor: 900 },
];
const answers = ({ path }: bridge.Call) => {
  if (path.includes("/reports/refunds")) return done(sums);
  if (!path.includes("/reports/volume")) return path.includes("/reports/") ? done([]) : undefined;
  return done(path.includes("by=status") ? [{ of: "FAILED", currency: "BDT", count: 1, amountMinor: 5, succeeded: 0, capturedMinor: 0 }] : [
    { of: "bkash", currency: "BDT", count: 3, amountMinor: 300, succeeded: 2, capturedMinor: 200 }, { of: "nagad", currency: "BDT", count: 1, amountMinor: 100, succeeded: 1, capturedMinor: 100 },
  ]);
};

test("refunds are added up by gateway and state, and never over two currencies", () => {
  const [taka, dollar] = refundTables(sums);
  expect(taka?.statuses).toEqual(["SUCCEEDED", "AWAITING_APPROVAL"]);
  expect(taka?.rows.map(({ gateway, all }) => [gateway, all])).toEqual([["bkash", { count: 3, minor: 41_500 }], ["sslcommerz", { count: 3, minor: 15_000 }]]);
  expect(taka?.total).toEqual({ gateway: "", of: { SUCCEEDED: { count: 4, minor: 55_000 }, AWAITING_APPROVAL: { count: 2, minor: 1_500 } }, all: { count: 6, minor: 56_500 } });
  expect([dollar?.currency, dollar?.total.all]).toEqual(["USD", { count: 1, minor: 900 }]);
  expect(refundTables([])).toEqual([]);
  expect(volumeTotals([{ currency: "BDT", count: 1, amountMinor: 2, succeeded: 1, capturedMinor: 2 }, { currency: "USD", count: 1, amountMinor: 9, succeeded: 0, capturedMinor: 0 }])).toHaveLength(2);
});

test("the report of refunds asks for its days, leads to the refunds behind a number, and is kept as a file", async () => {
  vi.mocked(bridge.keepTable).mockReset().mockResolvedValue("/d/refunds.xlsx");
  await sit("#/settlement?from=2026-11-01&to=2026-11-22", answers);
  const report = within(await screen.findByRole("region", { name: "Refunds, by where they stand" }));
  expect(read().find((path) => path.includes("/reports/refunds"))).toBe("/api/v1/admin/reports/refunds?mode=TEST&fromDay=2026-11-01&toDay=2026-11-22");
  expect(report.getAllByRole("link", { name: "Succeeded" })[0]?.getAttribute("href")).toBe("#/refunds?status=SUCCEEDED&from=2026-11-01&to=2026-11-22");
  expect(report.getByText("Total").closest("tr")?.textContent?.replace(/\s+/g, " ")).toContain("৳ 565.00 × 6");
  await isForEverybody();
  press("Refunds, by where they stand as XLSX");
  expect(await screen.findByText("Saved as /d/refunds.xlsx")).toBeTruthy();
  expect(vi.mocked(bridge.keepTable).mock.calls[0]?.slice(0, 2)).toEqual(["refunds-2026-11-01-2026-11-22.xlsx", {
    columns: ["gateway", "status", "count", "amountMinor", "currency"],
    rows: sums.map(({ gateway, status, count, amountMinor, currency }) => [gateway, status, count, amountMinor, currency]),
  }]);
});

test("payments are told apart by what somebody chooses, and add up", async () => {
  await sit("#/settlement", answers);
  const report = within(await screen.findByRole("region", { name: "Payments" }));
  expect(report.getByText("Total", { exact: false }).closest("tr")?.textContent?.replace(/\s+/g, " ")).toContain("BDT4৳ 4.00375.0%৳ 3.00");
  const select = report.getByLabelText<HTMLSelectElement>("Told apart by");
  select.value = "status";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await waitFor(() => expect(place.filter("by")).toBe("status"));
  expect(await screen.findByText("Failed", { selector: "section[aria-label=Payments] td" })).toBeTruthy();
});
