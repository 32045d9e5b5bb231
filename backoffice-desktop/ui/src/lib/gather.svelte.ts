// All that a question finds, page by page, for whoever wants it in a file. It says how far it is, and can be stopped.
import type { Page, Query } from "./ask";

/** More than that is for the exports of the server: here all of it is held at once. */
export const ROWS_MAX = 100_000;
const PAGE = 100;

export class Gathering<T> {
  /** While it goes on. */
  progress = $state.raw<{ done: number; of: number } | null>(null);
  #isStopped = false;

  stop(): void {
    this.#isStopped = true;
  }

  /** The rows, as many as there may be; nothing when somebody stopped it. Throws the refusal when a page is refused. */
  async all(ask: (query: Query) => Promise<Page<T>>, query: Query, hasCursors: boolean): Promise<T[] | null> {
    this.#isStopped = false;
    this.progress = { done: 0, of: 0 };
    const rows: T[] = [];
    try {
      let cursor: string | undefined;
      for (let at = 0; rows.length < ROWS_MAX; at += 1) {
        const page = await ask({ ...query, size: PAGE, ...(at === 0 ? {} : hasCursors ? { cursor } : { page: at }) });
        if (this.#isStopped) return null;
        rows.push(...page.rows);
        cursor = page.pagination.nextCursor;
        this.progress = { done: rows.length, of: Math.max(page.pagination.totalElements, rows.length) };
        if (hasCursors ? !cursor : page.rows.length < PAGE) break;
      }
      return rows.slice(0, ROWS_MAX);
    } finally {
      this.progress = null;
    }
  }
}
