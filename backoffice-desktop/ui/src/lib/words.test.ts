import { expect, test } from "vitest";
import { refusalIn } from "./bridge";
import { clock } from "./format";
import { seconds, sentence } from "./speech";
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
