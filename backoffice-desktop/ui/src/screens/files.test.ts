import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, press, read, rise, sit } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()),
  look: vi.fn(), call: vi.fn(), signOut: vi.fn(), keepText: vi.fn(), keepTable: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(),
}));
afterEach(rise);

const app = { id: APP, name: "Demo Shop", status: "ACTIVE", createdAt: AT, updatedAt: AT, settings: { verificationPolicy: "FAIL", methods: [], refundApprovalThresholdMinor: 0, appRefundsNeedApproval: false, receiptsEnabled: true, branding: {} } };
const template = { version: 1, language: "ENGLISH", numberGrouping: "LAKH", reminderDays: [], numberPrefix: "INV-", creditNotePrefix: "CN-" };

async function choose(picture: File): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>("Choose a logo…");
  Object.defineProperty(field, "files", { configurable: true, value: [picture] });
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

test("a logo goes to the server as it is, and one that is too large goes nowhere", async () => {
  vi.mocked(bridge.beginUpload).mockReset().mockResolvedValue(4);
  vi.mocked(bridge.sendPiece).mockReset().mockResolvedValue(true);
  vi.mocked(bridge.finishUpload).mockReset().mockResolvedValue(done(template));
  await sit(`#/apps/${APP}?part=paper`, ({ path }) => {
    if (path.includes("/invoice-template/")) return done(template);
    return path === `/api/v1/admin/apps/${APP}` ? done(app) : undefined;
  });
  await choose(new File([new Uint8Array(256 * 1024 + 1)], "large.png"));
  expect(await screen.findByText("A logo is a PNG or JPEG of at most 256 KiB.")).toBeTruthy();
  expect(bridge.beginUpload).not.toHaveBeenCalled();
  await isForEverybody();
  await choose(new File([new Uint8Array(300)], "logo.png"));
  expect(await screen.findByText("The logo is on invoices from now on.")).toBeTruthy();
  expect(vi.mocked(bridge.beginUpload).mock.calls).toEqual([[`/api/v1/admin/apps/${APP}/invoice-template/TEST/logo`, 300, "PUT"]]);
  expect(screen.queryByText("A logo is a PNG or JPEG of at most 256 KiB.")).toBeNull();
});

test("files lie among the downloads unless somebody wants to say where, and whoever lets it be is told nothing", async () => {
  vi.mocked(bridge.keepText).mockReset().mockResolvedValueOnce("/d/invoices.csv").mockResolvedValue(null);
  const invoice = { id: "inv_1", number: "INV-000001", status: "ISSUED", createdAt: AT, totalMinor: 1000, amountDueMinor: 1000, currency: "BDT", customerReference: "c", lineItems: [] };
  await sit("#/invoices", ({ path }) => (path.startsWith("/api/v1/admin/invoices") ? listed([invoice]) : undefined));
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>("button", { name: "Invoices as CSV" }).disabled).toBe(false));
  press("Invoices as CSV");
  expect(await screen.findByText("Saved as /d/invoices.csv")).toBeTruthy();
  ways.choose({ asksWhere: true });
  press("Invoices as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepText).mock.calls.map(([, , isAsked]) => isAsked)).toEqual([false, true]));
  expect(screen.getAllByText(/^Saved as/)).toHaveLength(1);
});

const numbered = (at: number) => ({ id: `inv_${at}`, number: `INV-${at}`, status: "ISSUED", createdAt: AT, totalMinor: 1000 + at, amountDueMinor: 0, currency: "BDT", customerReference: "c", lineItems: [] });

test("a file has every row that answers to the filters, also those that nobody has scrolled to", async () => {
  vi.mocked(bridge.keepTable).mockReset().mockResolvedValue("/d/invoices.xlsx");
  const rows = Array.from({ length: 250 }, (_, at) => numbered(at));
  await sit("#/invoices?status=ISSUED", ({ path }) => {
    if (!path.startsWith("/api/v1/admin/invoices?")) return undefined;
    const from = Number(/cursor=c(\d+)/.exec(path)?.[1] ?? 0);
    return listed(rows.slice(from, from + 100), 250, from + 100 < 250 ? `c${from + 100}` : undefined);
  });
  await screen.findByText("INV-0");
  press("Invoices as XLSX");
  expect(await screen.findByText("Saved as /d/invoices.xlsx")).toBeTruthy();
  const [name, table] = vi.mocked(bridge.keepTable).mock.calls[0] ?? [];
  expect([name, table?.rows.length, table?.rows[249]?.[0]]).toEqual(["invoices.xlsx", 250, "INV-249"]);
  expect(table?.columns, "an amount says what it is an amount of").toEqual(expect.arrayContaining(["totalMinor", "currency"]));
  expect(table?.rows[249]?.[table.columns.indexOf("totalMinor")], "in whole minor units").toBe(1249);
  expect(read().filter((path) => path.includes("/invoices?")).every((path) => path.includes("status=ISSUED"))).toBe(true);
});

test("a long file says how far it is, and whoever stops it gets none", async () => {
  vi.mocked(bridge.keepText).mockReset();
  let goOn = () => {};
  const rows = Array.from({ length: 100 }, (_, at) => numbered(at));
  await sit("#/invoices", ({ path }) => {
    if (!path.startsWith("/api/v1/admin/invoices?")) return undefined;
    if (!path.includes("cursor=second")) return listed(rows, 200, "second");
    return new Promise((resolve) => (goOn = () => resolve(listed(rows, 200))));
  });
  await screen.findByText("INV-0");
  press("Invoices as CSV");
  expect(await screen.findByText("100 of 200")).toBeTruthy();
  await isForEverybody();
  press("Stop");
  goOn();
  expect(await screen.findByText("Stopped: nothing was saved.")).toBeTruthy();
  expect(bridge.keepText).not.toHaveBeenCalled();
  expect(screen.getByRole("button", { name: "Invoices as CSV" })).toBeTruthy();
});

test("nothing in a file runs in a spreadsheet", async () => {
  vi.mocked(bridge.keepText).mockReset().mockResolvedValue("/d/invoices.csv");
  await sit("#/invoices", ({ path }) => (path.startsWith("/api/v1/admin/invoices?") ? listed([{ ...numbered(1), customerName: '=1+"1"' }]) : undefined));
  await screen.findByText("INV-1");
  press("Invoices as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepText).mock.calls[0]?.[1]).toContain(`INV-1,${AT},ISSUED,1001,0,"'=1+""1"""`));
});

test("what is selected is written alone", async () => {
  vi.mocked(bridge.keepText).mockReset().mockResolvedValue("/d/invoices.csv");
  await sit("#/invoices", ({ path }) => (path.startsWith("/api/v1/admin/invoices?") ? listed([numbered(1), numbered(2), numbered(3)]) : undefined));
  (await screen.findByLabelText("Select inv_2")).click();
  await screen.findByText("1 selected");
  press("What is selected, as CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepText).mock.calls[0]?.[1].split("\r\n").filter(Boolean)).toHaveLength(2));
  expect(vi.mocked(bridge.keepText).mock.calls[0]?.[1]).toContain("INV-2");
});

test("the settings say where files go", async () => {
  await sit("#/settings");
  expect(screen.getByLabelText<HTMLInputElement>("Among the downloads").checked).toBe(true);
  screen.getByLabelText("Ask where each one shall go").click();
  await waitFor(() => expect(ways.asksWhere).toBe(true));
  await isForEverybody();
});
