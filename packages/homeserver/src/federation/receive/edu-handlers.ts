import type { Clock } from "@botschaft/platform/clock";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseEventId, parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { hasInboundMessage, inboundMessages, rows } from "@botschaft/storage";
import { isStorableText } from "../../accounts/new-texts.ts";
import type { Receipts, Typing } from "../../ephemeral/index.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { RoomRegistry } from "../../rooms/room-registry.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import type { People } from "../../streams/people.ts";
import type { ToDevice } from "../../to-device/index.ts";
import type { RemoteDevices } from "../devices/index.ts";
import { isLetIn } from "../door/room-door.ts";
import type { EduHandler, Storage } from "./ports.ts";

type Parts = {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly registry: RoomRegistry;
  readonly people: People;
  readonly typing: Typing;
  readonly receipts: Receipts;
  readonly toDevice: ToDevice;
  readonly devices: RemoteDevices;
};

/** @COMPAT(Synapse) their server says every 40 seconds that somebody goes on typing. */
const typingMs = 60_000;
/** Of one EDU. */
const receiptsAtMost = 1_000;
const longestMessageId = 256;

/** What each kind of EDU does; presence does nothing here. https://spec.matrix.org/v1.19/server-server-api/#edus */
export function eduHandlers(parts: Parts): Readonly<Record<string, EduHandler>> {
  const turns = new KeyedTurns<ServerName>();
  return {
    "m.typing": (origin, content) => takeTyping(parts, origin, content),
    "m.receipt": (origin, content) => takeReceipts(parts, origin, content),
    // One after the other: whether a message was taken before is looked up before it is taken.
    "m.direct_to_device": (origin, content) => turns.run(origin, () => takeMessage(parts, origin, content)),
    "m.device_list_update": (origin, content) => parts.devices.update(origin, content),
    "m.signing_key_update": (origin, content) => parts.devices.updateIdentity(origin, content),
  };
}

async function takeTyping(parts: Parts, origin: ServerName, content: JsonObject): Promise<void> {
  const member = await findMember(parts, origin, content.room_id, content.user_id);
  if (member === undefined) return;
  const { actor, userNid, userId } = member;
  const change = { roomNid: actor.view.roomNid, userNid, userId };
  if (content.typing === true) parts.typing.start(change, typingMs);
  else parts.typing.stop(change);
}

async function takeReceipts(parts: Parts, origin: ServerName, content: JsonObject): Promise<void> {
  let left = receiptsAtMost;
  for (const [roomId, byType] of Object.entries(content)) {
    const read = isObject(byType) ? byType["m.read"] : undefined;
    for (const [userId, receipt] of Object.entries(isObject(read) ? read : {})) {
      if (left-- === 0) return;
      const member = await findMember(parts, origin, roomId, userId);
      if (member !== undefined && isObject(receipt)) await takeReceipt(parts, member, receipt);
    }
  }
}

async function takeReceipt({ receipts }: Parts, { actor, userNid }: Member, receipt: JsonObject): Promise<void> {
  const [eventId] = Array.isArray(receipt.event_ids) ? receipt.event_ids.map(parseEventId) : [];
  if (eventId === undefined || !isStorableText(eventId)) return;
  const data = isObject(receipt.data) ? receipt.data : {};
  const threadId = typeof data.thread_id === "string" ? data.thread_id : undefined;
  const ts = typeof data.ts === "number" && Number.isSafeInteger(data.ts) ? data.ts : undefined;
  try {
    await receipts.mark({ userNid, view: actor.view, eventId, ts }, "m.read", threadId);
  } catch (error) {
    // Of a thread that is not known here, for one: the others of the same EDU are taken.
    if (!(error instanceof MatrixError) || error.status >= 500) throw error;
  }
}

async function takeMessage(parts: Parts, origin: ServerName, content: JsonObject): Promise<void> {
  const { sender, type, message_id: messageId, messages } = content;
  const senderId = parseUserId(sender);
  if (senderId === undefined || serverNameOf(senderId) !== origin) {
    throw new MatrixError("M_FORBIDDEN", "The sender is of another server");
  }
  if (typeof type !== "string" || typeof messageId !== "string" || !isObject(messages)) {
    throw new MatrixError("M_BAD_JSON", "This is no message to devices");
  }
  if (messageId.length > longestMessageId) throw new MatrixError("M_INVALID_PARAM", "The message's id is too long");
  if (await hasInboundMessage(parts.storage.reads, origin, messageId)) return;
  const senderNid = await parts.people.intern(senderId);
  const row = { origin, messageId, createdTs: parts.clock.now() };
  const record = () => [rows(inboundMessages, [row])];
  await parts.toDevice.receive({ senderNid, type, messages, record });
}

type Member = { readonly actor: RoomActor; readonly userNid: number; readonly userId: UserId };

/** Somebody of the server who is joined to a room that people here are in, and whose access list lets the server in. */
async function findMember(
  { registry, people }: Parts,
  origin: ServerName,
  roomId: JsonValue | undefined,
  user: JsonValue | undefined,
): Promise<Member | undefined> {
  const userId = parseUserId(user);
  if (userId === undefined || serverNameOf(userId) !== origin || typeof roomId !== "string") return undefined;
  const [actor, userNid] = await Promise.all([registry.find(roomId), people.find(userId)]);
  if (actor === undefined || userNid === undefined || !isLetIn(actor, origin)) return undefined;
  return actor.view.members.membershipOf(userNid) === "join" ? { actor, userNid, userId } : undefined;
}
