import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { isTime, lock } from "../lib/lock.svelte";
import { place } from "../lib/place.svelte";
import { ways } from "../lib/ways.svelte";
import { APP, AT, done, isForEverybody, listed, ME, press, refused, rise, sit, type, written } from "./desk.testing";
import { allowed, areGrants, grantsOf, grouped } from "./people";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(() => {
  lock.open();
  rise();
});

const OTHER = "opr_01kah2v8w4e9m7qk3s5r2n6t8y";
const roles = [
  { id: "rol_1", name: "Finance", permissions: ["payment:read", "refund:read", "house:shine"], builtIn: true, operators: 2 },
  { id: "rol_2", name: "Night desk", permissions: [], builtIn: false, operators: 0 },
];
const operator = (id = OTHER, status = "ACTIVE") => ({
  id, name: "Karim Sheikh", email: "karim@example.com", status, totpEnabled: true, recoveryCodesLeft: 7, createdAt: AT, updatedAt: AT,
  grants: [{ roleId: "rol_1", roleName: "Finance", everywhere: false, appIds: [APP] }],
});
const permissions = ["payment:read", "refund:read", "house:shine"].map((permission) => ({ permission, description: "In the server's words." }));
function staff(call: bridge.Call) {
  if (call.path.includes("/admin/roles?")) return listed(roles);
  if (call.path.includes("/admin/permissions?")) return listed(permissions);
  if (call.path.includes("/admin/operators?")) return listed([operator(), operator(ME)]);
  if (call.path.endsWith("/admin/sessions")) return listed([{ id: "ses_1", current: true, openedAt: AT, lastSeenAt: AT, expiresAt: AT, address: "192.0.2.7" }, { id: "ses_2", current: false, openedAt: AT, lastSeenAt: AT, expiresAt: AT }]);
  if (/\/operators\/opr_/.test(call.path)) return done(operator(call.path.includes(ME) ? ME : OTHER));
  return undefined;
}
const isReady = (name: string) => waitFor(() => expect(screen.getByRole("button", { name }).getAttribute("aria-disabled")).toBe("false"));

test("permissions are said in words, by what they are about, and a newer one in the server's own", () => {
  expect(allowed("refund:approve")).toBe("Approve or reject what somebody else asked for.");
  expect(allowed("house:shine", "Shine.")).toBe("Shine.");
  expect(grouped(["payment:read", "house:shine", "payment:review"])).toEqual([
    { title: "Payments", permissions: ["payment:read", "payment:review"] }, { title: "house", permissions: ["house:shine"] },
  ]);
});

test("a role is granted once, and somewhere", () => {
  const everywhere = { roleId: "rol_1", isEverywhere: true, appIds: [APP] };
  expect(areGrants([everywhere])).toBe(true);
  expect(areGrants([everywhere, everywhere])).toBe(false);
  expect(areGrants([{ roleId: "rol_1", isEverywhere: false, appIds: [] }])).toBe(false);
  expect(grantsOf([everywhere, { roleId: "rol_2", isEverywhere: false, appIds: [APP] }])).toEqual([{ roleId: "rol_1", everywhere: true }, { roleId: "rol_2", appIds: [APP] }]);
});

test("somebody is invited for one application, and the token is shown once", async () => {
  await sit("#/users/new", (call) => (call.method === "POST" ? done({ operator: operator(), token: "poisha_ticket_1", expiresAt: AT }) : staff(call)));
  type("E-mail", "karim@example.com");
  type("Name", "Karim Sheikh");
  (await screen.findByRole("button", { name: "Another role" })).click();
  expect(await screen.findByText("Say for each role where it holds.")).toBeTruthy();
  (await screen.findByLabelText("Demo Shop")).click();
  await isReady("Invite");
  await isForEverybody();
  press("Invite");
  expect(await screen.findByText("poisha_ticket_1")).toBeTruthy();
  await isForEverybody();
  expect(written()[0]?.body).toEqual({ email: "karim@example.com", name: "Karim Sheikh", grants: [{ roleId: "rol_1", appIds: [APP] }] });
});

test("who may what and where is seen in words, and nobody is offered to shut himself out", async () => {
  await sit(`#/users/${OTHER}`, staff);
  expect(await screen.findByText(/Search payments and see all about one/)).toBeTruthy();
  expect(screen.getAllByText("Demo Shop").length, "in the menu and beside the role").toBeGreaterThan(1);
  await isForEverybody();
  press("Shut out…");
  await screen.findByRole("dialog", { name: "Shut Karim Sheikh out" });
  press("Shut out");
  await waitFor(() => expect(written().at(-1)?.path).toBe(`/api/v1/admin/operators/${OTHER}/disable`));
  location.hash = `#/users/${ME}`;
  await waitFor(() => expect(place.id).toBe(ME));
  await screen.findByText(/Search payments and see all about one/);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Shut out…" })).toBeNull());
});

