import { render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import App from "./App.svelte";
import { api, type Who } from "./lib/api";
import * as bridge from "./lib/bridge";
import type { Opening, Sight } from "./lib/bridge";
import { House } from "./lib/house.svelte";
import { place } from "./lib/place.svelte";
import { ways } from "./lib/ways.svelte";
import { sentences } from "./lib/words";

vi.mock("./lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()),
  chooseServer: vi.fn(),
  chooseAppearance: vi.fn(),
  look: vi.fn(),
  signIn: vi.fn(),
  signOut: vi.fn(),
  call: vi.fn(),
}));

const anna = {
  operator: { name: "Anna Rahman", email: "anna@example.com", grants: [{ roleName: "Finance" }, { roleName: "Support" }, { roleName: "Finance" }] },
  permissions: ["payment:read"],
} as unknown as Who;
const answer = (status: number, data: unknown, errorCode?: string) => ({
  status, body: JSON.stringify({ data, meta: { success: !errorCode, errorCode, requestId: "req_1" }, pagination: null }),
});
const ready: Sight = { state: "ready", version: "0.1.0" };

let house: House | undefined;
afterEach(() => house?.watch.stop());

function open(known: Partial<Opening> = {}): House {
  house = new House({
    appVersion: "9.9.9", server: null, suggestion: "http://127.0.0.1:8080", appearance: "system", areSettingsLost: false,
    hasSession: false, ...known,
  });
  render(App, { house });
  return house;
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const field = () => screen.getByLabelText<HTMLInputElement>("Address of the server");

beforeEach(() => {
  history.replaceState(null, "", "/");
  place.turn();
  ways.forget();
  vi.mocked(bridge.look).mockReset().mockResolvedValue(ready);
  vi.mocked(bridge.chooseServer).mockReset();
  vi.mocked(bridge.signIn).mockReset().mockResolvedValue(anna);
  vi.mocked(bridge.signOut).mockReset().mockResolvedValue();
  vi.mocked(bridge.call).mockReset().mockResolvedValue(answer(200, anna));
  vi.mocked(bridge.chooseAppearance).mockReset().mockResolvedValue();
});

test("a first start asks for the server, refuses with a sentence, and goes on once there is one", async () => {
  open();
  expect(field().value).toBe("http://127.0.0.1:8080");
  vi.mocked(bridge.chooseServer).mockRejectedValueOnce({ code: "NOT_POISHA" });
  screen.getByText("Connect").click();
  expect(await screen.findByText(sentences.NOT_POISHA)).toBeTruthy();
  expect(document.activeElement).toBe(field());
  expect(field().getAttribute("aria-invalid")).toBe("true");
  vi.mocked(bridge.chooseServer).mockResolvedValueOnce({ server: "http://127.0.0.1:8080", sight: ready });
  screen.getByText("Connect").click();
  await waitFor(() => expect(heading()).toBe("Sign in"));
  await waitFor(() => expect(document.activeElement?.id).toBe("email"));
});

const type = (label: RegExp | string, value: string) => {
  const input = screen.getByLabelText<HTMLInputElement>(label);
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
const press = (name: string) => screen.getByRole("button", { name }).click();

test("somebody signs in with a second factor, is named with every role once, and signs out", async () => {
  open({ server: "https://pay.example.com" });
  await waitFor(() => expect(heading()).toBe("Sign in"));
  type(/E-mail/, "anna@example.com");
  type(/Password/, "wrong");
  vi.mocked(bridge.signIn).mockRejectedValueOnce({ code: "INVALID_CREDENTIALS", requestId: "req_1" });
  press("Sign in");
  expect(await screen.findByText(sentences.INVALID_CREDENTIALS)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.id).toBe("password"));
  type(/Password/, "right");
  vi.mocked(bridge.signIn).mockRejectedValueOnce({ code: "TOTP_REQUIRED" });
  press("Sign in");
  await waitFor(() => expect(heading()).toBe("One more step"));
  await waitFor(() => expect(document.activeElement?.id).toBe("code"));
  type(/six digits/, "123 456");
  press("Sign in");
  await waitFor(() => expect(heading()).toBe("Overview"));
  const given = { email: "anna@example.com", password: "right", totpCode: "123456" };
  expect(vi.mocked(bridge.signIn).mock.lastCall).toEqual([given]);
  expect(screen.getAllByText("Finance, Support")).toHaveLength(2);
  expect(screen.getByText("9.9.9")).toBeTruthy();
  press("Sign out");
  await waitFor(() => expect(heading()).toBe("Sign in"));
  expect(screen.getByLabelText<HTMLInputElement>(/Password/).value, "nothing is left in the form").toBe("");
});

test("a recovery code does instead, and too many attempts have to wait", async () => {
  open({ server: "https://pay.example.com" });
  await waitFor(() => expect(heading()).toBe("Sign in"));
  vi.mocked(bridge.signIn).mockRejectedValueOnce({ code: "TOTP_REQUIRED" });
  press("Sign in");
  await waitFor(() => expect(heading()).toBe("One more step"));
  press("Use a recovery code");
  await waitFor(() => expect(document.activeElement?.id).toBe("recovery"));
  type(/recovery codes/, "abcd-efgh");
  vi.mocked(bridge.signIn).mockRejectedValueOnce({ code: "RATE_LIMITED", requestId: "req_1", retryAfterSeconds: 7 });
  press("Sign in");
  expect(await screen.findByText("There were too many attempts. Try again in 7 seconds.")).toBeTruthy();
  expect(vi.mocked(bridge.signIn).mock.lastCall?.[0].recoveryCode).toBe("abcd-efgh");
  press("Back");
  await waitFor(() => expect(heading()).toBe("Sign in"));
});

test("a page that is loaded again finds out who is signed in, and a session that ended asks again", async () => {
  const house = open({ server: "https://pay.example.com", hasSession: true });
  await waitFor(() => expect(heading()).toBe("Overview"));
  expect(vi.mocked(bridge.call).mock.calls).toEqual([
    [{ method: "GET", path: "/api/v1/admin/me", body: null, idempotencyKey: null }],
  ]);
  vi.mocked(bridge.call).mockResolvedValueOnce(answer(401, null, "REAUTH_REQUIRED"));
  const asked = api.GET("/admin/me");
  expect(await screen.findByRole("dialog", { name: "Is it still you?" })).toBeTruthy();
  press("Cancel");
  await asked;
  expect(house.who, "a step up is no end").toEqual(anna);
  vi.mocked(bridge.call).mockResolvedValueOnce(answer(401, null, "SESSION_EXPIRED"));
  await api.GET("/admin/me");
  await waitFor(() => expect(heading()).toBe("Sign in"));
  expect(screen.getByText("Your session has ended. Sign in to go on.")).toBeTruthy();
});

test("signing out holds on this side even when the server is not told", async () => {
  open({ server: "https://pay.example.com", hasSession: true });
  await waitFor(() => expect(heading()).toBe("Overview"));
  vi.mocked(bridge.signOut).mockRejectedValueOnce({ code: "UNREACHABLE" });
  press("Sign out");
  expect(await screen.findByText(/could not be told/)).toBeTruthy();
  expect(heading()).toBe("Sign in");
});

test("settings that were lost are spoken of", () => {
  open({ areSettingsLost: true });
  expect(screen.getByText(/could not be read/)).toBeTruthy();
});

test("a server that is not ready says why, and one that is away is tried again", async () => {
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "notReady", version: "0.1.0", problems: ["the queue is full"] });
  const house = open({ server: "https://pay.example.com", hasSession: true });
  expect(heading()).toBe("Asking the server…");
  await waitFor(() => expect(heading()).toBe("Poisha is not ready"));
  expect(screen.getByText("the queue is full")).toBeTruthy();
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "away", why: "TOO_SLOW" });
  await house.watch.now();
  await waitFor(() => expect(heading()).toBe("The server is away"));
  expect(screen.getByText(sentences.TOO_SLOW)).toBeTruthy();
  expect(screen.getByTestId("next").textContent?.trim()).toBe("Trying again in 1 second");
  screen.getByText("Try now").click();
  await waitFor(() => expect(heading()).toBe("Overview"));
});

