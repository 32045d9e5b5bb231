// How somebody likes to work: language, digits, size, mode, columns and views. Nothing secret, so it is kept in the page's
// own storage; whatever is kept there and cannot be read any more is simply not chosen.
export type Language = "en" | "bn";
export type Mode = "TEST" | "LIVE";

/** A list with its filters, under a name. */
export interface View {
  name: string;
  query: string;
}

interface Kept {
  language: Language;
  banglaDigits: boolean;
  /** Of everything, in percent. */
  zoom: number;
  mode: Mode;
  /** The application whose records are looked at; none is all of them. */
  app: string;
  /** For each list, the columns that are out of sight. */
  hidden: Record<string, string[]>;
  views: Record<string, View[]>;
  /** After so many minutes without a hand on it the window locks; zero never. */
  lockMinutes: number;
  /** Whether each file asks where it shall go, instead of lying among the downloads. */
  asksWhere: boolean;
  /** Whether the menu is a rail of icons also where there is room for its words. */
  isFolded: boolean;
}

const PLACE = "poisha.ways";
/** How long a window may lie untouched. The server ends a session after thirty minutes. */
export const LOCKS = [2, 5, 10, 15, 25, 0] as const;
export const ZOOMS = [100, 110, 125, 150, 175, 200] as const;
const usual: Kept = { language: "en", banglaDigits: false, zoom: 100, mode: "LIVE", app: "", hidden: {}, views: {}, lockMinutes: 10, asksWhere: false, isFolded: false };

function load(): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(PLACE) ?? "{}") as Partial<Kept>;
    return { ...usual, ...kept };
  } catch {
    return { ...usual };
  }
}

class Ways {
  #kept = $state<Kept>(load());

  get language() { return this.#kept.language; }
  get banglaDigits() { return this.#kept.banglaDigits; }
  get zoom() { return this.#kept.zoom; }
  get mode() { return this.#kept.mode; }
  get app() { return this.#kept.app; }
  get lockMinutes() { return this.#kept.lockMinutes; }
  get asksWhere() { return this.#kept.asksWhere; }
  get isFolded() { return this.#kept.isFolded; }

  /** Chooses, and remembers. */
  choose(chosen: Partial<Pick<Kept, "language" | "banglaDigits" | "zoom" | "mode" | "app" | "lockMinutes" | "asksWhere" | "isFolded">>): void {
    Object.assign(this.#kept, chosen);
    this.#keep();
    this.wear();
  }

  /** One step larger or smaller, or back to the usual size. */
  zoomBy(step: -1 | 0 | 1): void {
    const at = ZOOMS.findIndex((zoom) => zoom >= this.zoom);
    const next = step === 0 ? 0 : Math.min(Math.max(at + step, 0), ZOOMS.length - 1);
    this.choose({ zoom: ZOOMS[next] ?? 100 });
  }

  hidden(list: string): string[] | undefined {
    return this.#kept.hidden[list];
  }

  hide(list: string, columns: string[]): void {
    this.#kept.hidden[list] = columns;
    this.#keep();
  }

  views(list: string): View[] {
    return this.#kept.views[list] ?? [];
  }

  /** Keeps a view; one of the same name gives way. */
  keepView(list: string, view: View): void {
    this.#kept.views[list] = [...this.views(list).filter(({ name }) => name !== view.name), view];
    this.#keep();
  }

  forgetView(list: string, name: string): void {
    this.#kept.views[list] = this.views(list).filter((view) => view.name !== name);
    this.#keep();
  }

  /** Puts size and language on the page. */
  wear(): void {
    const page = document.documentElement;
    page.style.fontSize = this.zoom === 100 ? "" : `${this.zoom}%`;
    page.lang = this.language;
  }

  /** Forgets everything, as before the first choice. */
  forget(): void {
    this.#kept = { ...usual, hidden: {}, views: {} };
    localStorage.removeItem(PLACE);
    this.wear();
  }

  #keep(): void {
    localStorage.setItem(PLACE, JSON.stringify(this.#kept));
  }
}

export const ways = new Ways();
