import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import type * as bridge from "../lib/bridge";
import { screens } from "../lib/screens";
import { ways } from "../lib/ways.svelte";
import { isForEverybody, refused, rise, sit } from "./desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

test.each(screens.map(({ id }) => id))("everybody can use %s, in both languages", async (id) => {
  await sit(`#/${id}`);
  await waitFor(() => expect(document.querySelector("main .busy")).toBeNull());
  const english = heading();
  expect(english).toBeTruthy();
  await isForEverybody();
  ways.choose({ language: "bn", banglaDigits: true });
  await waitFor(() => expect(heading()).not.toBe(english));
  expect(heading()).toMatch(/[ঀ-৿]/);
  expect(document.documentElement.lang).toBe("bn");
});

test.each(screens.filter((screen) => screen.needsOperator && screen.id !== "overview").map(({ id }) => id))("%s says what went wrong, with the request's id", async (id) => {
  await sit(`#/${id}`, ({ path }) => (path.includes("/admin/apps?") && id !== "apps" ? undefined : refused(500, "INTERNAL_ERROR", "something broke")));
  expect(await screen.findByText("Something went wrong on the server.")).toBeTruthy();
  expect(screen.getByText("req_77")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});
