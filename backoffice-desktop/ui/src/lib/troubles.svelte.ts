// What broke in the window itself: shown, never swallowed.

class Troubles {
  last = $state("");

  /** Hears everything that nobody else caught. */
  listen(): void {
    window.addEventListener("error", (event) => this.hear(event.error ?? event.message));
    window.addEventListener("unhandledrejection", (event) => this.hear(event.reason));
  }

  hear(thrown: unknown): void {
    this.last = thrown instanceof Error ? thrown.message : typeof thrown === "string" ? thrown : JSON.stringify(thrown);
  }
}

export const troubles = new Troubles();
