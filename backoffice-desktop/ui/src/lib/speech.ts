// What the screens say, in English or Bangla. The English sentence is the name of the phrase, and the types know every one
// that has a translation: a phrase without one does not pass `npm run check`.
import { bangla } from "./bangla";
import { digits } from "./format";
import { banglaSentences } from "./bangla/sentences";
import { formFor } from "./plurals";
import { nameOf } from "./names";
import { ways } from "./ways.svelte";
import { sentences, type Code } from "./words";

export type Phrase = keyof typeof bangla;

/** A phrase in the language of the desk, in the form that its number wants, with its facts in their places. */
export function say(phrase: Phrase, facts: Record<string, string | number> = {}): string {
  const text = formFor(ways.language, phrase, ways.language === "bn" ? bangla[phrase] : phrase, facts);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? "";
    return typeof fact === "number" ? digits(fact) : fact;
  });
}

/** The roles that come with every server, by the names that they have there. */
const rolesInBangla: Record<string, string> = {
  "Super Admin": "প্রধান প্রশাসক", Admin: "প্রশাসক", Finance: "হিসাব", Support: "সহায়তা", Viewer: "দর্শক",
};

/** A role by its name: those that come with the server in the language of the desk, our own as somebody named them. */
export const roleName = (name: string): string => (ways.language === "bn" ? (rolesInBangla[name] ?? name) : name);

/** Roles by their names, each once. */
export const roleNames = (grants: { roleName: string }[]): string => [...new Set(grants.map((grant) => roleName(grant.roleName)))].join(", ");

/** A code of the API for people: its phrase, or else its own words. An account of the book says which gateway it is about. */
export function named(code: string): string {
  const [account = "", gateway] = code.split("/");
  if (gateway) return `${named(account)}, ${named(gateway)}`;
  if (ways.language === "bn" && code in banglaStates) return banglaStates[code] ?? code;
  const plain = nameOf(code) ?? plainly(code);
  return ways.language === "bn" && plain in bangla ? bangla[plain as Phrase] : plain;
}

/** `AWAITING_APPROVAL` is "Awaiting approval", `merchant_payable` "Merchant payable", `takesOff` "Takes off". */
function plainly(code: string): string {
  const known = properNames[code];
  if (known) return known;
  const words = code.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll(/[_.]/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** States that are called in English like something that is done. */
const banglaStates: Record<string, string> = { OPEN: "খোলা" };

const properNames: Record<string, string> = {
  sslcommerz: "SSLCOMMERZ", bkash: "bKash", paystation: "PayStation", nagad: "Nagad", dcb: "DCB", TEST: "TEST", LIVE: "LIVE",
};

/** What a code of the API means and what to do about it. */
export function codeSentence(code: string): string {
  if (!(code in sentences)) return say("The server answered {code}.", { code });
  return ways.language === "bn" ? banglaSentences[code as Code] : sentences[code as Code];
}

/** What everybody meets, and nobody needs to report. */
const EVERYDAY = ["INVALID_CREDENTIALS", "TOTP_REQUIRED", "RATE_LIMITED"];

/** The sentence for a command's refusal, with the facts that came with it. */
export function sentence(refused: { code: string; reason?: string; requestId?: string; retryAfterSeconds?: number }): string {
  const { code, reason, requestId, retryAfterSeconds } = refused;
  const facts = [
    code in sentences ? codeSentence(code) : say("The program answered {code}.", { code }),
    retryAfterSeconds === undefined ? "" : say("Try again in {seconds}.", { seconds: say("{count} seconds", { count: retryAfterSeconds }) }),
    reason ? `(${reason})` : "",
    requestId && !EVERYDAY.includes(code) ? `${say("Request")} ${requestId}.` : "",
  ];
  return facts.filter(Boolean).join(" ");
}
