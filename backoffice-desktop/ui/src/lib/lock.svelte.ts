// The lock of the window: after some minutes without a hand on it, nothing can be seen or done before somebody has proven
// who is there. What was being done stays as it was.
import { ways } from "./ways.svelte";

/** So often the time is looked at. A machine that slept is caught by the first hand that wakes it. */
const LOOK_MS = 5_000;

/** Whether it is time to lock, after so long without a hand on it. */
export const isTime = (idleMs: number, minutes: number): boolean => minutes > 0 && idleMs >= minutes * 60_000;

class Lock {
  isLocked = $state(false);
  #touchedAt = Date.now();

  /** Watches over the window until the answer is called. Locks only while `canLock` says that there is something to lock. */
  watch(canLock: () => boolean): () => void {
    this.#touchedAt = Date.now();
    const look = (): boolean => {
      if (!this.isLocked && canLock() && isTime(Date.now() - this.#touchedAt, ways.lockMinutes)) this.shut();
      return this.isLocked;
    };
    // A hand that comes too late locks instead of counting.
    const touch = () => { if (!look()) this.#touchedAt = Date.now(); };
    const hands = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
    for (const hand of hands) window.addEventListener(hand, touch, { capture: true, passive: true });
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      for (const hand of hands) window.removeEventListener(hand, touch, { capture: true });
    };
  }

  shut(): void {
    this.isLocked = true;
  }

  open(): void {
    this.isLocked = false;
    this.#touchedAt = Date.now();
  }
}

export const lock = new Lock();
