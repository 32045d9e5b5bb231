// How an application's invoices look, as it is typed, and what the server takes: all of it, every time.
import type { Schemas } from "../lib/api";
import { isReadableAccent } from "./apps";

type Template = Schemas["InvoiceTemplate"];

export const TEXTS = ["companyName", "companyAddress", "contactDetails", "footerNote", "accentColor", "bin", "numberPrefix", "creditNotePrefix"] as const;

export interface TypedTemplate {
  texts: Record<(typeof TEXTS)[number], string>;
  language: Schemas["InvoiceLanguage"];
  grouping: Schemas["NumberGrouping"];
  /** "-3, 0, 7": days before and after a due day. */
  reminders: string;
}

export const typedTemplate = (template: Template): TypedTemplate => ({
  texts: Object.fromEntries(TEXTS.map((name) => [name, template[name] ?? ""])) as TypedTemplate["texts"],
  language: template.language, grouping: template.numberGrouping, reminders: template.reminderDays.join(", "),
});

/** The days in "-3, 0, 7", rising; nothing when they cannot be read. */
export function readDays(typed: string): number[] | null {
  const parts = typed.split(/[,\s]+/).filter(Boolean);
  if (parts.length > 10 || !parts.every((part) => /^[-−+]?\d{1,3}$/.test(part))) return null;
  const days = parts.map((part) => Number(part.replace("−", "-")));
  return [...new Set(days)].sort((one, other) => one - other);
}

export function wrongInTemplate(now: TypedTemplate): ("accentColor" | "bin" | "reminders")[] {
  const { accentColor, bin } = now.texts;
  return [
    ...(accentColor.trim() && !isReadableAccent(accentColor.trim()) ? ["accentColor" as const] : []),
    ...(bin.trim() && !/^[0-9-]{9,20}$/.test(bin.trim()) ? ["bin" as const] : []),
    ...(readDays(now.reminders) === null ? ["reminders" as const] : []),
  ];
}

/** What is left out is what every application begins with. */
export function templateOf(now: TypedTemplate): Schemas["PutInvoiceTemplate"] {
  const texts = Object.fromEntries(TEXTS.flatMap((name) => { const text = now.texts[name].trim(); return text ? [[name, text]] : []; }));
  return { ...texts, language: now.language, numberGrouping: now.grouping, reminderDays: readDays(now.reminders) ?? [] };
}

/** An amount as this template groups it; the sketch shows one that both ways write differently. */
export const sample = (grouping: TypedTemplate["grouping"]): string => (grouping === "LAKH" ? "1,23,456.50" : "123,456.50");
