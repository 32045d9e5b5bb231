import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, press, rise, sit } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()),
  look: vi.fn(), call: vi.fn(), signOut: vi.fn(), keepText: vi.fn(), keepDocument: vi.fn(), openKept: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(),
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
  await waitFor(() => expect(screen.getByRole<HTMLButtonElement>("button", { name: "CSV" }).disabled).toBe(false));
  press("CSV");
  expect(await screen.findByText("Saved as /d/invoices.csv")).toBeTruthy();
  ways.choose({ asksWhere: true });
  press("CSV");
  await waitFor(() => expect(vi.mocked(bridge.keepText).mock.calls.map(([, , isAsked]) => isAsked)).toEqual([false, true]));
  expect(screen.getAllByText(/^Saved as/)).toHaveLength(1);
});

test("the settings say where files go", async () => {
  await sit("#/settings");
  expect(screen.getByLabelText<HTMLInputElement>("Among the downloads").checked).toBe(true);
  screen.getByLabelText("Ask where each one shall go").click();
  await waitFor(() => expect(ways.asksWhere).toBe(true));
  await isForEverybody();
});
