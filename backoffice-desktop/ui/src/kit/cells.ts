// What a cell of a list holds: said once, shown on the screen and written into a file from the same words.
import * as format from "../lib/format";
import { named } from "../lib/speech";
import type { Phrase } from "../lib/speech";

export type Cell =
  | { text: string; soft?: boolean }
  | { code: string }
  /** A code, by its name. */
  | { named: string }
  | { status: string; note?: string }
  | { count: number }
  | { minor: number; currency: string }
  | { at: string }
  | { day: string; note?: string; late?: boolean }
  | null;

export interface Column<T> {
  id: string;
  title: Phrase;
  /** In rem. */
  width: number;
  /** Numbers stand at the end. */
  end?: boolean;
  /** Out of sight until somebody asks for it. */
  extra?: boolean;
  /** The name by which the API sorts, where it does. */
  sort?: string;
  cell: (row: T) => Cell;
}

/** A cell as people read it. */
export function shown(cell: Cell): string {
  if (!cell) return "";
  if ("text" in cell) return cell.text;
  if ("code" in cell) return cell.code;
  if ("named" in cell) return named(cell.named);
  if ("status" in cell) return named(cell.status);
  if ("count" in cell) return format.digits(cell.count);
  if ("minor" in cell) return format.money(cell.minor, cell.currency);
  return "at" in cell ? format.when(cell.at) : format.day(cell.day);
}

/** A table as another program reads it: codes and whole minor units as they are. */
export interface Sheet {
  columns: string[];
  rows: (string | number | null)[][];
}

function written(cell: Cell): string | number | null {
  if (!cell) return null;
  if ("count" in cell) return cell.count;
  if ("minor" in cell) return cell.minor;
  if ("at" in cell) return cell.at;
  if ("day" in cell) return cell.day;
  if ("named" in cell) return cell.named;
  return "text" in cell ? cell.text : "code" in cell ? cell.code : cell.status;
}

/** Rows as a table for another program. Whoever reads an amount there is told that it is in minor units, and of what. */
export function sheetOf<T>(columns: Column<T>[], rows: T[]): Sheet {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const isMoney = columns.map((_, at) => cells.some((row) => row[at] && "minor" in row[at]));
  const names = columns.map(({ id }, at) => (isMoney[at] && !id.endsWith("Minor") ? `${id}Minor` : id));
  const ofWhat = isMoney.includes(true) && !names.includes("currency");
  return {
    columns: ofWhat ? [...names, "currency"] : names,
    rows: cells.map((row) => {
      const money = row.find((cell) => cell && "minor" in cell);
      return [...row.map(written), ...(ofWhat ? [money && "minor" in money ? money.currency : null] : [])];
    }),
  };
}

/** What a spreadsheet would run is text to it, and what would break a line is held together. */
function inCsv(value: string | number | null): string {
  if (typeof value !== "string") return value === null ? "" : String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A table as CSV, with a mark by which spreadsheets know that it is UTF-8. */
export const csv = ({ columns, rows }: Sheet): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(inCsv).join(",")).join("\r\n")}\r\n`;
