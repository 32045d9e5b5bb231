import { screen, waitFor } from "@testing-library/svelte";
import { afterEach, expect, test, vi } from "vitest";
import * as bridge from "../lib/bridge";
import { ways } from "../lib/ways.svelte";
import { changeOf, isReadableAccent, moved, typedSettings, USUAL, wrongIn } from "./apps";
import { APP, AT, done, isForEverybody, listed, press, refused, rise, sit, type, written } from "./desk.testing";
import { accountOf, missingIn, typedAccount, type Config } from "./gateways";
import { readDays, templateOf, typedTemplate, wrongInTemplate } from "./template";

vi.mock("../lib/bridge", async (original) => ({ ...(await original<typeof bridge>()), look: vi.fn(), call: vi.fn(), signOut: vi.fn() }));
afterEach(rise);

const settings = { ...USUAL, methods: ["bkash", "nagad"] as ("bkash" | "nagad")[], minAmountMinor: 1000, branding: { displayName: "Shop" } };
const app = { id: APP, name: "Demo Shop", status: "ACTIVE", settings, createdAt: AT, updatedAt: AT };
const credential = (id: string, status: string, mode = "TEST", expiresAt?: string) => ({ id, mode, status, createdAt: AT, expiresAt });
const config: Config = {
  id: "gwc_1", mode: "TEST", method: "bkash", kind: "ACCOUNT", name: "bKash", fields: { username: "shop", app_key: "k" }, secretsSet: ["password", "app_secret"], isDefault: false,
  status: "ENABLED", servesNow: true, createdAt: AT, updatedAt: AT,
};

test("what is typed back as it was is no change, and only what is different is sent", () => {
  const now = typedSettings(app.name, settings);
  expect(now.methods.map(({ method, isOffered }) => `${method}${isOffered ? "+" : "-"}`)).toEqual(["bkash+", "nagad+", "sslcommerz-", "paystation-", "dcb-"]);
  expect(changeOf(now, app.name, settings)).toBeNull();
  const next = { ...now, name: " New ", min: "", second: "৫,০০০", methods: moved(now.methods, 1, -1), displayName: "", website: "https://shop.example.com" };
  expect(changeOf(next, app.name, settings)).toEqual({
    name: "New", minAmountMinor: null, refundSecondApprovalThresholdMinor: 500_000, methods: ["nagad", "bkash"], branding: { displayName: null, website: "https://shop.example.com" },
  });
});

test("what the server would refuse is seen before it is sent", () => {
  const wrong = (typed: Partial<ReturnType<typeof typedSettings>>) => wrongIn({ ...typedSettings("Shop", settings), ...typed });
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: " " })).toEqual(["name"]);
  expect(wrong({ min: "20", max: "10" })).toEqual(["max"]);
  expect(wrong({ min: "0" })).toEqual(["min"]);
  expect(wrong({ threshold: "" })).toEqual(["threshold"]);
  expect(wrong({ threshold: "10", second: "9" })).toEqual(["second"]);
  expect(wrong({ methods: [{ method: "dcb", isOffered: false }] })).toEqual(["methods"]);
  for (const fine of ["#000000", "#0b6e4f", "#0B6E4F", "#1d4ed8", "#757575"]) expect(isReadableAccent(fine), fine).toBe(true);
  for (const bad of ["#ffffff", "#787878", "#ffd700", "0b6e4f", "#0b6e4", "red"]) expect(isReadableAccent(bad), bad).toBe(false);
  expect(moved([1, 2, 3], 0, -1)).toEqual([1, 2, 3]);
});

