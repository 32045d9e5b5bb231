// The proof of the book, part by part. It goes on while other screens are looked at, until it is done or somebody stops it.
import { api } from "../lib/api";
import { got } from "../lib/ask";
import { digits } from "../lib/format";
import { say } from "../lib/speech";

/** A part in which something does not hold. */
export interface Broken {
  /** Its blocks, from one. */
  from: number;
  to: number;
  faults: string[];
}

class Proof {
  /** What it is at. */
  state = $state<"idle" | "running" | "stopped" | "failed" | "done">("idle");
  blocks = $state(0);
  blocksInAll = $state(0);
  transfers = $state(0);
  broken = $state.raw<Broken[]>([]);
  error = $state.raw<unknown>(null);
  endedAt = $state.raw<Date | null>(null);
  #cursor: string | undefined;
  #who = "";
  /** Which walk through the book this is: an answer to an earlier one is not heard. */
  #walk = 0;

  get faults(): number {
    return this.broken.reduce((sum, part) => sum + part.faults.length, 0);
  }

  /** What one found is not shown to another. */
  isOf(who: string): void {
    if (this.#who !== who) this.forget();
    this.#who = who;
  }

  /** As if nobody had ever asked. */
  forget(): void {
    this.#walk += 1;
    [this.state, this.blocks, this.blocksInAll, this.transfers, this.broken, this.error, this.endedAt] = ["idle", 0, 0, 0, [], null, null];
    this.#cursor = undefined;
  }

  /** From the beginning. */
  async begin(): Promise<void> {
    this.forget();
    await this.goOn();
  }

  /** From where it was stopped, or failed. */
  async goOn(): Promise<void> {
    const walk = ++this.#walk;
    [this.state, this.error] = ["running", null];
    try {
      do {
        const part = await got(api.GET("/admin/ledger/verification", { params: { query: this.#cursor ? { cursor: this.#cursor } : {} } }));
        if (walk !== this.#walk) return;
        if (part.faults.length > 0) this.broken = [...this.broken, { from: this.blocks + 1, to: this.blocks + part.blocks, faults: part.faults }];
        this.blocks += part.blocks;
        this.transfers += part.transfers;
        this.blocksInAll = Math.max(part.blocksInAll, this.blocks);
        this.#cursor = part.nextCursor;
      } while (this.#cursor);
      [this.state, this.endedAt] = ["done", new Date()];
    } catch (thrown) {
      if (walk === this.#walk) [this.state, this.error] = ["failed", thrown];
    }
  }

  stop(): void {
    this.#walk += 1;
    this.state = "stopped";
  }
}

export const proof = new Proof();

/** Where a part lies, in words. The last one may hold no block, and be about the whole. */
export const partName = (part: Broken): string =>
  part.to < part.from ? say("The book as a whole") : say("Blocks {from} to {to}", { from: part.from, to: part.to });

/** What does not hold, to be handed to whoever looks into it. */
export const report = (): string =>
  [say("Blocks looked at: {blocks} of {all}. Faults: {faults}.", { blocks: digits(proof.blocks), all: digits(proof.blocksInAll), faults: digits(proof.faults) }), proof.endedAt?.toISOString() ?? ""]
    .concat(proof.broken.flatMap((part) => ["", partName(part), ...part.faults])).join("\n");
