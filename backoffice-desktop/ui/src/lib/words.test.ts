import { expect, test } from "vitest";
import { refusalIn } from "./bridge";
import { bangla } from "./bangla";
import { clock } from "./format";
import document from "../../../../openapi/openapi.json?raw";
import { named, roleName, roleNames, say, sentence, type Phrase } from "./speech";
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
});

test("one of something is said like one, in both languages", () => {
  expect([0, 1, 2, 1_200].map((count) => say("{count} people", { count }))).toEqual(["0 people", "1 person", "2 people", "1,200 people"]);
  expect(say("{count} PDFs are in {folder}.", { count: 1, folder: "/7" })).toBe("1 PDF is in /7.");
  expect([say("asked {count} times", { count: 1 }), say("in {days} days", { days: 1 })]).toEqual(["asked once", "in 1 day"]);
  ways.choose({ language: "bn" });
  expect([1, 2].map((count) => say("{count} people", { count }))).toEqual(["1 জন", "2 জন"]);
  ways.forget();
});

test("no phrase counts things without a word for one of them", () => {
  // What may follow a number as it is, whatever the number.
  const indifferent = ["of", "selected", "more", "failed", "looked", "again"];
  const without = Object.keys(bangla).filter((phrase) => {
    const [, fact, word] = /\{(count|days|hours|minutes|seconds)\} (\p{L}+)/u.exec(phrase) ?? [];
    return fact && word && !indifferent.includes(word) && say(phrase as Phrase, { [fact]: 1 }) === phrase.replace(`{${fact}}`, "1").replace(/\{\w+\}/g, "");
  });
  expect(without).toEqual([]);
});

test("roles that come with the server have a name in Bangla, our own keep theirs", () => {
  const grants = ["Finance", "Night watch", "Finance"].map((roleName) => ({ roleName }));
  expect(roleNames(grants)).toBe("Finance, Night watch");
  ways.choose({ language: "bn" });
  for (const name of ["Super Admin", "Admin", "Finance", "Support", "Viewer"]) expect(roleName(name), name).toMatch(/[ঀ-৿]/);
  expect(roleNames(grants)).toBe("হিসাব, Night watch");
  ways.forget();
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
