// What a list can be asked, and how that becomes a question to the API.
import { readMoney } from "../lib/format";
import type { Phrase } from "../lib/speech";

export type Filter =
  | { name: string; label: Phrase; kind: "text" | "day" | "money" }
  | { name: string; label: Phrase; kind: "choice"; choices: readonly string[] };

/** Under which names the mode and the application of the desk are asked for. */
export interface Scope {
  mode?: boolean;
  app?: "appId" | "applicationId";
}

/** The question in the filters of an address. What is no filter of the list is not asked, and what cannot be read neither. */
export function askedOf(
  chosen: Record<string, string>, filters: Filter[], search: { name: string } | undefined,
): Record<string, string> {
  const question: Record<string, string> = {};
  for (const filter of filters) {
    const value = chosen[filter.name]?.trim();
    if (!value) continue;
    const asked = filter.kind === "money" ? readMoney(value)?.toString() : value;
    if (asked && !(filter.kind === "choice" && !filter.choices.includes(asked))) question[filter.name] = asked;
  }
  const text = search && chosen[search.name]?.trim();
  if (search && text) question[search.name] = text;
  return question;
}

/** In which order the answer is asked for. */
export const orderOf = (chosen: Record<string, string>, sorts: "" | "order" | "sortBy"): Record<string, string> => ({
  ...(sorts && chosen.order === "asc" ? { order: "asc" } : {}),
  ...(sorts === "sortBy" && chosen.sortBy ? { sortBy: chosen.sortBy } : {}),
});
