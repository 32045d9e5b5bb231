// A list that is longer than what is held of it.
import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type * as bridge from "../lib/bridge";
import { AT, listed, read, rise, sit } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const PAGE = 50;
const ROW_PX = 36;
const payment = (number: number) => ({
  id: `pay_${String(number).padStart(26, "0")}`, reference: `R-${number}`, status: "SUCCEEDED", mode: "TEST", amountMinor: 100, currency: "BDT", refundedMinor: 0, attempts: [],
  createdAt: AT, updatedAt: AT,
});
const askedFor = () => read().filter((path) => path.includes("/payments?")).map((path) => Number(/cursor=p(\d+)/.exec(path)?.[1] ?? 0));

function scrollTo(row: number) {
  const box = document.querySelector<HTMLElement>(".scroll");
  box!.scrollTop = row * ROW_PX;
  box!.dispatchEvent(new Event("scroll"));
}

test("so many pages are held, those before are forgotten, and come back for whoever scrolls back", async () => {
  await sit("#/payments", ({ path }) => {
    if (!path.startsWith("/api/v1/admin/payments?")) return undefined;
    const at = Number(/cursor=p(\d+)/.exec(path)?.[1] ?? 0);
    const rows = Array.from({ length: PAGE }, (_, row) => ({ applicationId: "a", customer: { reference: "c" }, payment: payment(at * PAGE + row) }));
    return listed(rows, 1_000_000, `p${at + 1}`);
  });
  await screen.findByText("R-0");
  for (let page = 1; page <= 25; page += 1) {
    scrollTo(page * PAGE - 20);
    await waitFor(() => expect(Math.max(...askedFor())).toBe(page));
    await waitFor(() => expect(screen.getByText(`R-${page * PAGE - 10}`)).toBeTruthy());
  }
  const before = askedFor().length;
  scrollTo(6 * PAGE + 5);
  await waitFor(() => expect(askedFor().slice(before), "the page before those that are held").toContain(5));
  expect(await screen.findByText("R-305"), "and the place stayed where it was").toBeTruthy();
  scrollTo(0);
  expect(await screen.findByText("R-0")).toBeTruthy();
  expect(askedFor().at(-1), "from the top, not page by page").toBeLessThan(2);
});
