import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as bridge from "./bridge";
import type { Sight } from "./bridge";
import { pauseAfter, SLOWEST_RETRY_MS, STEADY_MS, Watch } from "./watch.svelte";

vi.mock("./bridge", () => ({ look: vi.fn() }));
const look = vi.mocked(bridge.look);
const ready: Sight = { state: "ready", version: "0.1.0" };
const away: Sight = { state: "away", why: "UNREACHABLE" };
let watch: Watch;

beforeEach(() => {
  vi.useFakeTimers();
  look.mockReset();
  watch = new Watch();
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test("the pause doubles from a second to half a minute, and is steady while the server answers", () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 1_000].map(pauseAfter)).toEqual(
    [STEADY_MS, 1_000, 2_000, 4_000, 8_000, 16_000, SLOWEST_RETRY_MS, SLOWEST_RETRY_MS, SLOWEST_RETRY_MS],
  );
});

test("a server that answers is looked at every few seconds", async () => {
  look.mockResolvedValue(ready);
  watch.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.sight).toEqual(ready);
  await vi.advanceTimersByTimeAsync(STEADY_MS * 3 + 500);
  expect(look).toHaveBeenCalledTimes(4);
});

test("a server that is away is looked at ever more rarely, and steadily again once it is back", async () => {
  look.mockResolvedValue(away);
  watch.start(ready);
  const answeredAt = watch.answeredAt;
  await vi.advanceTimersByTimeAsync(STEADY_MS);
  expect([watch.sight, watch.nextIn]).toEqual([away, 1]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.nextIn).toBe(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(watch.nextIn).toBe(4);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(watch.nextIn, "the seconds are counted").toBe(3);
  expect(watch.answeredAt, "when it last answered is remembered").toBe(answeredAt);
  look.mockResolvedValue(ready);
  await vi.advanceTimersByTimeAsync(3_000);
  expect([watch.sight, watch.nextIn]).toEqual([ready, STEADY_MS / 1_000]);
});

test("trying now looks at once, and never twice at a time", async () => {
  look.mockResolvedValueOnce(away);
  watch.start();
  await vi.advanceTimersByTimeAsync(0);
  let answer: (sight: Sight) => void = () => {};
  look.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  void watch.now();
  void watch.now();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(look).toHaveBeenCalledTimes(2);
  expect(watch.isLooking).toBe(true);
  answer(ready);
  await vi.advanceTimersByTimeAsync(0);
  expect([watch.sight, watch.isLooking]).toEqual([ready, false]);
});

test("a look at the server before says nothing about the one that was chosen since", async () => {
  let answer: (sight: Sight) => void = () => {};
  look.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  watch.start();
  const newer: Sight = { state: "ready", version: "0.2.0" };
  watch.start(newer);
  answer(away);
  await vi.advanceTimersByTimeAsync(0);
  expect([watch.sight, watch.isLooking]).toEqual([newer, false]);
  look.mockResolvedValue(newer);
  await vi.advanceTimersByTimeAsync(STEADY_MS);
  expect(look).toHaveBeenCalledTimes(2);
});

test("a look that breaks down is heard of, and the watch goes on", async () => {
  look.mockRejectedValueOnce(new Error("the bridge is down"));
  await expect(watch.now()).rejects.toThrow("the bridge is down");
  look.mockResolvedValue(ready);
  watch.start();
  await vi.advanceTimersByTimeAsync(0);
  expect(watch.sight).toEqual(ready);
});
