// Files on this machine: written by the Rust half into the folder for downloads, never over another.
import * as bridge from "./bridge";
import { codeSentence, say } from "./speech";
import { toasts } from "./toasts.svelte";

/** Keeps a text, and says where. */
export const keepText = (name: string, text: string): Promise<void> => told(bridge.keepText(name, text));

/** Fetches a document of the API straight into a file, and says where. Opens it when somebody wants to see it at once. */
export function keepDocument(path: string, name: string, isOpened = false): Promise<void> {
  return told(bridge.keepDocument(path, name), isOpened);
}

async function told(kept: Promise<string>, isOpened = false): Promise<void> {
  try {
    const path = await kept;
    toasts.tell(say("Saved as {path}", { path }), { label: say("Open"), run: () => void opened(path) });
    if (isOpened) await opened(path);
  } catch (thrown) {
    const refusal = bridge.refusalIn(thrown);
    if (!refusal) throw thrown;
    toasts.tell([codeSentence(refusal.code), refusal.reason ?? "", refusal.requestId ?? ""].filter(Boolean).join(" "));
  }
}

async function opened(path: string): Promise<void> {
  try {
    await bridge.openKept(path);
  } catch (thrown) {
    const refusal = bridge.refusalIn(thrown);
    if (!refusal) throw thrown;
    toasts.tell(codeSentence(refusal.code));
  }
}
