import { render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import App from "./App.svelte";
import * as bridge from "./lib/bridge";
import type { Opening, Sight } from "./lib/bridge";
import { House } from "./lib/house.svelte";
import { sentences } from "./lib/words";

vi.mock("./lib/bridge", async (original) => ({
  ...(await original<typeof bridge>()),
  chooseServer: vi.fn(),
  chooseAppearance: vi.fn(),
  look: vi.fn(),
}));

const ready: Sight = { state: "ready", version: "0.1.0" };

let house: House | undefined;
afterEach(() => house?.watch.stop());

function open(known: Partial<Opening> = {}): House {
  house = new House({
    appVersion: "9.9.9", server: null, suggestion: "http://127.0.0.1:8080", appearance: "system", areSettingsLost: false, ...known,
  });
  render(App, { house });
  return house;
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;
const field = () => screen.getByLabelText<HTMLInputElement>("Address of the server");

beforeEach(() => {
  location.hash = "";
  vi.mocked(bridge.look).mockReset().mockResolvedValue(ready);
  vi.mocked(bridge.chooseServer).mockReset();
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
  await waitFor(() => expect(heading()).toBe("Poisha is ready"));
  expect(screen.getByText("9.9.9")).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Poisha is ready"));
});

test("settings that were lost are spoken of", () => {
  open({ areSettingsLost: true });
  expect(screen.getByText(/could not be read/)).toBeTruthy();
});

test("a server that is not ready says why, and one that is away is tried again", async () => {
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "notReady", version: "0.1.0", problems: ["the queue is full"] });
  const house = open({ server: "https://pay.example.com" });
  expect(heading()).toBe("Asking the server…");
  await waitFor(() => expect(heading()).toBe("Poisha is not ready"));
  expect(screen.getByText("the queue is full")).toBeTruthy();
  vi.mocked(bridge.look).mockResolvedValueOnce({ state: "away", why: "TOO_SLOW" });
  await house.watch.now();
  await waitFor(() => expect(heading()).toBe("The server is away"));
  expect(screen.getByText(sentences.TOO_SLOW)).toBeTruthy();
  expect(screen.getByTestId("next").textContent?.trim()).toBe("Trying again in 1 second");
  screen.getByText("Try now").click();
  await waitFor(() => expect(heading()).toBe("Poisha is ready"));
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
