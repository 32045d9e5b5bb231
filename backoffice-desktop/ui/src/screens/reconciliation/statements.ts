// Statements of gateways: their columns, and those of their lines and problems.
import type { Schemas } from "../../lib/api";
import type { Column } from "../../kit/cells";
import type { Filter } from "../../kit/filters";
import { digits } from "../../lib/format";
import { named, say } from "../../lib/speech";
import { METHODS } from "../payments";

export type Statement = Schemas["GatewayStatement"];
export type Line = Schemas["GatewayStatementLine"];
export type Problem = Schemas["GatewayStatementProblem"];

/** How often a statement that is being read is looked at again. */
export const EVERY_MS = 1_000;

/** How a size of a file is said: "640 bytes", "1.2 MB". */
export function size(bytes: number): string {
  if (bytes < 1_000) return say("{count} bytes", { count: bytes });
  const [unit, divisor] = bytes < 1_000_000 ? ["KB", 1_000] : ["MB", 1_000_000];
  return `${digits(Math.round((bytes * 10) / Number(divisor)) / 10)} ${unit}`;
}

export const statementColumns: Column<Statement>[] = [
  { id: "fileName", title: "File", width: 15, cell: (statement) => ({ text: statement.fileName }) },
  { id: "gateway", title: "Gateway", width: 8, cell: (statement) => ({ named: statement.gateway }) },
  { id: "status", title: "Status", width: 8, cell: (statement) => ({ status: statement.status }) },
  { id: "keptLines", title: "Lines kept", width: 7, end: true, cell: (statement) => ({ count: statement.keptLines }) },
  { id: "seenBeforeLines", title: "Known before", width: 8, end: true, cell: (statement) => ({ count: statement.seenBeforeLines }) },
  { id: "refusedLines", title: "Not understood", width: 8, end: true, cell: (statement) => ({ count: statement.refusedLines }) },
  { id: "postedLines", title: "In the book", width: 7, end: true, cell: (statement) => ({ count: statement.postedLines }) },
  { id: "createdAt", title: "Came in", width: 10.5, cell: (statement) => ({ at: statement.createdAt }) },
  { id: "mapping", title: "Read with", width: 12, cell: (statement) => ({ text: mappingOf(statement) }) },
  { id: "owner", title: "Whose account", width: 10, cell: (statement) => (statement.appId ? { code: statement.appId } : { text: say("The house"), soft: true }) },
  { id: "fileBytes", title: "Size", width: 6, end: true, extra: true, cell: (statement) => ({ text: size(statement.fileBytes) }) },
  { id: "reason", title: "Reason", width: 16, extra: true, cell: (statement) => (statement.reason ? { text: statement.reason } : null) },
  { id: "id", title: "Id", width: 18, extra: true, cell: (statement) => ({ code: statement.id }) },
];

/** A mapping by its name and version; those that come with Poisha have none. */
export const mappingOf = ({ mapping, mappingVersion }: { mapping: string; mappingVersion: number }): string =>
  mappingVersion === 0 ? say("{name}, as it comes with Poisha", { name: named(mapping) }) : say("{name}, version {version}", { name: mapping, version: mappingVersion });

export const statementFilters: Filter[] = [
  { name: "gateway", label: "Gateway", kind: "choice", choices: METHODS },
  { name: "status", label: "Status", kind: "choice", choices: ["IMPORTING", "IMPORTED", "FAILED", "UNDONE"] },
];

export const lineColumns: Column<Line>[] = [
  { id: "number", title: "Line", width: 5, end: true, cell: (line) => ({ count: line.number }) },
  { id: "kind", title: "What", width: 7, cell: (line) => ({ named: line.kind }) },
  { id: "at", title: "When", width: 10.5, cell: (line) => (line.at ? { at: line.at } : null) },
  { id: "gatewayTransactionId", title: "Gateway transaction", width: 14, cell: (line) => (line.gatewayTransactionId ? { code: line.gatewayTransactionId } : null) },
  { id: "attemptReference", title: "Our reference", width: 14, cell: (line) => (line.attemptReference ? { code: line.attemptReference } : null) },
  { id: "grossMinor", title: "Amount", width: 8, end: true, cell: (line) => ({ minor: line.grossMinor, currency: line.currency }) },
  { id: "feeMinor", title: "Fee", width: 7, end: true, cell: (line) => ({ minor: line.feeMinor, currency: line.currency }) },
  { id: "netMinor", title: "Net", width: 8, end: true, cell: (line) => ({ minor: line.netMinor, currency: line.currency }) },
  { id: "method", title: "Paid with", width: 9, cell: (line) => (line.method ? { text: line.method } : null) },
  { id: "batch", title: "Payout", width: 9, cell: (line) => (line.batch ? { code: line.batch } : null) },
  { id: "currency", title: "Currency", width: 6, extra: true, cell: (line) => ({ code: line.currency }) },
];

export const problemColumns: Column<Problem>[] = [
  { id: "number", title: "Line", width: 5, end: true, cell: (problem) => ({ count: problem.number }) },
  { id: "kind", title: "What", width: 9, cell: (problem) => ({ status: problem.kind }) },
  { id: "reason", title: "Why", width: 40, cell: (problem) => ({ text: problem.reason }) },
];
