// The commands of the Rust half, typed. The window reaches the world through these and through nothing else.
import { invoke } from "@tauri-apps/api/core";
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
}

/** A command's refusal: programs match the code, people read the sentence that `words` has for it. */
export interface Refused {
  code: Code;
  reason?: string;
}

export const opening = (): Promise<Opening> => invoke("opening");
export const chooseServer = (address: string): Promise<{ server: string; sight: Sight }> =>
  invoke("choose_server", { address });
export const chooseAppearance = (appearance: Appearance): Promise<void> => invoke("choose_appearance", { appearance });
export const look = (): Promise<Sight> => invoke("look");

/** The refusal in what a command threw, or nothing when it broke down instead. */
export function refusalIn(thrown: unknown): Refused | null {
  const isRefusal = typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";
  return isRefusal ? (thrown as Refused) : null;
}
