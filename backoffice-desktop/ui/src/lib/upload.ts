// Sending a file that somebody gave to the page, piece by piece: a few pieces are held, however long it is.
import { codeIn, hear } from "./api";
import { got } from "./ask";
import * as bridge from "./bridge";
import { stepUp } from "./stepup.svelte";

const PIECE_BYTES = 1 << 20;

/** Somebody would rather not. */
export class Stopped extends Error {}

/** Sends a file, says how much of it is sent, and answers with what became of it. Throws the refusal when it is refused. */
export async function upload<T>(path: string, file: Blob, told: (sent: number) => void, signal: AbortSignal, method: "POST" | "PUT" = "POST"): Promise<T> {
  const once = () => send(path, file, told, signal, method);
  let { status, body } = await once();
  if (status === 401 && codeIn(body) === "REAUTH_REQUIRED" && (await stepUp.ask())) ({ status, body } = await once());
  hear(status, body);
  const answer: unknown = JSON.parse(body);
  return got<T>(Promise.resolve(status < 400 ? { data: answer as { data: T } } : { error: answer }));
}

async function send(path: string, file: Blob, told: (sent: number) => void, signal: AbortSignal, method: "POST" | "PUT"): Promise<{ status: number; body: string }> {
  const id = await (method === "POST" ? bridge.beginUpload(path, file.size) : bridge.beginUpload(path, file.size, method));
  told(0);
  for (let from = 0; from < file.size; from += PIECE_BYTES) {
    const piece = file.slice(from, from + PIECE_BYTES);
    const isTaken = await bridge.sendPiece(id, new Uint8Array(await piece.arrayBuffer()));
    if (signal.aborted) {
      await bridge.stopUpload(id);
      throw new Stopped();
    }
    // It has answered already: what is left of the file is of no use to it.
    if (!isTaken) break;
    told(from + piece.size);
  }
  return bridge.finishUpload(id);
}
