// What is typed and kept nowhere yet. Whoever is about to lose it is asked first, once, wherever he was going.
import { untrack } from "svelte";

class Unsaved {
  #holds = new Set<() => boolean>();
  #asked = $state.raw<{ go: () => void; stay: () => void } | null>(null);

  /** Whether somebody is being asked at this moment. */
  get isAsking() { return this.#asked !== null; }
  get isAny(): boolean { return [...this.#holds].some((isUnsaved) => isUnsaved()); }

  /** Looks after a form until it is let go of. */
  hold(isUnsaved: () => boolean): () => void {
    this.#holds.add(isUnsaved);
    return () => this.#holds.delete(isUnsaved);
  }

  /** What was typed is kept now, or wanted no more. */
  release(): void {
    this.#holds.clear();
  }

  /** Goes somewhere; first asks, where something would be lost. */
  leave(go: () => void, stay: () => void = () => {}): void {
    if (this.isAny) this.#asked = { go, stay };
    else go();
  }

  answer(isLeaving: boolean): void {
    const asked = this.#asked;
    this.#asked = null;
    if (isLeaving) this.release();
    if (isLeaving) asked?.go();
    else asked?.stay();
  }
}

export const unsaved = new Unsaved();

/** While a form is open, what can be told not to be kept is looked after. */
export function holdWhile(isUnsaved: () => boolean): void {
  $effect(() => unsaved.hold(isUnsaved));
}

/** The same, where whatever differs from how a form began is not kept. */
export function holdTyped(read: () => unknown): void {
  const first = untrack(() => JSON.stringify(read()));
  holdWhile(() => JSON.stringify(read()) !== first);
}