test("a role is made as a copy of another, and only one of ours that nobody has can be removed", async () => {
  await sit("#/roles", (call) => (call.method === "POST" ? done(roles[1]) : staff(call)));
  expect(await screen.findByText(/In the server's words/)).toBeTruthy();
  await isForEverybody();
  expect(screen.queryByRole("button", { name: "Remove Finance" })).toBeNull();
  expect(screen.getByRole("button", { name: "Remove Night desk" })).toBeTruthy();
  press("A copy of Finance");
  await screen.findByRole("dialog", { name: "New role" });
  type("Name", "Morning desk");
  screen.getByLabelText("See refunds.").click();
  await isForEverybody();
  await isReady("Make it");
  press("Make it");
  expect(await screen.findByText("The role is there.")).toBeTruthy();
  expect(written()[0]?.body).toEqual({ name: "Morning desk", permissions: ["payment:read", "house:shine"] });
});

test("a second factor is set up with a code that can be scanned, and recovery codes are shown once", async () => {
  await sit("#/account", (call) => {
    if (call.path.endsWith("/totp") && call.method === "POST") return done({ secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/Poisha:anna?secret=JBSWY3DPEHPK3PXP" });
    if (call.path.endsWith("/totp/confirm")) return done({ recoveryCodes: ["aaaa-bbbb", "cccc-dddd"] });
    return staff(call);
  });
  expect(await screen.findByText("192.0.2.7")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "End…" }), "not this window itself").toHaveLength(1);
  await isForEverybody();
  press("Set it up…");
  await screen.findByRole("dialog", { name: "Set up a second factor" });
  press("Begin");
  expect(await screen.findByRole("img", { name: /QR code/ })).toBeTruthy();
  expect(screen.getByText("JBSWY3DPEHPK3PXP")).toBeTruthy();
  await isForEverybody();
  type(/six digits/, "123 456");
  await isReady("Finish");
  press("Finish");
  expect(await screen.findByText(/aaaa-bbbb/)).toBeTruthy();
  expect(written().find(({ path }) => path.endsWith("/confirm"))?.body).toEqual({ code: "123456" });
});

test("a new password is typed twice", async () => {
  await sit("#/account", (call) => (call.method === "PUT" ? done(operator(ME)) : staff(call)));
  press((await screen.findByRole("button", { name: "Change the password…" })).textContent ?? "");
  await screen.findByRole("dialog", { name: "Change your password" });
  type("New password", "short");
  type("The same again", "other");
  expect(await screen.findByText("These are not the same.")).toBeTruthy();
  expect(screen.getByText("At least 12 characters.")).toBeTruthy();
  await isForEverybody();
  type("New password", "a longer sentence");
  type("The same again", "a longer sentence");
  await isReady("Change it");
  press("Change it");
  await waitFor(() => expect(written()[0]?.body).toEqual({ password: "a longer sentence" }));
});

test("a window that nobody touched locks, shows nothing, and goes on where it was", async () => {
  expect([isTime(120_000, 2), isTime(119_999, 2), isTime(9e9, 0)]).toEqual([true, false, false]);
  const key = (init: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init }));
  await sit("#/users/new", (call) => {
    if (!call.path.endsWith("/step-up")) return staff(call);
    return (call.body as { password: string }).password === "right" ? done({}) : refused(401, "INVALID_CREDENTIALS");
  });
  ways.choose({ lockMinutes: 2 });
  type("Name", "Karim");
  const now = Date.now();
  const clock = vi.spyOn(Date, "now").mockReturnValue(now + 119_000);
  key({ key: "Shift" });
  expect(lock.isLocked).toBe(false);
  clock.mockReturnValue(now + 119_000 + 120_000);
  key({ key: "Shift" });
  clock.mockRestore();
  expect(await screen.findByRole("heading", { name: "Locked" })).toBeTruthy();
  await isForEverybody();
  key({ key: "k", ctrlKey: true });
  key({ key: "?" });
  expect(screen.queryByRole("combobox", { name: "Go to…" })).toBeNull();
  expect(screen.queryByRole("dialog", { name: "Keys" })).toBeNull();
  type("Password", "wrong");
  await isReady("Unlock");
  press("Unlock");
  expect(await screen.findByText(/That is not right/)).toBeTruthy();
  type("Password", "right");
  await isReady("Unlock");
  press("Unlock");
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Locked" })).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>("Name").value, "what was typed").toBe("Karim");
});
