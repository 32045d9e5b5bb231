// The forms that a phrase takes with its number, where one form is not enough. A phrase that is not here reads well with any.
// Which form a number wants is the language's own affair: `Intl.PluralRules` knows it of both.
import type { Language } from "./ways.svelte";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * For each language, the forms besides the phrase itself. In Bangla the classifiers (টি, জন) leave every noun as it is, so that
 * so far none of its phrases needs a second form.
 */
const forms: Record<Language, Record<string, Forms>> = {
  en: {
    "At most {count} hours.": { one: "At most {count} hour." },
    "Bring {count} lines in": { one: "Bring {count} line in" },
    "In {count} parts": { one: "In {count} part" },
    "No payment in {days} days.": { one: "No payment in {days} day." },
    "asked {count} times": { one: "asked once" },
    "captured in {days} days": { one: "captured in {days} day" },
    "due after {hours} hours": { one: "due after {hours} hour" },
    "in {days} days": { one: "in {days} day" },
    "The file ends after {count} rows: filter the list for the others.": { one: "The file ends after {count} row: filter the list for the others." },
    "{count} PDFs are in {folder}.": { one: "{count} PDF is in {folder}." },
    "{count} alerts are yours now.": { one: "{count} alert is yours now." },
    "{count} applications": { one: "{count} application" },
    "{count} attempts": { one: "{count} attempt" },
    "{count} bytes": { one: "{count} byte" },
    "{count} codes": { one: "{count} code" },
    "{count} invoices as PDF": { one: "{count} invoice as PDF" },
    "{count} lines are in the book now.": { one: "{count} line is in the book now." },
    "{count} lines in the book since {at}": { one: "{count} line in the book since {at}" },
    "{count} minutes": { one: "{count} minute" },
    "{count} of these you asked for yourself: somebody else has to approve them.": { one: "{count} of these you asked for yourself: somebody else has to approve it." },
    "{count} of {most} work. A credential is an API key with its secret; only the application has the secret.": {
      one: "{count} of {most} works. A credential is an API key with its secret; only the application has the secret.",
    },
    "{count} people": { one: "{count} person" },
    "{count} seconds": { one: "{count} second" },
    "{count} were not begun.": { one: "{count} was not begun." },
    "{days} days": { one: "{days} day" },
    "{hours} hours": { one: "{hours} hour" },
  },
  bn: {},
};

const rules: Record<Language, Intl.PluralRules> = { en: new Intl.PluralRules("en"), bn: new Intl.PluralRules("bn") };

/** A phrase in the form that its number wants; the number is the first of its facts that is one. */
export function formFor(language: Language, phrase: string, text: string, facts: Record<string, string | number>): string {
  const known = forms[language][phrase];
  const number = known && Object.values(facts).find((fact) => typeof fact === "number");
  return number === undefined ? text : (known?.[rules[language].select(number)] ?? text);
}
