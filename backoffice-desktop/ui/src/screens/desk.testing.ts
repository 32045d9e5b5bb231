// A desk for tests: an operator, a server that answers what a test says, and a judge of what everybody can use.
import { render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { expect, vi } from "vitest";
import App from "../App.svelte";
import type { Who } from "../lib/api";
import { asked } from "../lib/ask";
import * as bridge from "../lib/bridge";
import { House } from "../lib/house.svelte";
import { place } from "../lib/place.svelte";
import { stepUp } from "../lib/stepup.svelte";
import { unsaved } from "../lib/unsaved.svelte";
import { ways } from "../lib/ways.svelte";

export type Answering = (call: bridge.Call) => unknown;

/** Every permission that a screen asks for. */
const EVERYTHING = [
  "app:read", "app:manage", "user:read", "user:manage", "payment:read", "payment:export", "payment:review", "refund:read", "refund:create",
  "refund:approve", "invoice:read", "invoice:manage", "order:read", "order:manage", "ledger:read", "ledger:adjust", "report:read",
  "webhook:manage", "audit:read", "gateway:manage",
  "reconciliation:run", "reconciliation:resolve",
];
export const ME = "opr_01kah2v8w4e9m7qk3s5r2n6t8z";
export const APP = "app_01kah2v8w4e9m7qk3s5r2n6t8z";
export const AT = "2026-11-21T20:30:05Z";
const SHOP = {
  id: APP, name: "Demo Shop", status: "ACTIVE", createdAt: AT, updatedAt: AT,
  settings: { verificationPolicy: "FAIL", methods: ["bkash"], refundApprovalThresholdMinor: 0, appRefundsNeedApproval: false, receiptsEnabled: true, branding: {} },
};

export const done = (data: unknown, pagination: unknown = null) => ({
  status: 200, body: JSON.stringify({ data, pagination, meta: { success: true, requestId: "req_1", timestamp: AT } }),
});
export const listed = (rows: unknown[], total = rows.length, nextCursor?: string) =>
  done(rows, { page: 0, size: 100, totalElements: total, totalPages: 1, totalIsEstimate: false, nextCursor });
export const refused = (status: number, errorCode: string, message = "no", data: unknown = null) => ({
  status, body: JSON.stringify({ data, pagination: null, meta: { success: false, errorCode, message, requestId: "req_77", timestamp: AT } }),
});

export const who = (permissions: string[] = EVERYTHING): Who => ({
  operator: {
    id: ME, name: "Anna Rahman", email: "anna@example.com", status: "ACTIVE", totpEnabled: false, recoveryCodesLeft: 0, createdAt: AT,
    updatedAt: AT, grants: [{ roleId: "rol_1", roleName: "Finance", everywhere: true, appIds: [] }],
  },
  permissions,
  session: { id: "ses_1", current: true, openedAt: AT, lastSeenAt: AT, expiresAt: "2026-11-22T08:30:05Z" },
});

let house: House | undefined;

/** Every call that was made, without those that only read. */
export const written = (): bridge.Call[] => vi.mocked(bridge.call).mock.calls.map(([call]) => call).filter(({ method }) => method !== "GET");
/** The paths that were read. */
export const read = (): string[] => vi.mocked(bridge.call).mock.calls.map(([call]) => call).filter(({ method }) => method === "GET").map(({ path }) => path);

/** Opens the desk at an address, signed in. What a test does not answer is an empty list. */
export async function sit(address: string, answer: Answering = () => undefined, permissions?: string[]): Promise<House> {
  // A page without layout has no heights, and a list draws only what it has room for.
  Object.defineProperty(HTMLElement.prototype, "offsetHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, value: 900 });
  Element.prototype.scrollIntoView = () => {};
  vi.stubGlobal("ResizeObserver", class { observe() {} unobserve() {} disconnect() {} });
  asked.clear();
  ways.forget();
  ways.choose({ mode: "TEST" });
  history.replaceState(null, "", address);
  place.turn();
  vi.mocked(bridge.look).mockResolvedValue({ state: "ready", version: "0.1.0" });
  vi.mocked(bridge.call).mockReset().mockImplementation(async (call) => {
    if (call.path === "/api/v1/admin/me") return done(who(permissions));
    return (answer(call) ?? (call.path.startsWith("/api/v1/admin/apps?") ? listed([SHOP]) : listed([]))) as { status: number; body: string };
  });
  house = new House({
    appVersion: "9.9.9", server: "https://pay.example.com", suggestion: "", appearance: "system", areSettingsLost: false, hasSession: true,
  });
  render(App, { house });
  await waitFor(() => expect(screen.getAllByText("Anna Rahman").length).toBeGreaterThan(0));
  return house;
}

export function rise(): void {
  house?.watch.stop();
  stepUp.end(false);
  unsaved.release();
  unsaved.answer(false);
  ways.forget();
  history.replaceState(null, "", "/");
  place.turn();
}

/** What axe finds against the screen as it stands. Colours need a real window, and are judged there. */
export async function isForEverybody(): Promise<void> {
  const found = await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}

export const type = (label: RegExp | string, value: string): void => {
  const input = screen.getByLabelText<HTMLInputElement>(label);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.dispatchEvent(new Event("change", { bubbles: true }));
};
export const press = (name: string | RegExp): void => screen.getByRole("button", { name }).click();
