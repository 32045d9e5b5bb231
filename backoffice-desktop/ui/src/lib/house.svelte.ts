// What the whole window shares: the settings, the watch on the server, and what went wrong in the window itself.
import * as bridge from "./bridge";
import type { Appearance, Opening } from "./bridge";
import { Watch } from "./watch.svelte";

export class House {
  readonly appVersion: string;
  readonly suggestion: string;
  readonly areSettingsLost: boolean;
  readonly watch = new Watch();
  server = $state<string | null>(null);
  appearance = $state<Appearance>("system");

  constructor(opening: Opening) {
    this.appVersion = opening.appVersion;
    this.suggestion = opening.suggestion;
    this.areSettingsLost = opening.areSettingsLost;
    this.server = opening.server;
    this.#wear(opening.appearance);
    if (opening.server) this.watch.start();
  }

  /** Goes over to another server, when it is one. Throws the refusal when not, and stays. */
  async chooseServer(address: string): Promise<void> {
    const { server, sight } = await bridge.chooseServer(address);
    this.server = server;
    this.watch.start(sight);
  }

  /** Looks different, now and at the next start. */
  async chooseAppearance(appearance: Appearance): Promise<void> {
    await bridge.chooseAppearance(appearance);
    this.#wear(appearance);
  }

  #wear(appearance: Appearance): void {
    this.appearance = appearance;
    document.documentElement.dataset.appearance = appearance;
  }
}
