// Invoices that are laid out on this machine, many at once. There is one batch at a time, as in the Rust half; it goes on
// while whoever began it looks at something else, and is found again, or heard of, when it is done.
import type { Schemas } from "./api";
import * as bridge from "./bridge";
import { openKept } from "./files";
import { say, sentence } from "./speech";
import { toasts } from "./toasts.svelte";

type Invoice = Schemas["Invoice"];

class Papers {
  invoices = $state.raw<Invoice[]>([]);
  /** Whether somebody looks at it. */
  isShown = $state(false);
  folder = $state("");
  /** While it goes on. */
  progress = $state.raw<bridge.Progress | null>(null);
  isStopping = $state(false);
  outcome = $state.raw<bridge.Printed | null>(null);
  trouble = $state("");

  /** Shows what could be printed, or the batch that is under way. */
  show(invoices: Invoice[]): void {
    this.isShown = true;
    if (this.progress) return;
    this.invoices = invoices;
    [this.outcome, this.trouble] = [null, ""];
  }

  async pick(): Promise<void> {
    this.folder = (await this.#attempt(bridge.pickFolder)) ?? this.folder;
  }

  async print(): Promise<void> {
    this.isStopping = false;
    this.progress = { done: 0, failed: 0, of: this.invoices.length };
    try {
      const ids = this.invoices.map(({ id }) => id);
      this.outcome = await this.#attempt(() => bridge.printInvoices(ids, (told) => { if (this.progress) this.progress = told; }));
    } finally {
      this.progress = null;
    }
    if (!this.isShown) this.#tell();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await bridge.stopPrinting();
  }

  /** The number of an invoice of the batch. */
  nameOf(id: string): string {
    return this.invoices.find((invoice) => invoice.id === id)?.number ?? id;
  }

  /** What came of it, for somebody who looks at something else. */
  #tell(): void {
    if (!this.outcome) return toasts.tell(this.trouble);
    const { folder, kept, failed } = this.outcome;
    const text = [say("{count} PDFs are in {folder}.", { count: kept, folder }), failed.length > 0 ? say("{count} failed.", { count: failed.length }) : ""];
    toasts.tell(text.filter(Boolean).join(" "), { label: say("Open the folder"), run: () => void openKept(folder) });
  }

  /** Does something, and says why when it is refused. */
  async #attempt<T>(act: () => Promise<T>): Promise<T | null> {
    this.trouble = "";
    try {
      return await act();
    } catch (thrown) {
      const refusal = bridge.refusalIn(thrown);
      if (!refusal) throw thrown;
      this.trouble = sentence(refusal);
      return null;
    }
  }
}

export const papers = new Papers();
