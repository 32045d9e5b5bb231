// Mappings of statements: a sample of a file, and which of its columns says what, while somebody makes one.
import type { Schemas } from "../../lib/api";

export type Layout = Schemas["StatementLayout"];
export type Field = Schemas["StatementField"];
export type Mapping = Schemas["StatementMapping"];
export type Preview = Schemas["StatementPreview"];

export const FIELDS = [
  "TRANSACTION_ID", "REFERENCE", "KIND", "STATUS", "GROSS", "CREDIT", "DEBIT", "FEE", "NET", "CURRENCY", "DATE", "TIME", "METHOD", "BATCH",
] as const satisfies Field[];
export const KINDS = ["PAYMENT", "REFUND", "FEE", "PAYOUT", "CHARGEBACK", "OTHER"] as const satisfies Schemas["GatewayStatementLineKind"][];

/** A file without these is another file; the others may be missing in some. */
const NEEDED: Field[] = ["TRANSACTION_ID", "REFERENCE", "GROSS", "CREDIT", "DEBIT", "NET", "DATE"];
/** So much of a file is looked at before it comes in. */
export const SAMPLE_BYTES = 45_000;
const NEW_LINE = 0x0a;

/** Two names of a column are the same whatever the case, the spaces and the signs between their parts. */
const plain = (heading: string): string => heading.toLowerCase().split(/[\s_\-./*:\uFEFF]+/u).filter(Boolean).join(" ");
const isSame = (one: string, other: string): boolean => plain(one) === plain(other);

/** What a column of a file says by a layout. */
export const fieldOf = (layout: Layout, heading: string): Field | undefined =>
  layout.columns.find((column) => column.headings.some((known) => isSame(known, heading)))?.field;

/** A layout in which a column of a file says something else, or nothing. */
export function saying(layout: Layout, heading: string, field: Field | ""): Layout {
  const without = layout.columns
    .map((column) => ({ ...column, headings: column.headings.filter((known) => !isSame(known, heading)) }))
    .filter((column) => column.headings.length > 0);
  if (field === "") return { ...layout, columns: without };
  const isNew = field === "FEE" || !without.some((column) => column.field === field);
  const columns = isNew
    ? [...without, { field, headings: [heading], needed: NEEDED.includes(field) }]
    : without.map((column) => (column.field === field ? { ...column, headings: [heading, ...column.headings] } : column));
  return { ...layout, columns };
}

/** A layout for a file with these columns alone: what is known of them, and nothing of other files. */
export function onlyFor(layout: Layout, headings: string[]): Layout {
  const here = layout.columns.flatMap((column) => {
    const heading = headings.find((heading) => column.headings.some((known) => isSame(known, heading)));
    return heading ? [{ ...column, headings: [heading] }] : [];
  });
  return { ...layout, columns: here };
}

/** Which row of a sample names its columns: the fullest of the first, when no mapping knows it. */
export function headingsIn(preview: Preview): string[] {
  if (preview.columns.length > 0) return preview.columns.map((column) => column.heading);
  const filled = (cells: string[]) => cells.filter((cell) => cell.trim() !== "").length;
  const rows = preview.rows.slice(0, 20);
  const most = Math.max(0, ...rows.map((row) => filled(row.cells)));
  return rows.find((row) => filled(row.cells) === most)?.cells.filter((cell) => cell.trim() !== "") ?? [];
}

/** Words as they are typed, one a line. */
export const wordsIn = (text: string): string[] => text.split("\n").map((word) => word.trim()).filter(Boolean);

/** "refund = REFUND", one a line; a line that names no kind is left out. */
export function kindsIn(text: string): { word: string; kind: (typeof KINDS)[number] }[] {
  return wordsIn(text).flatMap((line) => {
    const [word = "", kind = ""] = line.split("=").map((part) => part.trim());
    const known = KINDS.find((one) => one === kind.toUpperCase());
    return word && known ? [{ word, kind: known }] : [];
  });
}

/** The first lines of a file, whole; of a spreadsheet all of it, or nothing when it is too long to be looked at. */
export async function sampleOf(file: Blob & { name: string }): Promise<string | null> {
  const isSheet = file.name.toLowerCase().endsWith(".xlsx");
  if (isSheet && file.size > SAMPLE_BYTES) return null;
  let bytes = new Uint8Array(await file.slice(0, SAMPLE_BYTES).arrayBuffer());
  if (!isSheet && file.size > SAMPLE_BYTES) bytes = bytes.subarray(0, endOfLine(bytes));
  let text = "";
  for (let from = 0; from < bytes.length; from += 8_192) text += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  return btoa(text);
}

/** Behind the last whole line, in one byte a character or in two. */
export function endOfLine(bytes: Uint8Array): number {
  const last = bytes.lastIndexOf(NEW_LINE);
  if (last < 0) return bytes.length;
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe;
  return Math.min(last + (isLittle ? 2 : 1), bytes.length);
}
