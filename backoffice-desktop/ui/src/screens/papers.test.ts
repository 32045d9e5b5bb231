import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { AT, isForEverybody, listed, rise, sit } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()),
  look: vi.fn(), call: vi.fn(), signOut: vi.fn(), pickFolder: vi.fn(), printInvoices: vi.fn(), stopPrinting: vi.fn(), openKept: vi.fn(),
}));
afterEach(rise);

const invoice = (place: number) => ({
  id: `inv_${place}`, number: `INV-00000${place}`, status: "ISSUED", createdAt: AT, totalMinor: 1000, amountDueMinor: 1000, currency: "BDT",
  customerReference: "c", lineItems: [],
});

async function choose(): Promise<void> {
  await sit("#/invoices", ({ path }) => (path.startsWith("/api/v1/admin/invoices") ? listed([invoice(1), invoice(2), invoice(3)]) : undefined));
  await screen.findByText("INV-000003");
  await fireEvent.click(screen.getByLabelText("Select all that are loaded"));
  await fireEvent.click(screen.getByRole("button", { name: "PDFs to a folder…" }));
}

test("invoices are printed into the folder that was picked, and what failed is said of each", async () => {
  let finish = (_: bridge.Printed) => {};
  vi.mocked(bridge.pickFolder).mockResolvedValue("/home/anna/papers");
  vi.mocked(bridge.printInvoices).mockImplementation((_, told) => {
    told({ done: 2, failed: 1, of: 3 });
    return new Promise((resolve) => (finish = resolve));
  });
  await choose();
  expect(screen.getByText("Into a new folder among the downloads")).toBeTruthy();
  await isForEverybody();
  await fireEvent.click(screen.getByRole("button", { name: "Choose a folder…" }));
  expect(await screen.findByText("Into /home/anna/papers")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect(vi.mocked(bridge.printInvoices).mock.calls[0]?.[0]).toEqual(["inv_1", "inv_2", "inv_3"]);
  expect(await screen.findByText("2 of 3")).toBeTruthy();
  await isForEverybody();
  await fireEvent.click(screen.getByRole("button", { name: "Stop" }));
  expect(bridge.stopPrinting).toHaveBeenCalledOnce();
  finish({ folder: "/home/anna/papers", kept: 1, left: 1, failed: [{ invoice: "inv_2", code: "OTHER_TEMPLATE" }] });
  expect(await screen.findByText(/1 PDF is in \/home\/anna\/papers\. 1 was not begun\./)).toBeTruthy();
  expect(screen.getByText(/another version than this program/)).toBeTruthy();
  expect(screen.getByText("INV-000002", { selector: "strong" })).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Open the folder" }));
  expect(bridge.openKept).toHaveBeenCalledWith("/home/anna/papers");
});

test("a batch that does not begin says why, and can be begun again", async () => {
  vi.mocked(bridge.printInvoices).mockRejectedValue({ code: "ALREADY_PRINTING" });
  await choose();
  await fireEvent.click(screen.getByRole("button", { name: "Begin" }));
  expect(await screen.findByText(/Other invoices are being printed/)).toBeTruthy();
  await waitFor(() => expect(screen.getByRole("button", { name: "Begin" })).toBeTruthy());
});
