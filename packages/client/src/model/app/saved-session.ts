import type { Credentials } from "../../server/accounts.ts";
import type { Memory } from "./app-ports.ts";

const key = "botschaft.session";
const settings = "botschaft.settings";
const prefix = "botschaft.";

/** What a device remembers of its sign-in between two visits of the page. */
export function findSavedSession(memory: Memory): Credentials | undefined {
  try {
    const value: unknown = JSON.parse(memory.get(key) ?? "null");
    return isCredentials(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function saveSession(memory: Memory, credentials: Credentials): void {
  memory.set(key, JSON.stringify(credentials));
}

/** Everything of the person: tokens, drafts, choices; how the screen looks stays. */
export function forgetSession(memory: Memory): void {
  for (const each of memory.keys()) if (each.startsWith(prefix) && each !== settings) memory.remove(each);
}

function isCredentials(value: unknown): value is Credentials {
  if (typeof value !== "object" || value === null) return false;
  const { userId, deviceId, tokens } = value as Record<string, unknown>;
  if (typeof userId !== "string" || typeof deviceId !== "string" || typeof tokens !== "object" || tokens === null)
    return false;
  return typeof (tokens as Record<string, unknown>).accessToken === "string";
}
