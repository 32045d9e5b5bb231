// The watch on the server: one look after another, at a steady pace while it answers, ever slower while it is away.
import * as bridge from "./bridge";
import type { Sight } from "./bridge";

export const STEADY_MS = 5_000;
export const FIRST_RETRY_MS = 1_000;
/** Rare enough to leave a server in trouble alone, often enough that nobody waits long after it is well again. */
export const SLOWEST_RETRY_MS = 30_000;

/** How long to wait before the next look, after so many in a row that found nobody. */
export function pauseAfter(misses: number): number {
  return misses === 0 ? STEADY_MS : Math.min(FIRST_RETRY_MS * 2 ** (misses - 1), SLOWEST_RETRY_MS);
}

export class Watch {
  /** What the last look showed; nothing before the first. */
  sight = $state.raw<Sight | null>(null);
  /** When the server last answered. */
  answeredAt = $state.raw<Date | null>(null);
  isLooking = $state(false);
  /** Seconds until the next look. */
  nextIn = $state(0);

  #misses = 0;
  #nextAt = 0;
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Counts changes of server: a look that began before one says nothing about what came after. */
  #turn = 0;

  /** Begins anew, with what is known already. */
  start(seen: Sight | null = null): void {
    this.stop();
    this.sight = null;
    this.answeredAt = null;
    this.#timer = setInterval(() => this.#tick(), 250);
    if (seen) this.#learn(seen);
    else void this.now();
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#turn += 1;
    this.#misses = 0;
    this.isLooking = false;
  }

  /** Looks now, unless a look is under way. */
  async now(): Promise<void> {
    if (this.isLooking) return;
    const turn = this.#turn;
    this.isLooking = true;
    try {
      const seen = await bridge.look();
      if (turn === this.#turn) this.#learn(seen);
    } finally {
      if (turn === this.#turn) {
        this.isLooking = false;
        this.#plan();
      }
    }
  }

  #learn(seen: Sight): void {
    this.sight = seen;
    this.#misses = seen.state === "away" ? this.#misses + 1 : 0;
    if (seen.state !== "away") this.answeredAt = new Date();
    this.#plan();
  }

  #plan(): void {
    this.#nextAt = Date.now() + pauseAfter(this.#misses);
    this.#count();
  }

  #count(): void {
    this.nextIn = Math.max(Math.ceil((this.#nextAt - Date.now()) / 1000), 0);
  }

  #tick(): void {
    if (this.isLooking) return;
    this.#count();
    if (Date.now() >= this.#nextAt) void this.now();
  }
}
