import { checkLeaving } from "./leaving.ts";

/** @returns the people among these whose new identity nobody was told of yet. */
export type FindChanged = (userIds: readonly string[]) => Promise<readonly string[]>;

/** Thrown in place of sending. */
export class HeldBack extends Error {}

/** The last gate before the network: see `checkLeaving`. */
export function createGuardedFetch(doFetch: typeof fetch, findChanged: FindChanged): typeof fetch {
  return async (input, init) => {
    const method = init?.method ?? "GET";
    if (method !== "GET") await check(method, new URL(String(input)).pathname, init?.body, findChanged);
    return doFetch(input, init);
  };
}

async function check(method: string, path: string, body: unknown, findChanged: FindChanged): Promise<void> {
  const leaving = checkLeaving(method, path, typeof body === "string" ? JSON.parse(body) : undefined);
  if (leaving.kind === "refused") throw new HeldBack(leaving.why);
  if (leaving.kind !== "keysFor") return;
  const changed = await findChanged(leaving.userIds);
  if (changed.length > 0) throw new HeldBack(`keys for ${changed.join(", ")}, whose identity was replaced`);
}
