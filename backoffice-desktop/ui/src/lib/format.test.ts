import { afterEach, expect, test } from "vitest";
import { amount, day, dayInDhaka, digits, money, percent, readInstant, readMoney, took, typedInstant, typedMoney, when, whenExactly } from "./format";
import { ways } from "./ways.svelte";

afterEach(() => ways.forget());

test("an amount is exact however large, grouped in lakhs, with the digits of its currency", () => {
  expect(money(115_000)).toBe("৳\u00a01,150.00");
  expect(money(-5)).toBe("৳\u00a0−0.05");
  expect(amount(9_007_199_254_740_991)).toBe("9,00,71,99,25,47,409.91");
  expect(money(1234, "JPY")).toBe("JPY\u00a01,234");
  expect(money(1234, "KWD")).toBe("KWD\u00a01.234");
  expect(money(0)).toBe("৳\u00a00.00");
});

test("what is typed is read in either digits, and nothing is guessed", () => {
  expect(["1150", "1,150.5", "৳ ১,১৫০.৫০", "0.05", "12."].map((typed) => readMoney(typed))).toEqual([115_000, 115_050, 115_050, 5, 1200]);
  for (const typed of ["", "1.234", "-5", "1e3", "five", "99999999999999"]) expect(readMoney(typed), typed).toBeNull();
  expect([readMoney("12", "JPY"), readMoney("1.5", "JPY"), readMoney("1.234", "KWD")]).toEqual([12, null, 1234]);
  for (const minor of [0, 5, 115_000]) expect(readMoney(typedMoney(minor))).toBe(minor);
});

test("times are those of Dhaka, wherever the machine is", () => {
  expect(when("2026-11-21T20:30:05Z")).toBe("22 Nov 2026, 02:30");
  expect(whenExactly("2026-11-21T20:30:05Z")).toBe("22 Nov 2026, 02:30:05");
  expect([day("2026-11-21T20:30:05Z"), day("2026-11-21")]).toEqual(["22 Nov 2026", "21 Nov 2026"]);
  const late = new Date("2026-11-21T20:30:05Z");
  expect([dayInDhaka(0, late), dayInDhaka(1, late)]).toEqual(["2026-11-22", "2026-11-21"]);
});

test("Bangla has its own words for months, and its own digits when they are wanted", () => {
  ways.choose({ language: "bn" });
  expect(when("2026-11-21T20:30:05Z")).toContain("নভে");
  expect(when("2026-11-21T20:30:05Z")).toContain("2026");
  ways.choose({ banglaDigits: true });
  expect([money(115_000), digits(400), percent(9_950), took(1500)]).toEqual(["৳\u00a0১,১৫০.০০", "৪০০", "৯৯.৫%", "১.৫\u00a0সে."]);
  expect(when("2026-11-21T20:30:05Z")).toContain("২০২৬");
});

test("an instant is typed by the clock of Dhaka, and comes back as it was", () => {
  expect(typedInstant("2026-12-31T17:59:00.000Z")).toBe("2026-12-31T23:59");
  expect(readInstant(typedInstant("2026-12-31T17:59:00.000Z"))).toBe("2026-12-31T17:59:00.000Z");
  expect([typedInstant(undefined), readInstant(""), readInstant("soon")]).toEqual(["", null, null]);
});
