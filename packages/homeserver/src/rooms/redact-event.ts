import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { findEventById, type StoredEvent } from "@botschaft/storage";
import { suspended } from "../accounts/suspended.ts";
import type { Record } from "../streams/transactions.ts";
import type { ClientEvent } from "./client-event.ts";
import type { Person } from "./ports.ts";
import type { RoomActor } from "./room-actor.ts";
import type { Rooms } from "./rooms.ts";
import { refuseFractions } from "./send-event.ts";

export type Redaction = {
  readonly sender: Person;
  /** Of somebody who is suspended: nobody else's event, whatever their level. */
  readonly isOwnOnly?: boolean;
  readonly roomId: RoomId;
  readonly redacts: string;
  /** `reason` and whatever else the client says. */
  readonly content: JsonObject;
  readonly ts?: number | undefined;
  readonly record: Record;
};

/**
 * Takes an event's content. One's own may always be taken, another's with the level for it.
 * https://spec.matrix.org/v1.19/client-server-api/#redactions
 */
export async function redactEvent(rooms: Rooms, redaction: Redaction): Promise<ClientEvent> {
  const { sender, redacts, isOwnOnly = false } = redaction;
  refuseFractions(redaction.content);
  const actor = await rooms.getJoined(redaction.roomId, sender);
  const target = await findTarget(rooms, actor, redacts);
  const { redacts: _moved, ...rest } = redaction.content;
  const content = actor.rules.event.redacts === "content" ? { ...rest, redacts } : rest;
  const ts = redaction.ts ?? rooms.ports.clock.now();
  return rooms.act(
    actor,
    (turn) => {
      const stored = checkTarget(rooms, turn.actor, sender, target);
      if (isOwnOnly && authorOf(stored) !== sender.userId) throw suspended();
      return turn.append({ sender, type: "m.room.redaction", content, ts, redacts: { eventId: redacts, stored } });
    },
    (event) => redaction.record(event.nid),
  );
}

function authorOf({ json }: StoredEvent): string {
  return (JSON.parse(json) as { readonly sender: string }).sender;
}

async function findTarget(rooms: Rooms, actor: RoomActor, eventId: string): Promise<StoredEvent | undefined> {
  const bytes = eventIdBytes(eventId, actor.rules.event.ids);
  return bytes && findEventById(rooms.ports.storage.reads, actor.view.roomNid, bytes);
}

/** @COMPAT(Synapse): what may be redacted is decided here; the authorisation rules let every redaction pass. */
function checkTarget(rooms: Rooms, actor: RoomActor, sender: Person, target: StoredEvent | undefined): StoredEvent {
  if (target === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such event in this room.");
  const { type } = JSON.parse(target.json) as { type: string };
  const author = authorOf(target);
  if (type === "m.room.create") throw new MatrixError("M_FORBIDDEN", "A room's create event cannot be redacted.");
  if (type === "m.room.server_acl") throw new MatrixError("M_FORBIDDEN", "Server access lists cannot be redacted.");
  rooms.ports.policy.checkRedaction(type);
  const { power } = actor.authView(() => undefined);
  if (author !== sender.userId && power.userLevel(sender.userId) < power.redact) {
    throw new MatrixError("M_FORBIDDEN", "You may redact your own events only.");
  }
  return target;
}
