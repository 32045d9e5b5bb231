import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type * as bridge from "../lib/bridge";
import { APP, AT, done, isForEverybody, press, rise, sit, type, written } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const ID = `inv_${"0".repeat(26)}`;
const draft = {
  id: ID, appId: APP, mode: "TEST", status: "DRAFT", currency: "BDT", customerReference: "C-77", customerName: "Rahima", customerEmail: "rahima@example.com", dueDate: "2026-12-20", createdAt: AT, updatedAt: AT,
  lineItems: [{ id: 1, description: "Hosting", qty: 1, unitAmountMinor: 1_200_000, discountMinor: 0, taxRateBp: 1_500, taxMinor: 180_000, lineTotalMinor: 1_380_000 }],
  subtotalMinor: 1_200_000, discountMinor: 0, taxMinor: 180_000, totalMinor: 1_380_000, amountPaidMinor: 0, amountDueMinor: 0, creditedMinor: 0, refundedMinor: 0, surplusMinor: 0, payableUrl: "https://pay.example.com/pay/x",
  installments: [{ number: 1, status: "OPEN", amountMinor: 1_380_000, paidMinor: 0, dueDate: "2026-12-20" }], creditNotes: [], payments: [],
};

test("a draft is written anew: its lines, its customer, and the parts that no longer make up its total", async () => {
  await sit(`#/invoices/${ID}`, ({ method, path }) => (path.endsWith(ID) ? done(method === "PATCH" ? { ...draft, totalMinor: 1_265_000 } : draft) : undefined));
  (await screen.findByRole("link", { name: "Change…" })).click();
  await screen.findByRole("heading", { name: "Change the draft" });
  await isForEverybody();
  expect(screen.getByLabelText<HTMLInputElement>("Unit price").value).toBe("12000.00");
  expect(screen.getByLabelText<HTMLInputElement>("Tax %").value).toBe("15");
  type("Discount", "1000");
  type("E-mail", "");
  expect(await screen.findByText(/Its installments made up another total/)).toBeTruthy();
  press(/^Keep ৳/);
  const lineItems = [{ description: "Hosting", qty: 1, unitAmountMinor: 1_200_000, discountMinor: 100_000, taxRateBp: 1_500 }];
  await waitFor(() => expect(written()).toMatchObject([{ method: "PATCH", path: `/api/v1/admin/invoices/${ID}`, body: { customerEmail: "", lineItems, installments: [] } }]));
  expect(Object.keys(written()[0]?.body as object).sort(), "what stays is not sent").toEqual(["customerEmail", "installments", "lineItems"]);
  await waitFor(() => expect(location.hash).toBe(`#/invoices/${ID}`));
});

test("what is issued, or not for somebody to change, is not written anew", async () => {
  await sit(`#/invoices/${ID}?write=1`, ({ path }) => (path.endsWith(ID) ? done({ ...draft, status: "ISSUED", number: "INV-1" }) : undefined));
  expect(await screen.findByRole("heading", { name: "INV-1" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Change…" })).toBeNull();
});
