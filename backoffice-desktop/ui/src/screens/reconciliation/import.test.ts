import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as bridge from "../../lib/bridge";
import { AT, done, isForEverybody, listed, press, refused, rise, sit, type, written } from "../desk.testing";
import { endOfLine, fieldOf, headingsIn, kindsIn, onlyFor, SAMPLE_BYTES, sampleOf, saying, wordsIn, type Layout } from "./mapping";

vi.mock("../../lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), beginUpload: vi.fn(), sendPiece: vi.fn(), finishUpload: vi.fn(), stopUpload: vi.fn(),
}));
afterEach(rise);
beforeEach(() => {
  vi.mocked(bridge.beginUpload).mockReset().mockResolvedValue(7);
  vi.mocked(bridge.sendPiece).mockReset().mockResolvedValue(true);
  vi.mocked(bridge.finishUpload).mockReset();
  vi.mocked(bridge.stopUpload).mockReset().mockResolvedValue();
});

const FILE = "stm_01kah2v8w4e9m7qk3s5r2n6t8z";
const layout: Layout = {
  columns: [
    { field: "TRANSACTION_ID", headings: ["Trx ID", "Transaction ID"], needed: true }, { field: "GROSS", headings: ["Amount"], needed: true }, { field: "DATE", headings: ["Date Time"], needed: true },
  ],
  currency: "BDT", dates: "DAY_FIRST", aheadMinutes: 360, kinds: [{ word: "refund", kind: "REFUND" }], statuses: [], totals: ["total"],
};
const line = { number: 2, kind: "PAYMENT", gatewayTransactionId: "TX1", grossMinor: 50_000, feeMinor: -925, netMinor: 49_075, currency: "BDT" };
const preview = {
  columns: [{ heading: "Trx ID", field: "TRANSACTION_ID" }, { heading: "Amount", field: "GROSS" }, { heading: "Charge" }],
  rows: [{ number: 1, cells: ["Trx ID", "Amount", "Charge"] }, { number: 2, cells: ["TX1", "500.00", "9.25"] }], lines: [{ number: 2, line }, { number: 3, refused: "the amount is no number" }],
};
const kept = { id: FILE, mode: "TEST", gateway: "nagad", fileName: "nagad-november.csv", fileFormat: "CSV", fileBytes: 5, sha256: "00", mapping: "nagad", mappingVersion: 0, status: "IMPORTED", readThrough: 2, keptLines: 1, seenBeforeLines: 0, refusedLines: 0, skippedLines: 1, postedLines: 0, createdAt: AT, updatedAt: AT };
const answer = ({ method, path }: bridge.Call) => {
  if (path.endsWith("/preview")) return done(preview);
  if (path.includes("/mappings?")) return listed([{ gateway: "nagad", name: "nagad", version: 0, layout }]);
  if (method === "POST") return done({ gateway: "nagad", name: "Ours", version: 1, layout });
  return path.endsWith(FILE) ? done(kept) : undefined;
};

function drop(file: File) {
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { files: [file] } });
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented, "the window stays where it is").toBe(true);
}
const file = (text = "a,b\n1,2\n") => new File([text], "nagad-november.csv");

test("a file that is dropped onto the list is looked at, sent piece by piece, and shown", async () => {
  await sit("#/statements", answer);
  await screen.findByText(/Drop one here/);
  drop(file("x".repeat(2_500_000)));
  expect(await screen.findByText("1 of 2 understood")).toBeTruthy();
  expect(screen.getByText("the amount is no number")).toBeTruthy();
  expect(screen.getByLabelText<HTMLSelectElement>("Gateway").value, "its name says whose it is").toBe("nagad");
  await isForEverybody();
  let take: (isTaken: boolean) => void = () => {};
  vi.mocked(bridge.sendPiece).mockResolvedValueOnce(true).mockReturnValueOnce(new Promise((resolve) => (take = resolve)));
  vi.mocked(bridge.finishUpload).mockResolvedValue(done(kept));
  press("Bring it in");
  expect(await screen.findByText("Sending: 1 MB of 2.5 MB")).toBeTruthy();
  await isForEverybody();
  take(true);
  await waitFor(() => expect(location.hash).toBe(`#/statements/${FILE}`));
  expect(vi.mocked(bridge.beginUpload).mock.calls).toEqual([["/api/v1/admin/reconciliation/statements?gateway=nagad&mode=TEST&fileName=nagad-november.csv", 2_500_000]]);
  expect(vi.mocked(bridge.sendPiece).mock.calls.map(([, piece]) => piece.length)).toEqual([1_048_576, 1_048_576, 402_848]);
});

