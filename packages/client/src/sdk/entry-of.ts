import { EventStatus, EventType, type MatrixEvent } from "matrix-js-sdk";
import type { Entry, EntryContent } from "../session/entry.ts";
import { changeOf, type NamePerson } from "./change-of.ts";
import { messageOf } from "./message-of.ts";
import { unreadableReasonOf } from "./unreadable-reason.ts";

export type EntryContext = {
  readonly me: string;
  readonly name: NamePerson;
  /** While the connection is lost, what failed for that reason still waits. */
  readonly isConnectionLost: boolean;
};

/** An event as a reader may see it; undefined for what does its work unseen. */
export function entryOf(event: MatrixEvent, context: EntryContext): Entry | undefined {
  const content = contentOf(event, context.name);
  if (content === undefined) return undefined;
  const sender = event.getSender() ?? "";
  const eventId = event.status === null ? event.getId() : undefined;
  const sending = sendingOf(event.status, context.isConnectionLost);
  const isClear =
    content.kind !== "change" && content.kind !== "removed" && !event.isEncrypted() && eventId !== undefined;
  return {
    key: keyOf(event),
    ...(eventId === undefined ? {} : { eventId }),
    sender: context.name(sender, event.sender?.rawDisplayName),
    isMine: sender === context.me,
    at: event.getTs(),
    ...(sending === undefined ? {} : { sending }),
    ...(isClear ? { doubt: "clear" } : {}),
    content,
  };
}

/** The same before and after the server has given the event its id, on the device that sent it. */
export function keyOf(event: MatrixEvent): string {
  return event.getTxnId() ?? event.getUnsigned().transaction_id ?? event.getId() ?? "";
}

function contentOf(event: MatrixEvent, name: NamePerson): EntryContent | undefined {
  if (event.isState()) {
    const change = changeOf(event, name);
    return change === undefined ? undefined : { kind: "change", change };
  }
  if (event.isRedacted()) return isMessageType(event.getType()) ? { kind: "removed" } : undefined;
  if (event.isRelation("m.replace") || event.isRelation("m.annotation")) return undefined;
  if (event.isDecryptionFailure())
    return { kind: "unreadable", reason: unreadableReasonOf(event.decryptionFailureReason) };
  if (event.getType() !== EventType.RoomMessage) return undefined;
  return messageOf(event.getContent(), event.replacingEvent() !== null);
}

function isMessageType(type: string): boolean {
  return type === EventType.RoomMessage || type === EventType.RoomMessageEncrypted;
}

function sendingOf(status: EventStatus | null, isConnectionLost: boolean): Entry["sending"] {
  switch (status) {
    case null:
    case EventStatus.SENT:
    case EventStatus.CANCELLED:
      return undefined;
    case EventStatus.NOT_SENT:
      return isConnectionLost ? "waiting" : "failed";
    default:
      return "waiting";
  }
}
