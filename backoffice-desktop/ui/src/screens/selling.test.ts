import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, press, rise, sit, type, written } from "./desk.testing";
import { discountOf, partsOf, productOf, split, typedDiscount, typedProduct, type Discount, type Product } from "./selling";

vi.mock("../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(),
}));
afterEach(rise);

const discount: Discount = {
  id: "dsc_1", code: "EID25", type: "percentage", value: 2500, currency: "BDT", status: "ACTIVE", usedCount: 0, totalLimit: 100, validUntil: "2026-12-31T17:59:00.000Z", createdAt: AT, updatedAt: AT,
};
const product: Product = {
  id: "prd_1", appId: APP, mode: "TEST", name: "Gift card", slug: "gift-card", status: "ACTIVE", categories: ["cards"], tags: [], instructions: ["Open it"], createdAt: AT, updatedAt: AT,
  fields: [{ name: "zone_id", label: "Zone", type: "text", required: true }],
  variants: [
    { id: "var_1", sku: "GC-5", name: "Five", priceMinor: 50_000, currency: "BDT", source: "PRELOADED", archived: false, lowStockThreshold: 10 },
    { id: "var_2", sku: "GC-0", name: "Old", priceMinor: 10_000, currency: "BDT", source: "PRELOADED", archived: true },
  ],
};
const invoice = (installments: unknown[] = [], status = "ISSUED") => ({
  id: "inv_01kah2v8w4e9m7qk3s5r2n6t8z", number: "INV-1", appId: APP, mode: "TEST", status, currency: "BDT", totalMinor: 100_000, subtotalMinor: 100_000, discountMinor: 0, taxMinor: 0, amountPaidMinor: 0,
  amountDueMinor: 100_000, creditedMinor: 0, customerReference: "c", lineItems: [], installments, creditNotes: [], payments: [], createdAt: AT, updatedAt: AT, payableUrl: "https://pay.example.com/pay/1",
});
const isReady = (name: string) => waitFor(() => expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("false"));

test("a discount that is typed back as it was is the same, and what cannot be read is nothing", () => {
  const now = typedDiscount(discount);
  expect(discountOf(now)).toEqual({ code: "EID25", type: "percentage", value: 2500, isActive: true, totalLimit: 100, validUntil: "2026-12-31T17:59:00.000Z" });
  expect(discountOf({ ...now, type: "flat", value: "১৫০" })?.value).toBe(15_000);
  for (const wrong of [{ code: "a b" }, { value: "" }, { value: "0" }, { value: "101" }, { total: "0" }, { customer: "x" }, { minimum: "-1" }]) {
    expect(discountOf({ ...now, ...wrong }), JSON.stringify(wrong)).toBeNull();
  }
});

test("a product keeps what has no field, and leaves out what was archived", () => {
  const now = typedProduct(product);
  expect(productOf(now)).toEqual({
    name: "Gift card", slug: "gift-card", status: "ACTIVE", categories: ["cards"], tags: [], instructions: ["Open it"], fields: product.fields,
    variants: [{ sku: "GC-5", name: "Five", priceMinor: 50_000, currency: "BDT", source: "PRELOADED", lowStockThreshold: 10 }],
  });
  for (const wrong of [{ slug: "Gift card" }, { name: " " }, { variants: [{ ...now.variants[0]!, price: "free" }] }]) expect(productOf({ ...now, ...wrong }), JSON.stringify(wrong)).toBeNull();
});

test("parts make up the total to the last unit, a month apart, and follow each other", () => {
  const parts = split(100_000, 3, "2026-01-31", "BDT");
  expect(parts).toEqual([{ dueDate: "2026-01-31", amount: "333.34" }, { dueDate: "2026-02-28", amount: "333.33" }, { dueDate: "2026-03-31", amount: "333.33" }]);
  expect(partsOf(parts, "BDT")?.sum).toBe(100_000);
  expect(partsOf([{ dueDate: "2026-02-01", amount: "1" }, { dueDate: "2026-01-01", amount: "1" }], "BDT")).toBeNull();
  expect(partsOf([{ dueDate: "", amount: "1" }], "BDT")).toBeNull();
});

