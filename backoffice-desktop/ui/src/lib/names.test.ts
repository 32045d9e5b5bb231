// No code that people meet is without a name: in words in English, and in Bangla. Whoever adds one finds out here.
import { expect, test } from "vitest";
import book from "../../../../domain/src/ledger/account.rs?raw";
import trail from "../../../../domain/src/audit/line.rs?raw";
import published from "../../../../openapi/catalogue.json?raw";
import { EVENTS } from "../screens/events";
import { allows } from "../screens/people";
import { METHODS } from "../screens/payments";
import { ACTIONS, factInWords, inWords } from "../screens/trail";
import { banglaSentences } from "./bangla/sentences";
import { named, say } from "./speech";
import { ways } from "./ways.svelte";
import { sentences } from "./words";

const catalogue = JSON.parse(published) as { errors: { code: string }[]; events: { type: string }[]; permissions: { name: string }[] };
const inBangla = /[\u0980-\u09ff]/;

/** Which of them bear no name in one of the languages. */
function nameless(codes: readonly string[]): string[] {
  const inEnglish = codes.filter((code) => !/^[A-Z][A-Za-z]/.test(named(code)) || /[_.]/.test(named(code)));
  ways.choose({ language: "bn" });
  const without = codes.filter((code) => !inBangla.test(named(code)));
  ways.forget();
  return [...inEnglish, ...without];
}

/** What a file of the server lists, and at least so much of it. */
function listed(source: string, line: RegExp, atLeast: number): string[] {
  const found = [...source.matchAll(line)].map(([, code = ""]) => code);
  expect(found.length).toBeGreaterThanOrEqual(atLeast);
  return found;
}

test("every event of the contract can be filtered for, and has a name", () => {
  expect(EVENTS).toEqual(catalogue.events.map(({ type }) => type));
  expect(nameless(EVENTS)).toEqual([]);
});

test("every permission of the contract is said in words, in both languages", () => {
  expect(Object.keys(allows)).toEqual(catalogue.permissions.map(({ name }) => name));
  ways.choose({ language: "bn" });
  for (const [permission, phrase] of Object.entries(allows)) expect(say(phrase), permission).toMatch(inBangla);
  ways.forget();
});

test("every error of the contract has a sentence, in both languages", () => {
  for (const { code } of catalogue.errors) {
    expect(sentences, code).toHaveProperty(code);
    expect(Object.entries(banglaSentences).find(([known]) => known === code)?.[1], code).toMatch(inBangla);
  }
});

test("everything that the trail records can be filtered for, and has a name", () => {
  expect(ACTIONS).toEqual(listed(trail, /^ {4}\w+ = "([a-z_.]+)",$/gm, 90));
  expect(nameless(ACTIONS)).toEqual([]);
});

test("every account of the book has a name, and says which gateway it is about", () => {
  const accounts = listed(book, /^ {12}Account::\w+(?:\(_\))? => "([a-z_]+)",$/gm, 12);
  expect(nameless([...accounts, ...METHODS.map((method) => `${accounts[0]}/${method}`)])).toEqual([]);
  expect(named("gateway_receivable/sslcommerz")).toBe("Gateway receivable, SSLCOMMERZ");
  ways.choose({ language: "bn" });
  expect(named("bank/bkash")).toBe("ব্যাংক, bKash");
  ways.forget();
});

test("what begins with a code is said by its name, and words of people stay as they are", () => {
  expect(inWords("session.refused: no such user")).toBe("Sign-in refused: no such user");
  expect([inWords("payment.succeeded"), inWords("OPERATOR")]).toEqual(["Payment succeeded", "Operator"]);
  expect([inWords("A scratch"), inWords("opr_01kah2v8w4e9m7qk3s5r2n6t8z"), inWords("connection refused")]).toEqual(["A scratch", "opr_01kah2v8w4e9m7qk3s5r2n6t8z", "connection refused"]);
});

test("what the trail tells is said in words, and what people wrote stays as it is", () => {
  const facts = [
    { name: "amountMinor", after: "1234550" }, { name: "status", before: "OPEN", after: "AWAITING_APPROVAL" },
    { name: "validFromMicros", after: "1795305600000000" }, { name: "gateway", after: "bkash" },
    { name: "case", after: "0012345678" }, { name: "brand", before: "ACI", after: "ACME" },
  ];
  expect(facts.map(factInWords)).toEqual([
    "Amount: 12,345.50", "Status: Open → Awaiting approval", "Valid from: 22 Nov 2026, 06:00", "Gateway: bKash",
    "Case: 0012345678", "Brand: ACI → ACME",
  ]);
});

test("everything that the trail tells of has a name", () => {
  const sources = import.meta.glob<string>(["../../../../{domain,adapters,app-server}/src/**/*.rs", "!**/tests/**", "!**/tests.rs", "!**/testing/**"], { query: "?raw", import: "default", eager: true });
  const told = Object.values(sources).flatMap((source) => [...source.split("#[cfg(test)]")[0]!.matchAll(/\.(?:saying|changing)\(\s*"(\w+?)(?:Minor|Micros)?"/g)].map(([, name = ""]) => name));
  expect(told.length).toBeGreaterThanOrEqual(60);
  expect(nameless([...new Set(told)].sort())).toEqual([]);
});
