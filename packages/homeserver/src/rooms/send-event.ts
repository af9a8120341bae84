import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, type RoomId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, wroteFractions } from "@botschaft/protocol/json";
import { findEventById, hasAnnotation } from "@botschaft/storage";
import type { Record } from "../streams/transactions.ts";
import { type ClientEvent, relationOf } from "./client-event.ts";
import type { Person } from "./ports.ts";
import type { RoomActor } from "./room-actor.ts";
import type { Rooms } from "./rooms.ts";

export type Message = {
  readonly sender: Person;
  readonly roomId: RoomId;
  readonly type: string;
  readonly content: JsonObject;
  readonly ts?: number | undefined;
  readonly record: Record;
};

/** Sends a message event. https://spec.matrix.org/v1.19/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid */
export async function sendEvent(rooms: Rooms, message: Message): Promise<ClientEvent> {
  refuseFractions(message.content);
  rooms.ports.policy.checkMessage(message.type, message.content);
  const actor = await rooms.getJoined(message.roomId, message.sender);
  const annotation = annotationIn(actor, message);
  if (annotation === undefined) return append(rooms, actor, message);
  return rooms.annotations.run(Object.values(annotation).join("\u0000"), async () => {
    if (await hasAnnotation(rooms.ports.storage.reads, annotation)) {
      throw new MatrixError("M_DUPLICATE_ANNOTATION", "You have reacted with this already.");
    }
    return append(rooms, actor, message);
  });
}

async function append(rooms: Rooms, actor: RoomActor, message: Message): Promise<ClientEvent> {
  const { sender, type, content } = message;
  const threadNid = await findThread(rooms, actor, content);
  const ts = message.ts ?? rooms.ports.clock.now();
  return rooms.act(
    actor,
    (turn) => turn.append({ sender, type, content, ts, ...(threadNid === undefined ? {} : { threadNid }) }),
    (event) => message.record(event.nid),
  );
}

/** An event may hold integers only; JSON.parse hides that one was written as `1.0`. */
export function refuseFractions(content: JsonObject): void {
  if (wroteFractions(content)) throw new MatrixError("M_BAD_JSON", "Only integers may stand in an event.");
}

/**
 * The thread that an event belongs to, by its root's number: the one that it names, or the one that what it relates to
 * belongs to. A root that is not here makes no thread.
 * https://spec.matrix.org/v1.19/client-server-api/#threaded-read-receipts
 */
export async function findThread(rooms: Rooms, actor: RoomActor, content: JsonObject): Promise<number | undefined> {
  const relation = relationOf(content);
  if (relation === undefined) return undefined;
  const inHead = actor.view.head.events.findLast(({ eventId }) => eventId === relation.eventId);
  const target = inHead ?? (await findTarget(rooms, actor, relation.eventId));
  return relation.relType === "m.thread" ? target?.nid : target?.threadNid;
}

async function findTarget(rooms: Rooms, actor: RoomActor, eventId: string) {
  const bytes = eventIdBytes(eventId, actor.rules.event.ids);
  const stored = bytes && (await findEventById(rooms.ports.storage.reads, actor.view.roomNid, bytes));
  return stored && { nid: stored.eventNid, threadNid: stored.threadNid ?? undefined };
}

/** https://spec.matrix.org/v1.19/client-server-api/#avoiding-duplicate-annotations */
function annotationIn({ view }: RoomActor, { sender, type, content }: Message) {
  const relation = relationOf(content);
  if (relation?.relType !== "m.annotation") return undefined;
  const relatesTo = content["m.relates_to"];
  const key = isObject(relatesTo) ? relatesTo.key : undefined;
  return {
    roomNid: view.roomNid,
    senderNid: sender.userNid,
    type,
    relatesTo: relation.eventId,
    key: typeof key === "string" ? key : "",
  };
}
