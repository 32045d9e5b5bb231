// The months of a book: which are closed, which can be, and which wait for their end.
import type { Schemas } from "../../lib/api";
import { lastMonths } from "./runs";

export type Closing = Schemas["ClosedMonth"];

export interface Month {
  period: string;
  /** A month is closed by itself, or by a later one. */
  state: "NOT_OVER" | "OPEN" | "CLOSED" | "REOPENED";
  closing?: Closing;
  canClose: boolean;
  /** Only the last closed month is opened again. */
  canReopen: boolean;
}

const MONTHS = 12;

/** The months of the last year, and every earlier one that was ever closed, the latest first. */
export function monthsOf(closings: Closing[], today: string): Month[] {
  const last = closings.filter((closing) => closing.closed).map((closing) => closing.period).toSorted().at(-1) ?? "";
  const recent = lastMonths(MONTHS, today);
  const earlier = closings.map((closing) => closing.period).filter((period) => !recent.includes(period));
  return [...recent, ...[...new Set(earlier)].toSorted().toReversed()].map((period) => {
    const own = closings.filter((closing) => closing.period === period);
    const closing = own.find((one) => one.closed) ?? own[0];
    const isNow = period === recent[0];
    const isClosed = period <= last;
    const state = isNow ? "NOT_OVER" : isClosed ? "CLOSED" : closing ? "REOPENED" : "OPEN";
    return { period, state, ...(closing ? { closing } : {}), canClose: !isNow && !isClosed, canReopen: isClosed && period === last };
  });
}

/** The first and the last day of a month. */
export function daysOf(period: string): { from: string; to: string } {
  const [year = 0, month = 1] = period.split("-").map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${period}-01`, to: `${period}-${String(last).padStart(2, "0")}` };
}
