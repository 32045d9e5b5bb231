import { expect, test } from "vitest";
import { refusalIn } from "./bridge";
import { clock } from "./format";
import document from "../../../../openapi/openapi.json?raw";
import { named, seconds, sentence } from "./speech";
import { ways } from "./ways.svelte";
import { sentences } from "./words";

test("every code has a whole sentence, and a newer one is not swallowed", () => {
  for (const text of Object.values(sentences)) expect(text).toMatch(/^[A-Z].*[.?]$/);
  expect(sentence({ code: "NOT_KEPT", reason: "disk full" })).toBe(`${sentences.NOT_KEPT} (disk full)`);
  expect(sentence({ code: "INTERNAL_ERROR", requestId: "req_1" })).toBe(`${sentences.INTERNAL_ERROR} Request req_1.`);
  expect(sentence({ code: "NEWER" })).toBe("The program answered NEWER.");
});

test("a refusal is told from a breakdown", () => {
  expect(refusalIn({ code: "PLAIN_HTTP" })).toEqual({ code: "PLAIN_HTTP" });
  for (const breakdown of ["command look not allowed", new Error("x"), null, undefined, { code: 7 }]) {
    expect(refusalIn(breakdown)).toBeNull();
  }
});

test("times and counts read well in every locale of the machine", () => {
  expect(clock(new Date(2026, 10, 21, 9, 5, 7))).toBe("09:05:07");
  expect([seconds(0), seconds(1), seconds(12)]).toEqual(["0 seconds", "1 second", "12 seconds"]);
});

test("every code of the API that people read has a name in Bangla", () => {
  const { components } = JSON.parse(document) as { components: { schemas: Record<string, { enum?: string[] }> } };
  // What is asked for and not shown, what bears the same name everywhere, and refusals, which are whole sentences.
  const unseen = ["ErrorCode", "FileFormat", "GatewayStatementFormat", "CaseFileKind", "InvoiceLanguage", "Language", "NumberGrouping", "Order", "OrderSeverity", "PaymentSort", "ReportZone", "StatementDateOrder", "Method", "Mode"];
  ways.choose({ language: "bn" });
  const nameless = Object.entries(components.schemas).flatMap(([name, { enum: codes }]) =>
    unseen.includes(name) ? [] : (codes ?? []).filter((code) => !/[ঀ-৿]/.test(named(code))).map((code) => `${name}: ${code}`));
  ways.forget();
  expect(nameless).toEqual([]);
});
