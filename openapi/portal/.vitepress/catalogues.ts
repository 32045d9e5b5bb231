// The catalogue of the contract as tables, and what else the product keeps in its sources.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contract, link, operationsOf, propertiesOf, reached, typeOf } from "./contract";
import { ADVICE } from "./advice";

interface Catalogue {
  errors: { code: string; answers: { status: number; meaning: string; operations: string[] }[] }[];
  events: { type: string; meaning: string; body: string; data: string }[];
  permissions: { name: string; meaning: string; roles: string[] }[];
}

const catalogue: Catalogue = JSON.parse(readFileSync(new URL("../../catalogue.json", import.meta.url), "utf8"));
const source = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

function rows(text: string, pattern: RegExp, from: string, atLeast: number): RegExpMatchArray[] {
  const found = [...text.matchAll(pattern)];
  if (found.length < atLeast) throw new Error(`${from} holds no catalogue that can be read`);
  return found;
}

export function errors(): string {
  const links = new Map(operationsOf().map((operation) => [operation.id, link(operation)]));
  return catalogue.errors
    .map(({ code, answers }) => {
      const operations = [...new Set(answers.flatMap(({ operations }) => operations))];
      const by = answeredBy(operations.filter((id) => links.has(id)).map((id) => links.get(id)!), operations.length, links.size);
      const what = answers.map(({ status, meaning }) => `**HTTP ${status}.** ${meaning}`).join("\n\n");
      const advice = ADVICE[code];
      if (!advice) throw new Error(`advice.ts does not say what to do about ${code}`);
      return `## ${code} {#${code}}\n\n${what}\n\n${advice}\n\n<small>Answered by: ${by}</small>`;
    })
    .join("\n\n");
}

/** Which operations of the reference answer a code; `all` counts those of the back office too. */
function answeredBy(where: string[], all: number, known: number): string {
  if (all === 0) return "no operation, but any address that is asked for something else.";
  if (where.length === 0) return "operations of the back office alone.";
  if (where.length === known) return "any operation.";
  if (where.length > 12) return `${where.length} of the ${known} operations; each says so in the [reference](/api/).`;
  return `${where.join(", ")}.`;
}

export function events(): string {
  const table = ["| Type | `data` | When |", "|---|---|---|"];
  const objects = new Set<string>();
  for (const { type, data, meaning } of catalogue.events) {
    table.push(`| \`${type}\` | [${data}](#object-${data.toLowerCase()}) | ${meaning} |`);
    reached(data, objects);
  }
  const told = [...objects].map((name) => `### ${name} {#object-${name.toLowerCase()}}\n\n${propertiesOf(name)}\n`);
  const envelope = contract.components.schemas[catalogue.events[0].body].properties;
  const fields = Object.entries<any>(envelope).map(([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${field.description} |`);
  return ["## The body", "", "| Field | Type | Meaning |", "|---|---|---|", ...fields, "", "## Every type", "", ...table, "", "## What `data` holds", "", ...told].join("\n");
}

export function permissions(): string {
  const rows = catalogue.permissions.map(({ name, meaning, roles }) => `| \`${name}\` | ${meaning} | ${roles.join(", ")} |`);
  return ["| Permission | What it allows | Roles that have it |", "|---|---|---|", ...rows].join("\n");
}

export function magic(gateway: string): string {
  const from = `adapters/src/sandbox/${gateway}/magic.rs`;
  const all = rows(source(from), /^ {4}\((\d+), Magic::\w+, "(.*)"\),$/gm, from, 10);
  const amount = (digits: string) => (digits.length === 3 ? `… ${digits} taka` : `… .${digits.padStart(2, "0")}`);
  return ["| Amount ends in | What happens |", "|---|---|", ...all.map(([, digits, what]) => `| \`${amount(digits)}\` | ${what} |`)].join("\n");
}

export function wallets(): string {
  const from = "adapters/src/sandbox/nagad/magic.rs";
  const all = rows(source(from), /^ {4}\("(01\d+)", "\w+", "(.*)"\),$/gm, from, 3);
  return ["| Number on Nagad's page | What happens |", "|---|---|", ...all.map(([, number, what]) => `| \`${number}\` | ${what} |`)].join("\n");
}

export function phones(): string {
  const from = "adapters/src/sandbox/dcb/phone.rs";
  const all = rows(source(from), /^ {4}\("(\d\d)", Magic::\w+, "(.*)"\),$/gm, from, 10);
  const row = ([, digits, what]: RegExpMatchArray) => `| \`018000000${digits}\`, \`017000000${digits}\` | ${what} |`;
  return ["| Number at Robi, at Grameenphone | What happens: the phone |", "|---|---|", ...all.map(row)].join("\n");
}
