// Files on this machine: written by the Rust half into the folder for downloads, never over another, or where somebody says.
import { csv, type Sheet } from "../kit/cells";
import { Refusal } from "./ask";
import * as bridge from "./bridge";
import { codeSentence, say } from "./speech";
import { toasts } from "./toasts.svelte";
import { ways } from "./ways.svelte";

/** Keeps a text, and says where. */
export const keepText = (name: string, text: string): Promise<void> => told(bridge.keepText(name, text, ways.asksWhere));

/** Keeps a table in either kind, and says where. */
export const keepSheet = (name: string, kind: "CSV" | "XLSX", sheet: Sheet): Promise<void> =>
  kind === "CSV" ? keepText(`${name}.csv`, csv(sheet)) : told(bridge.keepTable(`${name}.xlsx`, sheet, ways.asksWhere));

/** Fetches a document of the API straight into a file, and says where. Opens it when somebody wants to see it at once. */
export function keepDocument(path: string, name: string, isOpened = false): Promise<void> {
  // What is only to be looked at needs no place of its own.
  return told(bridge.keepDocument(path, name, ways.asksWhere && !isOpened), isOpened);
}

async function told(kept: Promise<string | null>, isOpened = false): Promise<void> {
  try {
    const path = await kept;
    if (path === null) return;
    toasts.tell(say("Saved as {path}", { path }), { label: say("Open"), run: () => void openKept(path) });
    if (isOpened) await openKept(path);
  } catch (thrown) {
    tellWhy(thrown);
  }
}

/** Says why something was not done, with the id of the request when there was one. */
export function tellWhy(thrown: unknown): void {
  const refusal = thrown instanceof Refusal ? { code: thrown.code, reason: "", requestId: thrown.requestId } : bridge.refusalIn(thrown);
  if (!refusal) throw thrown;
  toasts.tell([codeSentence(refusal.code), refusal.reason ?? "", refusal.requestId ?? ""].filter(Boolean).join(" "));
}

/** Shows what was kept, a file or a folder, and says when nothing here does that. */
export async function openKept(path: string): Promise<void> {
  try {
    await bridge.openKept(path);
  } catch (thrown) {
    const refusal = bridge.refusalIn(thrown);
    if (!refusal) throw thrown;
    toasts.tell(codeSentence(refusal.code));
  }
}
