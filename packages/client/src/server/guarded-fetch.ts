import { checkLeaving, type Leaving } from "./leaving.ts";

export type Guard = {
  /** The people among these whose new identity nobody was told of yet. */
  findChanged(userIds: readonly string[]): Promise<readonly string[]>;
  /** Sends an event as ciphertext. @returns its id */
  sendEncrypted(event: OutgoingEvent): Promise<string>;
};

export type OutgoingEvent = {
  readonly roomId: string;
  readonly type: string;
  readonly txnId: string;
  readonly content: object;
};

/** Thrown in place of sending. */
export class HeldBack extends Error {}

/** The SDK looks for servers of group calls again and again; there are none yet. */
const callTransports = "/unstable/org.matrix.msc4143/rtc/transports";

/** The last gate before the network: see `checkLeaving`. */
export function createGuardedFetch(doFetch: typeof fetch, guard: Guard): typeof fetch {
  return async (input, init) => {
    const method = init?.method ?? "GET";
    if (String(input).includes(callTransports)) return notServed();
    if (method === "GET") return doFetch(input, init);
    const body: unknown = typeof init?.body === "string" ? JSON.parse(init.body) : undefined;
    const leaving = checkLeaving(method, new URL(String(input)).pathname, body);
    if (leaving.kind === "toEncrypt") return sendEncrypted(guard, leaving, body);
    await check(leaving, guard);
    return doFetch(input, init);
  };
}

function notServed(): Response {
  return Response.json({ errcode: "M_UNRECOGNIZED", error: "Not served" }, { status: 404 });
}

async function check(leaving: Leaving, { findChanged }: Guard): Promise<void> {
  if (leaving.kind === "refused") throw new HeldBack(leaving.why);
  if (leaving.kind !== "keysFor") return;
  const changed = await findChanged(leaving.userIds);
  if (changed.length > 0) throw new HeldBack(`keys for ${changed.join(", ")}, whose identity was replaced`);
}

type ToEncrypt = Extract<Leaving, { readonly kind: "toEncrypt" }>;

async function sendEncrypted(guard: Guard, { roomId, type, txnId }: ToEncrypt, body: unknown): Promise<Response> {
  const content = typeof body === "object" && body !== null ? body : {};
  return Response.json({ event_id: await guard.sendEncrypted({ roomId, type, txnId, content }) });
}