test("secrets that are kept stay while their field is empty, and only those that were typed are sent", () => {
  const now = typedAccount(config);
  expect(missingIn("bkash", now, config)).toEqual([]);
  expect(missingIn("bkash", typedAccount(null), null)).toEqual(["username", "app_key", "password", "app_secret"]);
  expect(accountOf("bkash", now)).toEqual({ name: "bKash", fields: { username: "shop", app_key: "k" }, enabled: true });
  now.values.password = " new ";
  expect(accountOf("bkash", { ...now, isEnabled: false, until: "2026-12-31T23:59" })).toEqual({
    name: "bKash", fields: { username: "shop", app_key: "k" }, secrets: { password: "new" }, enabled: false, validUntil: "2026-12-31T17:59:00.000Z",
  });
});

test("days of reminders are read in any order, and what cannot be printed is not sent", () => {
  expect([readDays("7, -3 0 0"), readDays(""), readDays("x"), readDays("1.5")]).toEqual([[-3, 0, 7], [], null, null]);
  const now = typedTemplate({ version: 1, language: "BOTH", numberGrouping: "LAKH", numberPrefix: "INV-", creditNotePrefix: "CN-", reminderDays: [-3] });
  expect(templateOf(now)).toEqual({ numberPrefix: "INV-", creditNotePrefix: "CN-", language: "BOTH", numberGrouping: "LAKH", reminderDays: [-3] });
  expect(wrongInTemplate({ ...now, reminders: "soon", texts: { ...now.texts, bin: "12", accentColor: "#ffffff" } })).toEqual(["accentColor", "bin", "reminders"]);
});

const registered = (isFirst: boolean) => done({
  application: app, webhookEndpoints: [],
  credentials: ["TEST", "LIVE"].map((mode) => ({ credentialId: `crd_${mode}`, mode, ...(isFirst ? { apiKey: `key-${mode}`, apiSecret: `secret-${mode}` } : {}) })),
});

