// What the whole window shares: the settings, the watch on the server, and what went wrong in the window itself.
import { api, session, type Who } from "./api";
import { asked } from "./ask";
import * as bridge from "./bridge";
import type { Appearance, Credentials, Opening } from "./bridge";
import { lock } from "./lock.svelte";
import type { Phrase } from "./speech";
import { stepUp } from "./stepup.svelte";
import { Watch } from "./watch.svelte";

export class House {
  readonly appVersion: string;
  readonly suggestion: string;
  readonly areSettingsLost: boolean;
  readonly watch = new Watch();
  server = $state<string | null>(null);
  appearance = $state<Appearance>("system");
  /** Who is signed in; unknown while a page that was loaded again finds out. */
  who = $state.raw<Who | null | undefined>(null);
  /** What whoever signs in should know first. */
  notice = $state<Phrase | "">("");

  constructor(opening: Opening) {
    this.appVersion = opening.appVersion;
    this.suggestion = opening.suggestion;
    this.areSettingsLost = opening.areSettingsLost;
    this.server = opening.server;
    this.#wear(opening.appearance);
    if (opening.server) this.watch.start();
    session.ended = () => this.#leave("Your session has ended. Sign in to go on.");
    if (opening.hasSession) void this.#findOut();
  }

  /** Opens a session. Throws the refusal when there is none. */
  async signIn(credentials: Credentials): Promise<void> {
    this.who = await bridge.signIn(credentials);
    this.notice = "";
  }

  /** Ends the session: here in any case, and on the server when it hears of it. */
  async signOut(): Promise<void> {
    this.#leave("");
    try {
      await bridge.signOut();
    } catch (thrown) {
      if (!bridge.refusalIn(thrown)) throw thrown;
      this.notice = "You are signed out here. The server could not be told; there, the session ends by itself.";
    }
  }

  /** Goes over to another server, when it is one. Throws the refusal when not, and stays. */
  async chooseServer(address: string): Promise<void> {
    const { server, sight } = await bridge.chooseServer(address);
    this.server = server;
    this.#leave("");
    this.watch.start(sight);
  }

  /** Looks different, now and at the next start. */
  async chooseAppearance(appearance: Appearance): Promise<void> {
    await bridge.chooseAppearance(appearance);
    this.#wear(appearance);
  }

  #leave(notice: Phrase | ""): void {
    this.who = null;
    this.notice = notice;
    // What one person was shown is not the next one's.
    stepUp.end(false);
    lock.open();
    asked.clear();
  }

  /** Learns anew who is signed in, after something about it changed. */
  async lookAgain(): Promise<void> {
    this.who = (await api.GET("/admin/me")).data?.data ?? this.who;
  }

  async #findOut(): Promise<void> {
    this.who = undefined;
    try {
      this.who = (await api.GET("/admin/me")).data?.data ?? null;
    } catch (thrown) {
      this.who = null;
      if (!bridge.refusalIn(thrown)) throw thrown;
    }
  }

  #wear(appearance: Appearance): void {
    this.appearance = appearance;
    document.documentElement.dataset.appearance = appearance;
  }
}