test("an invoice is split into parts that make up its total, and something is taken off it once", async () => {
  const { id } = invoice();
  await sit(`#/invoices/${id}`, ({ method, path }) => (path.includes(id) ? done(method === "POST" ? { id: "crn_1" } : invoice()) : undefined));
  press((await screen.findByRole("button", { name: "Installments…" })).textContent ?? "");
  await screen.findByRole("dialog", { name: "Installments" });
  press("In 4 parts");
  expect(await screen.findByText(/The parts make up ৳\s1,000\.00/)).toBeTruthy();
  await isForEverybody();
  screen.getAllByRole("button", { name: "Remove this part" })[0]?.click();
  expect(await screen.findByText(/৳\s250\.00 are left/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Save" }).getAttribute("aria-disabled")).toBe("true");
  press("In 2 parts");
  await isReady("Save");
  press("Save");
  expect(await screen.findByText("The installments are kept.")).toBeTruthy();
  expect((written()[0]?.body as { installments: { amountMinor: number }[] }).installments.map(({ amountMinor }) => amountMinor)).toEqual([50_000, 50_000]);
  press("Credit note…");
  await screen.findByRole("dialog", { name: "Take something off this invoice" });
  type(/Amount/, "1000.01");
  await waitFor(() => expect(screen.getByLabelText(/Amount/).getAttribute("aria-invalid")).toBe("true"));
  type(/Amount/, "120");
  type("Reason", "Broken lid");
  await isReady("Issue the credit note");
  await isForEverybody();
  press("Issue the credit note");
  expect(await screen.findByText("The credit note is issued.")).toBeTruthy();
  expect(written()[1]?.body).toEqual({ amountMinor: 12_000, reason: "Broken lid" });
});

function shop(call: bridge.Call) {
  if (call.path.includes("/discounts/")) return call.method === "GET" ? listed([discount]) : done(discount);
  if (call.path.includes("/products/")) return done(product);
  if (call.path.includes("/products?")) return listed([product]);
  if (call.path.includes("/stock?")) return listed([{ variantId: "var_1", sku: "GC-5", available: 3, sold: 9, expired: 0, voided: 1, isLow: true }]);
  if (call.path.includes("/codes?")) return listed([{ id: "vch_1", variantId: "var_1", status: "AVAILABLE", createdAt: AT }]);
  return undefined;
}

test("a discount is made, and one that somebody used is not taken away", async () => {
  await sit("#/discounts", shop);
  expect(await screen.findByText("EID25")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Take away…" })).toBeTruthy();
  press("New discount…");
  await screen.findByRole("dialog", { name: "New discount" });
  const dialog = screen.getByRole("dialog");
  const field = dialog.querySelector<HTMLInputElement>("#discount-code");
  field!.value = "puja10";
  field!.dispatchEvent(new Event("input", { bubbles: true }));
  type("How much", "10");
  await isReady("Make it");
  await isForEverybody();
  press("Make it");
  expect(await screen.findByText("The discount is there.")).toBeTruthy();
  expect(written()[0]).toMatchObject({ path: `/api/v1/admin/apps/${APP}/discounts/TEST`, body: { code: "puja10", type: "percentage", value: 1000, isActive: true } });
});

test("codes come from a file: first it is only looked through", async () => {
  vi.mocked(bridge.beginUpload).mockReset().mockResolvedValue(1);
  vi.mocked(bridge.sendPiece).mockReset().mockResolvedValue(true);
  const answer = (dryRun: boolean) => done({ dryRun, lines: 3, created: 2, updated: 0, unchanged: 0, refused: 1, problems: [{ line: 3, reason: "the code is empty" }] });
  vi.mocked(bridge.finishUpload).mockReset().mockResolvedValueOnce(answer(true)).mockResolvedValueOnce(answer(false));
  await sit("#/vouchers", shop);
  press((await screen.findByRole("button", { name: "More codes…" })).textContent ?? "");
  await screen.findByRole("dialog", { name: "More codes for GC-5" });
  const field = screen.getByLabelText<HTMLInputElement>("File");
  Object.defineProperty(field, "files", { value: [new File(["code\na\nb\n\n"], "codes.csv")] });
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await isReady("Look through it");
  press("Look through it");
  expect(await screen.findByText("Nothing was kept yet.")).toBeTruthy();
  expect(screen.getByText("the code is empty")).toBeTruthy();
  await isForEverybody();
  press("Bring 2 lines in");
  expect(await screen.findByText("It is in.")).toBeTruthy();
  expect(vi.mocked(bridge.beginUpload).mock.calls.map(([path]) => path)).toEqual([true, false].map((dry) => `/api/v1/admin/apps/${APP}/vouchers/TEST/variants/var_1/import?dryRun=${dry}`));
});

test.each(["catalogue/prd_1", "catalogue/new", "vouchers/var_1"])("everybody can use %s, in both languages", async (address) => {
  await sit(`#/${address}`, shop);
  await waitFor(() => expect(document.querySelector("main p.empty")).toBeNull());
  const english = screen.getByRole("heading", { level: 1 }).textContent;
  await isForEverybody();
  ways.choose({ language: "bn" });
  if (address !== "catalogue/prd_1") await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).not.toBe(english));
  await isForEverybody();
});
