// Nothing that somebody typed is lost without a word.
import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { place } from "../lib/place.svelte";
import { unsaved } from "../lib/unsaved.svelte";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, press, rise, sit, type, written } from "../screens/desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn(), holdOpen: vi.fn(), closeWindow: vi.fn() }));
afterEach(rise);

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const asked = () => screen.queryByTestId("leaving");

test("whoever leaves a form that is typed in is asked, may stay, and finds everything as it was", async () => {
  await sit("#/invoices/new");
  await screen.findByLabelText("Customer reference");
  type("Customer reference", "customer-7");
  location.hash = "#/payments";
  expect(await screen.findByTestId("leaving")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Stay here"));
  await isForEverybody();
  press("Stay here");
  await waitFor(() => expect(asked()).toBeNull());
  expect([location.hash, heading(), screen.getByLabelText<HTMLInputElement>("Customer reference").value]).toEqual(["#/invoices/new", "New invoice", "customer-7"]);
  location.hash = "#/payments";
  await screen.findByTestId("leaving");
  press("Leave without it");
  await waitFor(() => expect(heading()).toBe("Payments"));
  expect([place.screen, unsaved.isAny]).toEqual(["payments", false]);
});

test("the mode and the session are not changed under what is typed either", async () => {
  await sit("#/invoices/new");
  await screen.findByLabelText("Customer reference");
  type("Customer reference", "customer-7");
  screen.getByLabelText("LIVE").click();
  await screen.findByTestId("leaving");
  expect([ways.mode, screen.getByLabelText<HTMLInputElement>("TEST").checked]).toEqual(["TEST", true]);
  press("Stay here");
  await waitFor(() => expect(asked()).toBeNull());
  press("Sign out");
  await screen.findByTestId("leaving");
  expect(bridge.signOut).not.toHaveBeenCalled();
  press("Leave without it");
  await waitFor(() => expect(bridge.signOut).toHaveBeenCalled());
});

test("what was not touched is left without a question, and so is what was kept", async () => {
  await sit("#/invoices/new", ({ method }) => (method === "POST" ? done({ id: `inv_${"0".repeat(26)}`, number: "INV-1", status: "ISSUED", createdAt: AT, lineItems: [] }) : undefined));
  await screen.findByLabelText("Customer reference");
  location.hash = "#/payments";
  await waitFor(() => expect(heading()).toBe("Payments"));
  expect(asked()).toBeNull();
  location.hash = "#/invoices/new";
  await screen.findByLabelText("Customer reference");
  for (const [label, value] of [["Customer reference", "c"], ["Description", "Rice"], ["Unit price", "10"]] as const) type(label, value);
  await waitFor(() => expect(screen.getByText("Keep as draft").getAttribute("aria-disabled")).toBe("false"));
  press("Keep as draft");
  await waitFor(() => expect(written()).toHaveLength(1));
  await waitFor(() => expect(location.hash).toContain("#/invoices/inv_"));
  expect(asked()).toBeNull();
});

test("a part of an application is not changed for another while it is typed in", async () => {
  const app = { id: APP, name: "Demo Shop", status: "ACTIVE", createdAt: AT, updatedAt: AT, settings: { verificationPolicy: "FAIL", methods: ["bkash"], refundApprovalThresholdMinor: 0, appRefundsNeedApproval: false, receiptsEnabled: true, branding: {} } };
  await sit(`#/apps/${APP}?part=settings`, ({ path }) => (path === `/api/v1/admin/apps/${APP}` ? done(app) : undefined));
  await screen.findByLabelText("Name");
  type("Name", "Another shop");
  screen.getByRole("tab", { name: "Credentials" }).click();
  await screen.findByTestId("leaving");
  expect(place.filter("part")).toBe("settings");
  press("Stay here");
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>("Name").value).toBe("Another shop"));
  expect(screen.getByRole("tab", { name: "Settings" }).getAttribute("aria-selected")).toBe("true");
});

test("the window is not closed over what is typed: whoever does is asked, and whoever has typed nothing is not", async () => {
  vi.mocked(bridge.holdOpen).mockReset().mockResolvedValue();
  vi.mocked(bridge.closeWindow).mockReset().mockResolvedValue();
  await sit("#/invoices/new");
  await screen.findByLabelText("Customer reference");
  expect(bridge.holdOpen).not.toHaveBeenCalled();
  type("Customer reference", "customer-7");
  await waitFor(() => expect(bridge.holdOpen).toHaveBeenCalledOnce());
  const asks = vi.mocked(bridge.holdOpen).mock.lastCall?.[0] as () => void;
  asks();
  await screen.findByTestId("leaving");
  press("Stay here");
  await waitFor(() => expect(asked()).toBeNull());
  expect(bridge.closeWindow).not.toHaveBeenCalled();
  asks();
  await screen.findByTestId("leaving");
  press("Leave without it");
  await waitFor(() => expect(bridge.closeWindow).toHaveBeenCalledOnce());
  await waitFor(() => expect(bridge.holdOpen).toHaveBeenLastCalledWith(null));
});

test("neither Esc nor a press beside it loses what was typed in a dialog", async () => {
  await sit("#/discounts");
  (await screen.findByRole("button", { name: "New discount…" })).click();
  await screen.findByRole("dialog", { name: "New discount" });
  const escape = () => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  escape();
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(asked(), "nothing was typed").toBeNull();

  screen.getByRole("button", { name: "New discount…" }).click();
  await screen.findByRole("dialog", { name: "New discount" });
  const code = () => document.querySelector<HTMLInputElement>("#discount-code");
  code()!.value = "EID10";
  code()!.dispatchEvent(new Event("input", { bubbles: true }));
  escape();
  await screen.findByTestId("leaving");
  press("Stay here");
  await waitFor(() => expect(asked()).toBeNull());
  expect(code()?.value).toBe("EID10");
  const veil = document.querySelector(".veil");
  for (const kind of ["pointerdown", "pointerup", "click"]) veil?.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }));
  await screen.findByTestId("leaving");
  press("Leave without it");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});
