// The commands of the Rust half, typed. The window reaches the world through these and through nothing else.
import { Channel, invoke } from "@tauri-apps/api/core";
import type { Who } from "./api";
import type { Code } from "./words";

export type Appearance = "system" | "light" | "dark";

/** Why a server is away. */
export type Away = "UNREACHABLE" | "TOO_SLOW" | "UNTRUSTED" | "FAILING" | "NOT_POISHA";

/** What one look at the server showed. */
export type Sight =
  | { state: "ready"; version: string }
  | { state: "notReady"; version: string; problems: string[] }
  | { state: "away"; why: Away };

/** What a window begins with. Without a server it is a first start. */
export interface Opening {
  appVersion: string;
  server: string | null;
  suggestion: string;
  appearance: Appearance;
  areSettingsLost: boolean;
  /** The page may have been loaded again while somebody is signed in. */
  hasSession: boolean;
}

/** A command's refusal: programs match the code, people read the sentence that `words` has for it. */
export interface Refused {
  code: Code;
  reason?: string;
  requestId?: string;
  retryAfterSeconds?: number;
}

/** What somebody signs in with. */
export interface Credentials {
  email: string;
  password: string;
  totpCode?: string;
  recoveryCode?: string;
}

/** One request of the generated client, and what came back. */
export interface Call {
  method: string;
  path: string;
  body: unknown;
  idempotencyKey: string | null;
}

export const opening = (): Promise<Opening> => invoke("opening");
export const chooseServer = (address: string): Promise<{ server: string; sight: Sight }> =>
  invoke("choose_server", { address });
export const chooseAppearance = (appearance: Appearance): Promise<void> => invoke("choose_appearance", { appearance });
export const look = (): Promise<Sight> => invoke("look");
/** The token of the session stays behind this bridge. */
export const signIn = (credentials: Credentials): Promise<Who> => invoke("sign_in", { credentials });
export const signOut = (): Promise<void> => invoke("sign_out");
/** Writes a text into the folder for downloads, or where somebody says when asked; answers where it lies, nothing when he let it be. */
export const keepText = (name: string, text: string, isAsked: boolean): Promise<string | null> => invoke("keep_text", { name, text, isAsked });
/** Writes a table as a workbook, into the same places. */
export const keepTable = (name: string, table: { columns: string[]; rows: (string | number | null)[][] }, isAsked: boolean): Promise<string | null> =>
  invoke("keep_table", { name, table, isAsked });
/** The logo of an application by its name, as an address that holds all of it. */
export const logo = (name: string): Promise<string> => invoke("logo", { name });
/** Fetches a document of the API into the folder for downloads, or where somebody says when asked; answers as above. */
export const keepDocument = (path: string, name: string, isAsked: boolean): Promise<string | null> =>
  invoke("keep_document", { path, name, isAsked });
/** How far a batch of papers has come. */
export interface Progress {
  done: number;
  failed: number;
  of: number;
}

/** What came of a batch of papers. */
export interface Printed {
  folder: string;
  kept: number;
  left: number;
  failed: (Refused & { invoice: string })[];
}

/** Lets somebody pick a folder; answers which, or nothing. Papers go there from then on. */
export const pickFolder = (): Promise<string | null> => invoke("pick_folder");
/** Lays invoices out on this machine and keeps them in the folder that was picked, or a new one among the downloads. */
export function printInvoices(invoices: string[], told: (progress: Progress) => void): Promise<Printed> {
  const progress = new Channel<Progress>();
  progress.onmessage = told;
  return invoke("print_invoices", { invoices, progress });
}
/** Begins no other paper of the batch that is under way. */
export const stopPrinting = (): Promise<void> => invoke("stop_printing");
/** The printers of this machine by their names, the usual one first. */
export const printers = (): Promise<string[]> => invoke("printers");
/** Fetches a document of the API and prints it. */
export const printDocument = (path: string, printer: string, copies: number): Promise<void> => invoke("print_document", { path, printer, copies });
/** Shows a file that was kept before, in whatever program the machine has for it. */
export const openKept = (path: string): Promise<void> => invoke("open_kept", { path });
/** Begins to send a file; answers under which number its pieces are handed over. */
export const beginUpload = (path: string, size: number, method: "POST" | "PUT" = "POST"): Promise<number> =>
  invoke("begin_upload", { method, path, size });
/** Hands over a piece of a file; false when the server takes no more of it. */
export const sendPiece = (upload: number, piece: Uint8Array): Promise<boolean> =>
  invoke("send_piece", piece, { headers: { upload: String(upload) } });
/** What the server says to the whole file. */
export const finishUpload = (upload: number): Promise<{ status: number; body: string }> => invoke("finish_upload", { upload });
export const stopUpload = (upload: number): Promise<void> => invoke("stop_upload", { upload });
/** While something typed would be lost, whoever closes the window is asked first: `asked` hears of it instead. */
export function holdOpen(asked: (() => void) | null): Promise<void> {
  const told = asked && new Channel<null>();
  if (told) told.onmessage = asked;
  return invoke("hold_open", { asked: told });
}
export const closeWindow = (): Promise<void> => invoke("close_window");
export const call = (call: Call): Promise<{ status: number; body: string }> => invoke("call", { call });

/** The refusal in what a command threw, or nothing when it broke down instead. */
export function refusalIn(thrown: unknown): Refused | null {
  const isRefusal = typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
  return isRefusal ? (thrown as Refused) : null;
}
