// Papers go to the printers of this machine, and whoever has none is told what to do instead.
import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { AT, done, isForEverybody, press, rise, sit, type } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), printers: vi.fn(), printDocument: vi.fn() }));
afterEach(rise);

const ID = `inv_${"0".repeat(26)}`;
const invoice = {
  id: ID, number: "INV-7", mode: "TEST", status: "ISSUED", currency: "BDT", customerReference: "customer-7", lineItems: [], installments: [], payments: [],
  creditNotes: [{ id: "crn_1", number: "CN-1", amountMinor: 100, createdAt: AT }], subtotalMinor: 100, discountMinor: 0, taxMinor: 0, totalMinor: 100, amountPaidMinor: 0, amountDueMinor: 100, creditedMinor: 0, createdAt: AT, updatedAt: AT,
};
const open = () => sit(`#/invoices/${ID}`, ({ path }) => (path.endsWith(`/invoices/${ID}`) ? done(invoice) : undefined));

test("an invoice goes to the usual printer or another, and so does its credit note", async () => {
  vi.mocked(bridge.printers).mockReset().mockResolvedValue(["Office", "Cellar"]);
  vi.mocked(bridge.printDocument).mockReset().mockRejectedValueOnce({ code: "NOT_TAKEN", reason: "out of paper" }).mockResolvedValue();
  await open();
  (await screen.findByRole("button", { name: "Print INV-7" })).click();
  expect((await screen.findByLabelText<HTMLSelectElement>("Printer")).value).toBe("Office");
  await isForEverybody();
  type("Copies", "2");
  await waitFor(() => expect(screen.getByRole("button", { name: "Print" }).getAttribute("aria-disabled")).toBe("false"));
  press("Print");
  expect(await screen.findByText("The printer did not take it.")).toBeTruthy();
  press("Print");
  expect(await screen.findByText("It is on its way to Office.")).toBeTruthy();
  expect(vi.mocked(bridge.printDocument).mock.lastCall).toEqual([`/api/v1/admin/invoices/${ID}/pdf`, "Office", 2]);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  press("Print CN-1");
  await screen.findByLabelText("Printer");
  press("Print");
  await waitFor(() => expect(vi.mocked(bridge.printDocument).mock.lastCall).toEqual([`/api/v1/admin/invoices/${ID}/credit-notes/crn_1/pdf`, "Office", 1]));
});

test("without a printer nothing can be sent to one, and it is said what to do", async () => {
  vi.mocked(bridge.printers).mockReset().mockResolvedValue([]);
  vi.mocked(bridge.printDocument).mockReset();
  await open();
  (await screen.findByRole("button", { name: "Print INV-7" })).click();
  expect(await screen.findByText(/^No printer is set up on this machine\./)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Print" }).getAttribute("aria-disabled")).toBe("true");
});
