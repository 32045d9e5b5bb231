// What is typed and kept nowhere yet. Whoever is about to lose it is asked first, once, wherever he was going.
import { untrack } from "svelte";
import { SvelteSet } from "svelte/reactivity";

class Unsaved {
  #holds = new SvelteSet<() => boolean>();
  #asked = $state.raw<{ go: () => void; stay: () => void; isAll: boolean } | null>(null);

  /** Whether somebody is being asked at this moment. */
  get isAsking() { return this.#asked !== null; }
  get isAny(): boolean { return [...this.#holds].some((isUnsaved) => isUnsaved()); }

  /** Looks after a form until it is let go of. */
  hold(isUnsaved: () => boolean): () => void {
    untrack(() => this.#holds.add(isUnsaved));
    return () => void this.#holds.delete(isUnsaved);
  }

  /** What was typed is kept now, or wanted no more. */
  release(): void {
    this.#holds.clear();
  }

  /** Goes somewhere; first asks, where something would be lost. */
  leave(go: () => void, stay: () => void = () => {}): void {
    this.#asked?.stay();
    if (this.isAny) this.#asked = { go, stay, isAll: true };
    else go();
  }

  /** Gives up what was typed in one place, after the same question: what is typed elsewhere is still looked after. */
  giveUp(go: () => void): void {
    this.#asked = { go, stay: () => {}, isAll: false };
  }

  answer(isLeaving: boolean): void {
    const asked = this.#asked;
    this.#asked = null;
    if (isLeaving && asked?.isAll) this.release();
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
