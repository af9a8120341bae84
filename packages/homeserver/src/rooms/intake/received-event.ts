import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  checkContentHash,
  checkFormat,
  edgesOf,
  encodePdu,
  eventIdOf,
  type HashPorts,
  type Pdu,
  requiredSigners,
  roomIdFromCreate,
} from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { FederationGate } from "../federation-gate.ts";
import type { EventSignatures } from "../ports.ts";
import { judgeAtBorder } from "./border.ts";
import type { Outcome, Refusal } from "./outcome.ts";

/** An event of another server that is one, signed by whom it must be, or one that is refused. */
export type ReceivedEvent = {
  readonly eventId: string;
  readonly pdu: Pdu;
  /** Canonical JSON of all but `unsigned`: what is stored. */
  readonly json: string;
  /** Ids. */
  readonly prev: readonly string[];
  readonly auth: readonly string[];
  /** What the border has against it: it gets its place as one that is rejected. */
  readonly refusal?: Refusal | undefined;
};

export type ReadPorts = {
  readonly hashing: HashPorts;
  readonly signatures: EventSignatures;
  /** Undefined for what was judged as a whole: what outsiders who are gone left in it is taken as from before. */
  readonly gate: Pick<FederationGate, "inbound"> | undefined;
};

/**
 * The checks that need nothing but the event and its room: format, border, signatures, hash.
 * https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu, 1 to 3
 */
export async function readReceived(
  given: JsonObject,
  roomId: RoomId,
  rules: RoomVersionRules,
  ports: ReadPorts,
): Promise<ReceivedEvent | Extract<Outcome, { kind: "dropped" }>> {
  // 1. An event of the room's version, else dropped.
  const format = checkFormat(given, rules);
  if (!format.ok) return { kind: "dropped", rule: format.rule, why: format.why };
  const pdu = withoutUnsigned(given as unknown as Pdu);
  const eventId = eventIdOf(pdu, rules, ports.hashing);
  // Of nobody and about nobody from behind the border, else rejected.
  const refusal = ports.gate && judgeAtBorder(ports.gate, pdu, roomId);
  // 2. Signed by every server that stands behind it, else dropped.
  const mayStayUnproved = refusal !== undefined || ports.gate === undefined;
  const unsigned = await findUnsigned(pdu, rules, ports.signatures, mayStayUnproved);
  if (unsigned !== undefined) {
    return { kind: "dropped", eventId, rule: "signature", why: unsigned };
  }
  if (roomIdOf(pdu, eventId, rules) !== roomId) {
    return { kind: "dropped", eventId, rule: "room-other", why: "The event is of another room" };
  }
  // 3. Whole, else only what the signatures cover is kept.
  const kept = checkContentHash(pdu, rules, ports.hashing) ? pdu : redact(pdu, rules);
  return { eventId, pdu: kept, json: encodePdu(kept, rules), ...edgesOf(kept), refusal };
}

/** A create event whose hash is the room's id does not name the room. */
function roomIdOf({ type, room_id }: Pdu, eventId: string, rules: RoomVersionRules): string | undefined {
  const isNameless = rules.event.roomIdIsCreateHash && type === "m.room.create" && room_id === undefined;
  return isNameless ? roomIdFromCreate(eventId) : room_id;
}

/**
 * What is wrong where a server that had to sign did not. The keys of servers that this one does not speak with are not fetched, so
 * `mayStayUnproved` lets their events stand without: what is rejected anyway need not be proved, since nothing of it is
 * shown or sent on, and what belongs to a room that was judged as a whole is held by what others signed on top of it.
 */
async function findUnsigned(
  pdu: Pdu,
  rules: RoomVersionRules,
  signatures: EventSignatures,
  mayStayUnproved: boolean,
): Promise<string | undefined> {
  const servers = requiredSigners(pdu, rules);
  const signed = await Promise.all(servers.map((server) => signatures.verify(server, pdu, rules)));
  const at = signed.findIndex((found) => found !== "signed" && !(found === "unasked" && mayStayUnproved));
  if (at < 0) return undefined;
  return signed[at] === "unread"
    ? `The keys of ${servers[at]} could not be read`
    : `${servers[at]} did not sign the event`;
}

function withoutUnsigned({ unsigned: _, ...pdu }: Pdu): Pdu {
  return pdu;
}
