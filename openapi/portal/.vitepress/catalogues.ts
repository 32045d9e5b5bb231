// The catalogues that the product keeps in its sources, as tables.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contract, link, operationsOf, propertiesOf, reached, typeOf } from "./contract";
import { ADVICE } from "./advice";

const source = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

function rows(text: string, pattern: RegExp, from: string, atLeast: number): RegExpMatchArray[] {
  const found = [...text.matchAll(pattern)];
  if (found.length < atLeast) throw new Error(`${from} holds no catalogue that can be read`);
  return found;
}

/** Every error code, its statuses and meanings, in the order of the sources. */
export function codes(): { code: string; meanings: { status: number; meaning: string }[] }[] {
  const from = "app-server/src/http/refusal.rs";
  const all = rows(source(from), /((?: *\/\/\/ .*\n)+) *\w+ = "([A-Z_]+)" (\d{3}),/g, from, 20);
  const byCode = new Map<string, { status: number; meaning: string }[]>();
  for (const [, doc, code, status] of all) {
    const meaning = doc.replace(/^ *\/\/\/ /gm, "").trim().replaceAll("\n", " ");
    byCode.set(code, [...(byCode.get(code) ?? []), { status: Number(status), meaning }]);
  }
  return [...byCode].map(([code, meanings]) => ({ code, meanings }));
}

export function errors(): string {
  const answered = new Map<string, string[]>();
  for (const operation of operationsOf()) {
    for (const code of operation.errors) answered.set(code, [...(answered.get(code) ?? []), link(operation)]);
  }
  return codes()
    .map(({ code, meanings }) => {
      const where = answered.get(code) ?? [];
      const by = where.length > 12 ? "Any operation." : where.length ? `${where.join(", ")}.` : "Only operations of the back office.";
      const what = meanings.map(({ status, meaning }) => `**HTTP ${status}.** ${meaning}`).join("\n\n");
      const advice = ADVICE[code];
      if (!advice) throw new Error(`advice.ts does not say what to do about ${code}`);
      return `## ${code} {#${code}}\n\n${what}\n\n${advice}\n\n<small>Answered by: ${by}</small>`;
    })
    .join("\n\n");
}

export function events(): string {
  const body = contract.components.schemas.EventBody;
  const table = ["| Type | `data` | Meaning |", "|---|---|---|"];
  const objects = new Set<string>();
  for (const { $ref } of body.oneOf) {
    const schema = contract.components.schemas[$ref.split("/").pop()];
    const data = schema.properties.data;
    const types: string[] = contract.components.schemas[(schema.properties.type.allOf?.[0] ?? schema.properties.type).$ref.split("/").pop()].enum;
    const object = (data.allOf?.[0] ?? data).$ref.split("/").pop();
    for (const type of types) table.push(`| \`${type}\` | [${object}](#object-${object.toLowerCase()}) | ${schema.description} |`);
    reached(object, objects);
  }
  const told = [...objects].map((name) => `### ${name} {#object-${name.toLowerCase()}}\n\n${propertiesOf(name)}\n`);
  const envelope = contract.components.schemas[body.oneOf[0].$ref.split("/").pop()].properties;
  const fields = Object.entries<any>(envelope).map(([name, field]) => `| \`${name}\` | ${typeOf(field)} | ${field.description} |`);
  return ["## The body", "", "| Field | Type | Meaning |", "|---|---|---|", ...fields, "", "## Every type", "", ...table, "", "## What `data` holds", "", ...told].join("\n");
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
