// Nothing that somebody typed is lost without a word.
import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { place } from "../lib/place.svelte";
import { unsaved } from "../lib/unsaved.svelte";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, press, rise, sit, type, written } from "../screens/desk.testing";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
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
