// Reports as tables: refunds by where they stand, payments by whatever tells them apart, and what they come to together.
import type { Schemas } from "../../lib/api";
import type { Column } from "../../kit/cells";
import { named, say, type Phrase } from "../../lib/speech";
import { day } from "../../lib/format";

export type RefundSum = Schemas["RefundSum"];
export type RefundStatus = Schemas["RefundStatus"];
export type Volume = Schemas["Volume"];
export type VolumeBy = Schemas["VolumeBy"];

/** Where refunds stand, from what went back to what never will. */
export const REFUND_STATUSES = ["SUCCEEDED", "PENDING", "AWAITING_APPROVAL", "FAILED", "REJECTED", "WITHDRAWN"] as const satisfies RefundStatus[];

/** So many, that come to so much. */
export interface Sum {
  count: number;
  minor: number;
}
export interface RefundRow {
  gateway: string;
  of: Partial<Record<RefundStatus, Sum>>;
  all: Sum;
}
export interface RefundTable {
  currency: string;
  /** The states that any refund of it is in. */
  statuses: RefundStatus[];
  rows: RefundRow[];
  total: RefundRow;
}

const plus = (sum: Sum | undefined, { count, minor }: Sum): Sum => ({ count: (sum?.count ?? 0) + count, minor: (sum?.minor ?? 0) + minor });

function rowOf(gateway: string, sums: RefundSum[]): RefundRow {
  const row: RefundRow = { gateway, of: {}, all: { count: 0, minor: 0 } };
  for (const { status, count, amountMinor } of sums) {
    row.of[status] = plus(row.of[status], { count, minor: amountMinor });
    row.all = plus(row.all, { count, minor: amountMinor });
  }
  return row;
}

/** One table a currency: gateways down, states across, and a total of both. Amounts of two currencies are never added. */
export function refundTables(sums: RefundSum[]): RefundTable[] {
  return [...new Set(sums.map(({ currency }) => currency))].sort().map((currency) => {
    const ours = sums.filter((sum) => sum.currency === currency);
    return {
      currency,
      statuses: REFUND_STATUSES.filter((status) => ours.some((sum) => sum.status === status)),
      rows: [...new Set(ours.map(({ gateway }) => gateway))].map((gateway) => rowOf(gateway, ours.filter((sum) => sum.gateway === gateway))),
      total: rowOf("", ours),
    };
  });
}

export const refundSumColumns: Column<RefundSum>[] = [
  { id: "gateway", title: "Gateway", width: 0, cell: ({ gateway }) => ({ code: gateway }) },
  { id: "status", title: "Status", width: 0, cell: ({ status }) => ({ status }) },
  { id: "count", title: "Refunds", width: 0, cell: ({ count }) => ({ count }) },
  { id: "amountMinor", title: "Amount", width: 0, cell: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }) },
];

/** What payments are told apart by. */
export const VOLUMES: { by: VolumeBy; title: Phrase }[] = [
  { by: "day", title: "Day" }, { by: "gateway", title: "Gateway" }, { by: "method", title: "Way to pay" }, { by: "status", title: "Status" },
];

/** What a row of payments is about, in words. */
export function volumeOf({ of }: Volume, by: VolumeBy): string {
  if (!of) return by === "method" ? say("The customer chose") : say("None");
  return by === "day" ? day(of) : named(of);
}

export interface VolumeTotal {
  currency: string;
  count: number;
  amountMinor: number;
  succeeded: number;
  capturedMinor: number;
}

/** What all of a currency comes to. */
export function volumeTotals(volumes: Volume[]): VolumeTotal[] {
  return [...new Set(volumes.map(({ currency }) => currency))].sort().map((currency) =>
    volumes.filter((volume) => volume.currency === currency).reduce(
      (sum, { count, amountMinor, succeeded, capturedMinor }) => ({
        currency, count: sum.count + count, amountMinor: sum.amountMinor + amountMinor, succeeded: sum.succeeded + succeeded, capturedMinor: sum.capturedMinor + capturedMinor,
      }),
      { currency, count: 0, amountMinor: 0, succeeded: 0, capturedMinor: 0 },
    ));
}

export const volumeColumns: Column<Volume>[] = [
  { id: "of", title: "What", width: 0, cell: ({ of }) => (of ? { code: of } : null) },
  { id: "payments", title: "Payments", width: 0, cell: ({ count }) => ({ count }) },
  { id: "amountMinor", title: "Amount", width: 0, cell: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }) },
  { id: "succeeded", title: "Succeeded", width: 0, cell: ({ succeeded }) => ({ count: succeeded }) },
  { id: "capturedMinor", title: "Captured", width: 0, cell: ({ capturedMinor, currency }) => ({ minor: capturedMinor, currency }) },
];
