// What is said, in one place. A test on the Rust side holds this to its codes.

/** For each code that a command can answer with: what is wrong, and what to do. */
export const sentences = {
  NOT_A_WEB_ADDRESS: "This is not a web address. One begins with https:// and names a server, as in https://pay.example.com.",
  PLAIN_HTTP: "Beyond this machine the address must begin with https://. Over plain http, anyone in between could read and change everything.",
  WITH_CREDENTIALS: "Leave the name and password out of the address. You sign in once the server is found.",
  MORE_THAN_THE_SERVER: "Give the server alone, without anything after its name or port.",
  UNREACHABLE: "Nobody answers there. Is the server running, and the address right?",
  TOO_SLOW: "Something is there, but it did not answer in time.",
  UNTRUSTED: "No connection that can be trusted could be made: the certificate is not valid, or the server does not speak https there.",
  FAILING: "Only an error page answers. What stands in front of the server does not reach it.",
  NOT_POISHA: "Something answers there, but it is not Poisha.",
  NO_SERVER: "No server has been chosen yet.",
  NOT_KEPT: "The choice could not be saved on this machine.",
} as const;

export type Code = keyof typeof sentences;

/** The sentence for a refusal, with the machine's own reason when there is one. */
export function sentence({ code, reason }: { code: string; reason?: string }): string {
  const known = code in sentences ? sentences[code as Code] : `The program answered ${code}.`;
  return reason ? `${known} (${reason})` : known;
}

/** A time of day, to the second. The language is ours, not the machine's, which may be one that `Intl` does not know. */
export const clock = (at: Date): string => at.toLocaleTimeString("en-GB");

/** "1 second", "12 seconds". */
export const seconds = (count: number): string => `${count} ${count === 1 ? "second" : "seconds"}`;