test("what was typed is still there after the server was away", async () => {
  const house = open({ server: "https://pay.example.com" });
  await waitFor(() => expect(heading()).toBe("Sign in"));
  type(/E-mail/, "anna@example.com");
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "away", why: "FAILING" });
  await house.watch.now();
  await waitFor(() => expect(heading()).toBe("The server is away"));
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "notReady", version: "0.1.0", problems: ["the queue is full"] });
  await house.watch.now();
  await waitFor(() => expect(heading()).toBe("Sign in"));
  expect(screen.getByText("The server is not ready: the queue is full.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/E-mail/).value).toBe("anna@example.com");
});

test("the settings are there while the server is away, and change what they say", async () => {
  vi.mocked(bridge.look).mockResolvedValue({ state: "away", why: "UNREACHABLE" });
  const house = open({ server: "https://pay.example.com" });
  await waitFor(() => expect(heading()).toBe("The server is away"));
  location.hash = "#/settings";
  await waitFor(() => expect(heading()).toBe("Settings"));
  screen.getByLabelText("Dark").click();
  await waitFor(() => expect(document.documentElement.dataset.appearance).toBe("dark"));
  expect(house.appearance).toBe("dark");
  vi.mocked(bridge.chooseAppearance).mockRejectedValueOnce({ code: "NOT_KEPT", reason: "disk full" });
  screen.getByLabelText("Light").click();
  expect(await screen.findByText(`${sentences.NOT_KEPT} (disk full)`)).toBeTruthy();
  expect(document.documentElement.dataset.appearance).toBe("dark");
});

test("whoever was invited sets a password at the door, in Bangla too", async () => {
  open({ server: "https://pay.example.com" });
  await waitFor(() => expect(heading()).toBe("Sign in"));
  press("বাংলা");
  await waitFor(() => expect(heading()).toBe("সাইন ইন"));
  vi.mocked(bridge.signIn).mockRejectedValueOnce({ code: "RATE_LIMITED", retryAfterSeconds: 7 });
  press("সাইন ইন");
  expect(await screen.findByText("অনেকবার চেষ্টা করা হয়েছে। 7 সেকেন্ড পরে আবার চেষ্টা করুন।")).toBeTruthy();
  press("English");
  await waitFor(() => expect(heading()).toBe("Sign in"));
  press("I have an invitation");
  await waitFor(() => expect(document.activeElement?.id).toBe("token"));
  type(/token/, " ticket-1 ");
  type("New password", "a longer sentence");
  type("The same again", "a longer sentence");
  await waitFor(() => expect(screen.getByRole("button", { name: "Set the password" }).getAttribute("aria-disabled")).toBe("false"));
  vi.mocked(bridge.call).mockResolvedValueOnce(answer(200, anna.operator));
  press("Set the password");
  expect(await screen.findByText("The password is set. Sign in with it.")).toBeTruthy();
  expect(vi.mocked(bridge.call).mock.lastCall?.[0]).toMatchObject({ path: "/api/v1/admin/invitations/accept", body: { token: "ticket-1", password: "a longer sentence" } });
  expect(screen.getByLabelText<HTMLInputElement>(/E-mail/).value).toBe("anna@example.com");
});
