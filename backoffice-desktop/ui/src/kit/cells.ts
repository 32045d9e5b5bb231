// What a cell of a list holds: said once, shown on the screen and written into a file from the same words.
import * as format from "../lib/format";
import { named } from "../lib/speech";
import type { Phrase } from "../lib/speech";

export type Cell =
  | { text: string; soft?: boolean }
  | { code: string }
  | { status: string; note?: string }
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
  if ("status" in cell) return named(cell.status);
  if ("minor" in cell) return format.money(cell.minor, cell.currency);
  return "at" in cell ? format.when(cell.at) : format.day(cell.day);
}

/** A cell as another program reads it: codes and minor units as they are, and nothing that a spreadsheet would run. */
function written(cell: Cell): string {
  if (!cell) return "";
  if ("minor" in cell) return String(cell.minor);
  if ("at" in cell) return cell.at;
  if ("day" in cell) return cell.day;
  const text = "text" in cell ? cell.text : "code" in cell ? cell.code : cell.status;
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Rows as CSV, with a mark by which spreadsheets know that it is UTF-8. */
export function csv<T>(columns: Column<T>[], rows: T[]): string {
  const lines = rows.map((row) => columns.map((column) => written(column.cell(row))).join(","));
  return `\uFEFF${[columns.map((column) => column.id).join(","), ...lines].join("\r\n")}\r\n`;
}
