// What is shown once.
import type { Phrase } from "../lib/speech";

export interface Secret {
  label: Phrase;
  value: string;
}

/** Those that came. A retry is answered without them, and then there is nothing to show. */
export const secretsOf = (labelled: [Phrase, string | undefined][]): Secret[] =>
  labelled.flatMap(([label, value]) => (value ? [{ label, value }] : []));
