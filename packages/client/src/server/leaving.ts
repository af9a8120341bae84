/** What the last gate says about a request before it leaves the device. */
export type Leaving =
  | { readonly kind: "passes" }
  | { readonly kind: "refused"; readonly why: string }
  /** Keys for these people: only if none of them has a new identity that nobody was told of. */
  | { readonly kind: "keysFor"; readonly userIds: readonly string[] };

const passes: Leaving = { kind: "passes" };
const message = /\/rooms\/[^/]+\/send\/([^/]+)\//u;
const keys = /\/sendToDevice\/m\.room\.encrypted\//u;
const algorithm = "m.megolm.v1.aes-sha2";

/**
 * Judges a request by what it would tell the server. Nothing that people write leaves in the clear, whatever the code
 * above and the server believe about a room.
 */
export function checkLeaving(method: string, path: string, body: unknown): Leaving {
  if (method === "PUT" && keys.test(path)) return { kind: "keysFor", userIds: receiversIn(body) };
  const type = method === "PUT" ? message.exec(path)?.[1] : undefined;
  if (type !== undefined)
    return isCiphertext(decodeURIComponent(type), body) ? passes : refuse("a message in the clear");
  if (method === "POST" && path.endsWith("/createRoom")) return isEncryptedRoom(body) ? passes : refuse("a clear room");
  return passes;
}

function refuse(why: string): Leaving {
  return { kind: "refused", why };
}

function isCiphertext(type: string, body: unknown): boolean {
  return (
    type === "m.room.encrypted" &&
    field(body, "algorithm") === algorithm &&
    typeof field(body, "ciphertext") === "string"
  );
}

function isEncryptedRoom(body: unknown): boolean {
  const state = field(body, "initial_state");
  return (
    Array.isArray(state) &&
    state.some((event) => {
      return field(event, "type") === "m.room.encryption" && field(field(event, "content"), "algorithm") === algorithm;
    })
  );
}

function receiversIn(body: unknown): readonly string[] {
  const messages = field(body, "messages");
  return typeof messages === "object" && messages !== null ? Object.keys(messages) : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
