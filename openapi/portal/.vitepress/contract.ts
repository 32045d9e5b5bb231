// The contract, read for people: operations with what they take and answer, and the objects they speak of.
import { readFileSync } from "node:fs";

export const contract: any = JSON.parse(readFileSync(new URL("../../openapi.json", import.meta.url), "utf8"));
const schemas = contract.components.schemas;

export interface Operation {
  id: string;
  tag: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  parameters: any[];
  body?: any;
  answers: [status: string, answer: any][];
  errors: string[];
  callers: string;
}

const CALLERS: Record<string, string> = {
  ApiKey: "your application",
  CustomerToken: "a customer's token",
};

/** What applications and customers may ask, in the order of the contract; of one chapter when a tag is given. */
export function operationsOf(tag?: string): Operation[] {
  return Object.entries<any>(contract.paths)
    .filter(([path]) => !path.startsWith("/admin"))
    .flatMap(([path, item]) => Object.entries<any>(item).map(([method, operation]) => read(path, method, operation)))
    .filter((operation) => !tag || operation.tag === tag);
}

function read(path: string, method: string, operation: any): Operation {
  const answers = Object.entries<any>(operation.responses);
  const errors = answers.flatMap(([, answer]) => Object.keys(answer.content?.["application/json"]?.examples ?? {}));
  const ways = (operation.security ?? []).map((way: any) => CALLERS[Object.keys(way).find((name) => CALLERS[name])!]);
  return {
    id: operation.operationId,
    tag: operation.tags[0],
    method: method.toUpperCase(),
    path,
    summary: operation.summary ?? operation.operationId,
    description: operation.description ?? "",
    parameters: operation.parameters ?? [],
    body: operation.requestBody?.content,
    answers: answers.filter(([status]) => Number(status) < 400),
    errors: errors.filter((code) => /^[A-Z_]+$/.test(code)),
    callers: ways.length ? ways.join(", or with ") : "anybody who knows the reference",
  };
}

export const link = (operation: Operation) =>
  `[${operation.method} ${operation.path}](/api/${operation.tag.toLowerCase()}#${operation.id})`;

/** The name of a schema that a reference names, through a wrapping `allOf`. */
const named = (schema: any): string | undefined => (schema?.$ref ?? schema?.allOf?.[0]?.$ref)?.split("/").pop();
/** Text for a cell of a table. */
const cell = (text = "") => text.replaceAll("\n", " ").replaceAll("|", "\\|").replaceAll("{", "&#123;").replaceAll("<", "&lt;");

export function typeOf(schema: any): string {
  const name = named(schema);
  if (name) return schemas[name].enum ? "text" : `[${name}](#object-${name.toLowerCase()})`;
  if (schema.type === "array") return `list of ${typeOf(schema.items)}`;
  if (schema.type === "integer") return "whole number";
  if (schema.type === "boolean") return "true or false";
  if (schema.format === "date-time") return "time";
  return schema.type === "string" ? "text" : schema.type ?? "any";
}

/** What values are taken, in words. */
function bounds(schema: any): string {
  const name = named(schema);
  const values: string[] | undefined = schema.enum ?? (name && schemas[name].enum);
  const said = [];
  if (values) said.push(`One of ${values.map((value) => `\`${value}\``).join(", ")}.`);
  if (schema.maxLength) said.push(`At most ${schema.maxLength} characters.`);
  if (schema.maxItems) said.push(`At most ${schema.maxItems}.`);
  if (schema.default !== undefined) said.push(`\`${schema.default}\` when left out.`);
  return said.join(" ");
}

/** The table of a schema's properties. */
export function propertiesOf(name: string): string {
  const schema = schemas[name];
  if (schema.enum) return `One of ${schema.enum.map((value: string) => `\`${value}\``).join(", ")}.`;
  const required = new Set(schema.required ?? []);
  const rows = Object.entries<any>(schema.properties ?? {}).map(([field, property]) => {
    const presence = required.has(field) ? "" : " <small>optional</small>";
    return `| \`${field}\`${presence} | ${typeOf(property)} | ${cell(property.description)} ${bounds(property)} |`;
  });
  return [cell(schema.description) && `${cell(schema.description)}.`, "", "| Field | Type | Meaning |", "|---|---|---|", ...rows].join("\n");
}

/** Every object that a schema speaks of, itself first. */
export function reached(name: string | undefined, into: Set<string>): void {
  if (!name || into.has(name) || schemas[name]?.enum) return;
  into.add(name);
  const inside = (schema: any): void => {
    if (!schema) return;
    reached(named(schema), into);
    inside(schema.items);
    Object.values<any>(schema.properties ?? {}).forEach(inside);
  };
  inside(schemas[name]);
}

/** What `data` of an answer is: the envelope is the same everywhere, and told once. */
function dataOf(answer: any): { text: string; name?: string } {
  const content = answer.content ?? {};
  const envelope = named(content["application/json"]?.schema);
  if (!envelope) return { text: Object.keys(content).join(", ") || "nothing" };
  const data = schemas[envelope].properties?.data;
  if (!data) return { text: typeOf({ $ref: envelope }), name: envelope };
  return { text: typeOf(data), name: named(data) ?? named(data.items) };
}

/** A chapter of the contract. */
export function operations(tag: string): string {
  const all = operationsOf(tag);
  if (all.length === 0) throw new Error(`the contract has no chapter ${tag}`);
  const objects = new Set<string>();
  const chapters = all.map((operation) => chapter(operation, objects));
  const told = [...objects].sort().map((name) => `### ${name} {#object-${name.toLowerCase()}}\n\n${propertiesOf(name)}`);
  return [...chapters, "## Objects", ...told].join("\n\n");
}

function chapter(operation: Operation, objects: Set<string>): string {
  const parts = [
    `## ${operation.summary} {#${operation.id}}`,
    `<p class="operation"><strong>${operation.method}</strong> <code v-pre>/api/v1${operation.path}</code></p>`,
    operation.description,
  ];
  if (operation.parameters.length) {
    const rows = operation.parameters.map((parameter) => {
      const presence = parameter.required ? "" : " <small>optional</small>";
      const place = parameter.in === "path" ? "in the path" : parameter.in === "header" ? "header" : "query";
      return `| \`${parameter.name}\`${presence} | ${place} | ${cell(parameter.description)} ${bounds(parameter.schema)} |`;
    });
    parts.push(["| Parameter | Where | Meaning |", "|---|---|---|", ...rows].join("\n"));
  }
  const body = operation.body;
  if (body) {
    const name = named(body["application/json"]?.schema);
    reached(name, objects);
    parts.push(`**Takes** ${name ? `[${name}](#object-${name.toLowerCase()})` : Object.keys(body).join(", ")}.`);
  }
  const answers = operation.answers.map(([status, answer]) => {
    const { text, name } = dataOf(answer);
    reached(name, objects);
    return `${status} with ${text}`;
  });
  const errors = operation.errors.map((code) => `[${code}](/errors#${code})`).join(", ");
  parts.push(`**Answers** ${answers.join(", or ")}.`, `**May refuse with** ${errors || "nothing"}.`, `**Asked by** ${operation.callers}.`);
  return parts.filter(Boolean).join("\n\n");
}
