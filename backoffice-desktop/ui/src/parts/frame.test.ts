// The menu beside the screens: wide where there is room, a rail where there is little, and never in the way.
import { fireEvent, screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type * as bridge from "../lib/bridge";
import { ways } from "../lib/ways.svelte";
import { isForEverybody, rise, sit } from "../screens/desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const frame = () => document.querySelector(".frame")!.classList;
const fold = () => fireEvent.keyDown(document.body, { key: "b", ctrlKey: true });

test("where there is room the menu is as wide as somebody likes it, and stays so", async () => {
  await sit("#/overview");
  expect(frame().contains("rail")).toBe(false);
  await fold();
  expect([frame().contains("rail"), ways.isFolded]).toEqual([true, true]);
  expect(screen.getByRole("link", { name: "Payments" }), "its words are still there for who listens").toBeTruthy();
  await isForEverybody();
  await fireEvent.click(screen.getByRole("button", { name: "Menu" }));
  expect([frame().contains("rail"), ways.isFolded]).toEqual([false, false]);
});

test("at twice the size the menu is a rail, lies over the screen when it is asked for, and goes away by itself", async () => {
  await sit("#/overview");
  ways.choose({ zoom: 200 });
  await waitFor(() => expect(frame().contains("rail")).toBe(true));
  await fold();
  expect([frame().contains("over"), ways.isFolded]).toEqual([true, false]);
  await waitFor(() => expect(document.activeElement?.getAttribute("href")).toBe("#/overview"));
  await fireEvent.keyDown(document.body, { key: "Escape" });
  expect(frame().contains("over")).toBe(false);
  await fold();
  location.hash = "#/payments";
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Payments"));
  expect(frame().contains("over"), "whoever has gone somewhere needs it no more").toBe(false);
});