test("an application is registered, and nobody gets past its secrets before saying that they are kept", async () => {
  await sit("#/apps/new", ({ method, path }) => (method === "POST" ? registered(true) : path.endsWith(APP) ? done(app) : undefined));
  type("Name", "Demo Shop");
  await waitFor(() => expect(screen.getByRole("button", { name: "Next: what it allows" }).getAttribute("aria-disabled")).toBe("false"));
  await isForEverybody();
  press("Next: what it allows");
  await screen.findByText("Ways to pay, as customers see them");
  type(/Smallest payment/, "10");
  press("bKash earlier");
  await isForEverybody();
  press("Register it");
  expect(await screen.findByText("secret-LIVE")).toBeTruthy();
  await isForEverybody();
  press("Close");
  expect(await screen.findByText(/Copy it first/)).toBeTruthy();
  expect(screen.getByText("key-TEST")).toBeTruthy();
  screen.getByLabelText("It is kept where it belongs.").click();
  await waitFor(() => expect(screen.getByRole("button", { name: "Done with it" }).getAttribute("aria-disabled")).toBe("false"));
  press("Done with it");
  await waitFor(() => expect(location.hash).toBe(`#/apps/${APP}`));
  expect(document.body.textContent).not.toContain("secret-LIVE");
  const [call] = written();
  expect(call?.body).toEqual({ name: "Demo Shop", settings: { minAmountMinor: 1000 } });
  expect(call?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
});

test("secrets that were lost on the way are said to be lost", async () => {
  await sit("#/apps/new", ({ method, path }) => (method === "POST" ? registered(false) : path.endsWith(APP) ? done(app) : undefined));
  type("Name", "Demo Shop");
  await waitFor(() => expect(screen.getByRole("button", { name: "Next: what it allows" }).getAttribute("aria-disabled")).toBe("false"));
  press("Next: what it allows");
  press((await screen.findByRole("button", { name: "Register it" })).textContent ?? "");
  expect(await screen.findByText(/its secrets were lost on the way/)).toBeTruthy();
  await waitFor(() => expect(location.hash).toBe(`#/apps/${APP}?part=credentials`));
});

const shop = (credentials: unknown[]) => (call: bridge.Call) => {
  if (call.path.includes("/credentials?")) return listed(credentials);
  if (call.path.includes("/fulfillment-url/")) return refused(404, "RESOURCE_NOT_FOUND");
  if (call.path.includes("/invoice-template/")) return done({ version: 0, language: "ENGLISH", numberGrouping: "LAKH", numberPrefix: "INV-", creditNotePrefix: "CN-", reminderDays: [] });
  if (call.path.includes("/gateways/")) return listed([config]);
  if (call.path.includes("/webhooks/")) return listed([{ id: "whe_1", url: "https://shop.example.com", events: [], ordered: false, status: "ENABLED", createdAt: AT, updatedAt: AT }]);
  return call.path.endsWith(APP) ? done(app) : undefined;
};

test("old and new credentials are seen side by side, of one mode only, and a rotation is proven first", async () => {
  let isProven = false;
  const both = [credential("crd_new", "ACTIVE"), credential("crd_old", "RETIRING", "TEST", "2026-11-23T07:00:00Z"), credential("crd_live", "ACTIVE", "LIVE")];
  await sit(`#/apps/${APP}?part=credentials`, (call) => {
    if (call.path.endsWith("/step-up")) return (isProven = true) && done({});
    if (call.method === "POST") return isProven ? done({ credentialId: "crd_3", mode: "TEST", apiKey: "key-3", apiSecret: "secret-3" }) : refused(401, "REAUTH_REQUIRED");
    return shop(both)(call);
  });
  expect(await screen.findByText(/still works until 23 Nov 2026, 13:00/)).toBeTruthy();
  expect(screen.getByText("crd_old")).toBeTruthy();
  expect(screen.queryByText("crd_live"), "LIVE is not shown among TEST").toBeNull();
  await isForEverybody();
  press("Rotate…");
  await screen.findByRole("dialog", { name: "Rotate the credentials" });
  type(/Grace/, "721");
  await waitFor(() => expect(screen.getByRole("button", { name: "Rotate" }).getAttribute("aria-disabled")).toBe("true"));
  type(/Grace/, "48");
  await waitFor(() => expect(screen.getByRole("button", { name: "Rotate" }).getAttribute("aria-disabled")).toBe("false"));
  press("Rotate");
  await screen.findByRole("dialog", { name: "Is it still you?" });
  type("Password", "right");
  await waitFor(() => expect(screen.getByRole("button", { name: "Go on" }).getAttribute("aria-disabled")).toBe("false"));
  press("Go on");
  expect(await screen.findByText("secret-3")).toBeTruthy();
  const rotations = written().filter(({ path }) => path.endsWith("/rotate"));
  expect(rotations.map(({ body }) => body)).toEqual([{ mode: "TEST", graceHours: 48 }, { mode: "TEST", graceHours: 48 }]);
  expect(rotations[0]?.idempotencyKey).toBe(rotations[1]?.idempotencyKey);
});

test.each(["", "settings", "credentials", "gateways", "webhooks", "paper", "delivery"])("everybody can use the part %s of an application, in both languages", async (part) => {
  await sit(`#/apps/${APP}${part && `?part=${part}`}`, shop([credential("crd_1", "ACTIVE")]));
  await waitFor(() => expect(document.querySelector("main .empty")).toBeNull());
  await screen.findByRole("tablist");
  await isForEverybody();
  ways.choose({ language: "bn" });
  await waitFor(() => expect(screen.getByRole("tab", { name: "কোথায় আছে" })).toBeTruthy());
  await isForEverybody();
});

test("what somebody may not do is not offered, and a part that is closed leads to the first", async () => {
  await sit(`#/apps/${APP}?part=gateways`, shop([]), ["app:read"]);
  await screen.findByRole("tablist");
  expect(screen.getAllByRole("tab").map((tab) => tab.textContent)).toEqual(["Where it stands", "Settings", "Credentials"]);
  expect(screen.queryByRole("button", { name: "Suspend…" })).toBeNull();
  location.hash = "#/apps/new";
  expect(await screen.findByText("This is not open to you")).toBeTruthy();
});