test("a refusal is told with its request, a proof is asked for, and what is stopped is given up", async () => {
  await sit("#/statements/new", (call) => (call.path.endsWith("/step-up") ? done({}) : answer(call)));
  drop(file());
  await screen.findByText("1 of 2 understood");
  vi.mocked(bridge.finishUpload).mockResolvedValueOnce(refused(409, "RESOURCE_ALREADY_EXISTS", "this file came in before"));
  press("Bring it in");
  expect(await screen.findByText("this file came in before")).toBeTruthy();
  expect(screen.getByText("req_77")).toBeTruthy();
  vi.mocked(bridge.finishUpload).mockResolvedValueOnce(refused(401, "REAUTH_REQUIRED")).mockResolvedValueOnce(done(kept));
  let take: (isTaken: boolean) => void = () => {};
  vi.mocked(bridge.sendPiece).mockReturnValueOnce(new Promise((resolve) => (take = resolve)));
  press("Bring it in");
  await screen.findByText(/Sending/);
  press("Stop");
  take(true);
  await waitFor(() => expect(vi.mocked(bridge.stopUpload).mock.calls).toEqual([[7]]));
  await waitFor(() => expect(screen.queryByText(/Sending/)).toBeNull());
  press("Bring it in");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "right");
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  await waitFor(() => expect(location.hash).toBe(`#/statements/${FILE}`));
});

test("a mapping is made of the file, tried at every change, and saved", async () => {
  await sit("#/statements/new", answer);
  drop(file());
  await screen.findByText("1 of 2 understood");
  press("Make a mapping of this file…");
  const charge = await screen.findByLabelText<HTMLSelectElement>("What Charge says");
  expect([charge.value, screen.getByLabelText<HTMLSelectElement>("What Amount says").value]).toEqual(["", "GROSS"]);
  charge.value = "FEE";
  charge.dispatchEvent(new Event("change", { bubbles: true }));
  const tried = () => written().filter(({ path }) => path.endsWith("/preview")).at(-1)?.body as { layout?: Layout; sample: string };
  await waitFor(() => expect(tried().layout?.columns.at(-1)).toEqual({ field: "FEE", headings: ["Charge"], needed: false }));
  expect(atob(tried().sample)).toBe("a,b\n1,2\n");
  expect(screen.getByTestId("send").getAttribute("aria-disabled"), "not before it is saved").toBe("true");
  await isForEverybody();
  press("Save this mapping…");
  await screen.findByRole("dialog", { name: "Save this mapping" });
  type("Name", "Ours");
  await waitFor(() => expect(screen.getByRole("button", { name: "Save" }).getAttribute("aria-disabled")).toBe("false"));
  press("Save");
  expect(await screen.findByText("The mapping is saved.")).toBeTruthy();
  expect(written().find(({ path }) => path.endsWith("/mappings"))?.body).toMatchObject({ gateway: "nagad", name: "Ours", layout: { columns: [{ headings: ["Trx ID"] }, { headings: ["Amount"] }, { field: "FEE" }] } });
});

test("a column says one thing, and only fees may stand in several", () => {
  expect([fieldOf(layout, " transaction_id "), fieldOf(layout, "Charge")]).toEqual(["TRANSACTION_ID", undefined]);
  const moved = saying(layout, "AMOUNT", "NET");
  expect(moved.columns.map(({ field }) => field)).toEqual(["TRANSACTION_ID", "DATE", "NET"]);
  expect(saying(saying(layout, "Charge", "FEE"), "VAT", "FEE").columns.filter(({ field }) => field === "FEE")).toHaveLength(2);
  expect(saying(layout, "Invoice", "TRANSACTION_ID").columns[0]?.headings).toEqual(["Invoice", "Trx ID", "Transaction ID"]);
  expect(saying(layout, "Date Time", "").columns).toHaveLength(2);
  expect(onlyFor(layout, ["Transaction ID", "Nothing"]).columns).toEqual([{ field: "TRANSACTION_ID", headings: ["Transaction ID"], needed: true }]);
  expect(headingsIn({ columns: [], lines: [], rows: [{ number: 1, cells: ["Report", ""] }, { number: 3, cells: ["Id", "Sum"] }, { number: 4, cells: ["1", "2"] }] })).toEqual(["Id", "Sum"]);
  expect(wordsIn(" a \n\nb ")).toEqual(["a", "b"]);
  expect(kindsIn("sale = payment\nwhat = ever\n= REFUND\n")).toEqual([{ word: "sale", kind: "PAYMENT" }]);
});

test("a sample ends with a whole line, in one byte a character or two, and a long spreadsheet has none", async () => {
  const text = `${"a".repeat(60)}\n`.repeat(2_000);
  const sample = atob((await sampleOf(new File([text], "a.csv"))) ?? "");
  expect([sample.length <= SAMPLE_BYTES, sample.endsWith("\n"), sample.length]).toEqual([true, true, 44_957]);
  expect(await sampleOf(new File([text], "a.XLSX"))).toBeNull();
  expect(endOfLine(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0a, 0, 0x62]))).toBe(6);
  expect(endOfLine(new Uint8Array([0xfe, 0xff, 0, 0x61, 0, 0x0a, 0]))).toBe(6);
  expect(endOfLine(new Uint8Array([0x61]))).toBe(1);
});
