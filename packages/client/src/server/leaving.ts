/** What the last gate says about a request before it leaves the device. */
export type Leaving =
  | { readonly kind: "passes" }
  | { readonly kind: "refused"; readonly why: string }
  /** Keys for these people: only if none of them has a new identity that nobody was told of. */
  | { readonly kind: "keysFor"; readonly userIds: readonly string[] }
  /** The SDK compares pictures with people in the clear; it leaves as ciphertext like everything else. */
  | { readonly kind: "toEncrypt"; readonly roomId: string; readonly type: string; readonly txnId: string };

const passes: Leaving = { kind: "passes" };
const message = /\/rooms\/(?<roomId>[^/]+)\/send\/(?<type>[^/]+)\/(?<txnId>[^/]+)$/u;
const keys = /\/sendToDevice\/m\.room\.encrypted\//u;
const algorithm = "m.megolm.v1.aes-sha2";

/**
 * Judges a request by what it would tell the server. Nothing that people write leaves in the clear, whatever the code
 * above and the server believe about a room.
 */
export function checkLeaving(method: string, path: string, body: unknown): Leaving {
  if (method === "PUT" && keys.test(path)) return { kind: "keysFor", userIds: receiversIn(body) };
  const sent = method === "PUT" ? message.exec(path)?.groups : undefined;
  if (sent !== undefined) return checkMessage(sent, body);
  if (method === "POST" && path.endsWith("/createRoom")) return isEncryptedRoom(body) ? passes : refuse("a clear room");
  return passes;
}

function checkMessage(
  { roomId = "", type = "", txnId = "" }: Readonly<Record<string, string | undefined>>,
  body: unknown,
): Leaving {
  const [room, name, txn] = [roomId, type, txnId].map(decodeURIComponent);
  if (name === "m.room.encrypted") return isCiphertext(body) ? passes : refuse("what is no ciphertext");
  if (name === undefined || room === undefined || txn === undefined || !isComparison(name, body)) {
    return refuse("a message in the clear");
  }
  return { kind: "toEncrypt", roomId: room, type: name, txnId: txn };
}

function refuse(why: string): Leaving {
  return { kind: "refused", why };
}

function isCiphertext(body: unknown): boolean {
  return field(body, "algorithm") === algorithm && typeof field(body, "ciphertext") === "string";
}

function isComparison(type: string, body: unknown): boolean {
  const isRequest = type === "m.room.message" && field(body, "msgtype") === "m.key.verification.request";
  return isRequest || type.startsWith("m.key.verification.");
}

function isEncryptedRoom(body: unknown): boolean {
  const state = field(body, "initial_state");
  if (!Array.isArray(state)) return false;
  const event = state.find((each) => field(each, "type") === "m.room.encryption");
  return field(field(event, "content"), "algorithm") === algorithm;
}

function receiversIn(body: unknown): readonly string[] {
  const messages = field(body, "messages");
  return typeof messages === "object" && messages !== null ? Object.keys(messages) : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
