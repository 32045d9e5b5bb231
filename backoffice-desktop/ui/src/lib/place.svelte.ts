// Where the window is: `#/screen/id?filters`. Filters stand in the address, so that going back brings them back, and a view
// that is saved is nothing but an address.
const read = (hash: string) => {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [screen = "", ...rest] = path.split("/");
  return { screen, id: rest.join("/"), query };
};

class Place {
  #now = $state.raw(read(location.hash));

  get screen() { return this.#now.screen; }
  /** What is looked at within the screen; empty for the whole. */
  get id() { return this.#now.id; }
  get query() { return this.#now.query; }

  /** Whether the address has gone over to something else than what is looked at, other filters of it aside. */
  get isLeft(): boolean {
    const next = read(location.hash);
    return next.screen !== this.screen || next.id !== this.id;
  }

  /** Puts the address back to what is looked at. */
  stay(): void {
    this.#replace(this.query);
  }

  /** Takes notice of a new address. */
  turn(): void {
    this.#now = read(location.hash);
  }

  filter(name: string): string {
    return new URLSearchParams(this.query).get(name) ?? "";
  }

  filters(): Record<string, string> {
    return Object.fromEntries(new URLSearchParams(this.query));
  }

  /** Changes filters in place: going back leads to the screen before, not to every letter that was typed. */
  setFilters(changed: Record<string, string>): void {
    const all = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(changed)) {
      if (value === "") all.delete(name);
      else all.set(name, value);
    }
    this.#replace(all.toString());
  }

  /** Exactly these filters. */
  show(query: string): void {
    this.#replace(query);
  }

  /** Goes somewhere else. */
  go(address: string): void {
    location.hash = address;
  }

  #replace(query: string): void {
    const path = [this.screen, this.id].filter(Boolean).join("/");
    history.replaceState(history.state, "", `#/${path}${query && `?${query}`}`);
    this.turn();
  }
}

export const place = new Place();

/** The screen on which an id of ours is looked at, or nothing. */
export function addressOf(id: string): string | null {
  const kinds: Record<string, string> = {
    pay: "payments", rfd: "refunds", ord: "orders", inv: "invoices", evt: "webhooks", alr: "alerts", cbk: "callbacks",
    rcn: "reconciliation", stm: "statements", exc: "exceptions", dsp: "disputes",
    app: "apps", opr: "users",
  };
  const found = /^([a-z]{3})_[0-9a-hjkmnp-tv-z]{26}$/.exec(id);
  const screen = found?.[1] && kinds[found[1]];
  return screen ? `#/${screen}/${id}` : null;
}
