import { MatrixError } from "@botschaft/protocol/errors";
import { JsonError } from "@botschaft/protocol/json";
import { type AuthView, checkEvent } from "@botschaft/room/auth";
import { type BuiltPdu, buildPdu, checkSize, type EventDraft } from "@botschaft/room/event";
import { checkGate, type FederationGate, ofRoomHere } from "./federation-gate.ts";
import type { Signing } from "./ports.ts";
import { type PreparedEvent, subjectOf } from "./prepared-event.ts";
import type { RoomActor } from "./room-actor.ts";
import { isThirdPartySigned } from "./third-party-signed.ts";

type Ground = {
  readonly actor: RoomActor;
  /** The state that the rules ask. */
  readonly view: AuthView;
  readonly authEvents: readonly { readonly eventId: string }[];
};

type BuildingPorts = { readonly signing: Signing; readonly gate: Pick<FederationGate, "outbound"> };

/**
 * Gives an event its place in the room's graph, asks the border and the authorisation rules, hashes and signs it.
 * @throws {MatrixError} M_FORBIDDEN, M_TOO_LARGE, M_BAD_JSON
 */
export function buildEvent(prepared: PreparedEvent, ground: Ground, { signing, gate }: BuildingPorts): BuiltPdu {
  checkNames(prepared, ground.actor, gate);
  return buildChecked(draftEvent(prepared, ground), ground.actor, signing);
}

/** Whom an event of somebody from here may name. A redaction's target is here: it only takes from it. */
function checkNames(prepared: PreparedEvent, { view }: RoomActor, gate: BuildingPorts["gate"]): void {
  const { type, sender } = prepared;
  const about = { ...ofRoomHere(view.roomId), eventType: type, sender: sender.userId };
  checkGate(gate.outbound({ kind: "event", ...about, event: subjectOf(prepared) }));
}

/** The same before it is signed, for another server to sign. @throws {MatrixError} M_FORBIDDEN */
export function draftEvent(prepared: PreparedEvent, { actor, view, authEvents }: Ground): EventDraft {
  const draft = draftOf(prepared, actor, authEvents);
  const facts = { voucherSigned: true, thirdPartySigned: isThirdPartySigned(draft, view, actor.rules) };
  const verdict = checkEvent(draft, view, actor.rules, facts);
  if (!verdict.ok) throw new MatrixError("M_FORBIDDEN", verdict.why, { detail: verdict.rule });
  return draft;
}

function draftOf(prepared: PreparedEvent, actor: RoomActor, authEvents: Ground["authEvents"]): EventDraft {
  const { redacts } = prepared;
  return {
    ...subjectOf(prepared),
    ...(isHashRoomCreate(prepared, actor) ? {} : { room_id: actor.view.roomId }),
    ...(redacts !== undefined && actor.rules.event.redacts === "event" ? { redacts: redacts.eventId } : {}),
    origin_server_ts: prepared.ts,
    prev_events: actor.referenceHashes.edgesTo(actor.extremities),
    auth_events: actor.referenceHashes.edgesTo(authEvents),
    // A remote server's claim may be anything; ours stays an integer of canonical JSON.
    depth: Math.min(actor.depth + 1, Number.MAX_SAFE_INTEGER),
  };
}

function buildChecked(draft: EventDraft, actor: RoomActor, signing: Signing): BuiltPdu {
  try {
    const built = buildPdu(draft, actor.rules, signing);
    const size = checkSize(built);
    if (!size.ok) throw new MatrixError("M_TOO_LARGE", size.why, { detail: size.rule });
    return built;
  } catch (error) {
    if (error instanceof JsonError) throw new MatrixError("M_BAD_JSON", error.message);
    throw error;
  }
}

function isHashRoomCreate(prepared: PreparedEvent, actor: RoomActor): boolean {
  return prepared.type === "m.room.create" && actor.rules.event.roomIdIsCreateHash;
}
