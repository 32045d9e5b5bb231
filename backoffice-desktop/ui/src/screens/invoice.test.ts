import { expect, test } from "vitest";
import { basisPoints, readLine, totals } from "./invoice";

const line = (given: Partial<Parameters<typeof readLine>[0]> = {}) => ({ description: "Rice cooker", qty: "2", unit: "1,150.00", discount: "", tax: "", ...given });

test("a line is read in whole minor units, discount before tax, half a unit up", () => {
  expect(readLine(line({ discount: "50", tax: "15" }), "BDT")).toEqual({
    line: { description: "Rice cooker", qty: 2, unitAmountMinor: 115_000, discountMinor: 5_000, taxRateBp: 1500 }, before: 230_000, tax: 33_750, total: 258_750,
  });
  expect(readLine(line({ qty: "1", unit: "0.10", tax: "15" }), "BDT")?.tax, "1.5 becomes 2").toBe(2);
  expect(readLine(line({ qty: "1", unit: "0.03", tax: "15" }), "BDT")?.tax, "0.45 becomes 0").toBe(0);
});

test("what cannot be a line comes to nothing", () => {
  for (const wrong of [{ description: " " }, { qty: "0" }, { qty: "1.5" }, { unit: "x" }, { discount: "99999" }, { tax: "101" }, { unit: "" }]) {
    expect(readLine(line(wrong), "BDT"), JSON.stringify(wrong)).toBeNull();
  }
  expect([basisPoints("7.5"), basisPoints("15%"), basisPoints("১৫"), basisPoints("")]).toEqual([750, 1500, 1500, 0]);
});

test("totals add up to what every line says", () => {
  const sums = totals([readLine(line({ discount: "50", tax: "15" }), "BDT"), null, readLine(line(), "BDT")]);
  expect(sums).toEqual({ subtotal: 460_000, discount: 5_000, tax: 33_750, total: 488_750 });
  expect(sums.subtotal - sums.discount + sums.tax).toBe(sums.total);
});
