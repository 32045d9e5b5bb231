// What an invoice comes to, while it is being written: the same rules as on the server, which has the last word.
import { readMoney, typedMoney } from "../lib/format";

/** A line as it is typed. */
export interface TypedLine {
  description: string;
  qty: string;
  unit: string;
  discount: string;
  /** In percent. */
  tax: string;
}

export const emptyLine = (): TypedLine => ({ description: "", qty: "1", unit: "", discount: "", tax: "" });

/** A line that was kept, as it is typed over. */
export const typedLine = (line: { description: string; qty: number; unitAmountMinor: number; discountMinor?: number; taxRateBp?: number }, currency: string): TypedLine => ({
  description: line.description, qty: String(line.qty), unit: typedMoney(line.unitAmountMinor, currency),
  discount: line.discountMinor ? typedMoney(line.discountMinor, currency) : "", tax: line.taxRateBp ? String(line.taxRateBp / 100) : "",
});

/** A line as the API takes it, with what it comes to; nothing while it cannot be read. */
export function readLine(line: TypedLine, currency: string) {
  const qty = /^[0-9]{1,7}$/.test(line.qty.trim()) ? Number(line.qty) : 0;
  const unitAmountMinor = readMoney(line.unit, currency);
  const discountMinor = line.discount.trim() === "" ? 0 : readMoney(line.discount, currency);
  const taxRateBp = basisPoints(line.tax);
  if (!line.description.trim() || qty < 1 || unitAmountMinor === null || discountMinor === null || taxRateBp === null) return null;
  const before = qty * unitAmountMinor;
  if (!Number.isSafeInteger(before) || discountMinor > before) return null;
  const net = before - discountMinor;
  // Half a minor unit and more is rounded up, in whole numbers.
  const tax = Number((BigInt(net) * BigInt(taxRateBp) + 5000n) / 10_000n);
  return { line: { description: line.description.trim(), qty, unitAmountMinor, discountMinor, taxRateBp }, before, tax, total: net + tax };
}

/** "15" and "7.5" percent as basis points. */
export function basisPoints(typed: string): number | null {
  if (typed.trim() === "") return 0;
  const minor = readMoney(typed.replace("%", ""));
  return minor !== null && minor <= 10_000 ? minor : null;
}

export function totals(lines: (ReturnType<typeof readLine>)[]) {
  const sum = (of: (line: NonNullable<ReturnType<typeof readLine>>) => number) => lines.reduce((all, line) => all + (line ? of(line) : 0), 0);
  return { subtotal: sum((line) => line.before), discount: sum((line) => line.line.discountMinor), tax: sum((line) => line.tax), total: sum((line) => line.total) };
}
