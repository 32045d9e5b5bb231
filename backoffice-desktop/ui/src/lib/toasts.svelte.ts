// What was just done, said in passing.
export interface Toast {
  id: number;
  text: string;
  /** What can be done about it. */
  action?: { label: string; run: () => void };
}

const LASTS_MS = 6_000;

class Toasts {
  list = $state<Toast[]>([]);
  #next = 0;

  tell(text: string, action?: Toast["action"]): void {
    const id = this.#next++;
    this.list.push(action ? { id, text, action } : { id, text });
    // Who has something to press gets longer.
    setTimeout(() => this.drop(id), action ? 3 * LASTS_MS : LASTS_MS);
  }

  drop(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();
