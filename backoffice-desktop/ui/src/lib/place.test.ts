import { afterEach, expect, test } from "vitest";
import { addressOf, place } from "./place.svelte";
import { named, say } from "./speech";
import { ways } from "./ways.svelte";

afterEach(() => {
  ways.forget();
  history.replaceState(null, "", "/");
  place.turn();
});

test("an address holds the screen, the thing and the filters, and filters leave nothing empty behind", () => {
  history.replaceState(null, "", "#/payments/pay_1?status=FAILED");
  place.turn();
  expect([place.screen, place.id, place.filter("status")]).toEqual(["payments", "pay_1", "FAILED"]);
  place.setFilters({ status: "", text: "a b&c" });
  expect(location.hash).toBe("#/payments/pay_1?text=a+b%26c");
  expect(place.filters()).toEqual({ text: "a b&c" });
  place.show("");
  expect(location.hash).toBe("#/payments/pay_1");
});

test("an id of ours has a screen, and anything else has none", () => {
  expect(addressOf("pay_01m80ava26f1gr25288sdjkmch")).toBe("#/payments/pay_01m80ava26f1gr25288sdjkmch");
  for (const other of ["pay_01", "xyz_01m80ava26f1gr25288sdjkmch", "01m80ava26f1gr25288sdjkmch", "pay_01m80ava26f1gr25288sdjkmcu"]) {
    expect(addressOf(other), other).toBeNull();
  }
});

test("codes read as words, names keep their spelling, and Bangla has both", () => {
  expect([named("AWAITING_APPROVAL"), named("bkash"), named("payment.succeeded")]).toEqual(["Awaiting approval", "bKash", "Payment succeeded"]);
  expect(say("{count} selected", { count: 1200 })).toBe("1,200 selected");
  ways.choose({ language: "bn", banglaDigits: true });
  expect(named("AWAITING_APPROVAL")).toBe("অনুমোদনের অপেক্ষায়");
  expect(say("{count} selected", { count: 1200 })).toBe("১,২০০টি বাছা হয়েছে");
});

test("the size of everything goes up and down in steps, and back", () => {
  ways.zoomBy(1);
  expect(document.documentElement.style.fontSize).toBe("110%");
  for (let step = 0; step < 9; step += 1) ways.zoomBy(1);
  expect(ways.zoom).toBe(200);
  ways.zoomBy(0);
  expect(document.documentElement.style.fontSize).toBe("");
});

test("what was kept and is no settings any more is not chosen", () => {
  ways.keepView("payments", { name: "Late", query: "text=1" });
  ways.keepView("payments", { name: "Late", query: "text=2" });
  expect(ways.views("payments")).toEqual([{ name: "Late", query: "text=2" }]);
  ways.forgetView("payments", "Late");
  expect(ways.views("payments")).toEqual([]);
});
