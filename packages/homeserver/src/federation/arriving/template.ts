import { RemoteError } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { type BuiltPdu, buildPdu, checkFormat, type EventDraft } from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import type { Person, Signing } from "../../rooms/ports.ts";

export type Offer = { readonly server: ServerName; readonly answer: JsonObject };

export type OwnMembership = {
  readonly person: Person;
  readonly roomId: string;
  readonly content: JsonObject & { readonly membership: string };
  readonly ts: number;
};

/**
 * A membership event after another server's template. Of the template stands only what the other server alone can know:
 * where in the room's graph it goes, and who vouches for it.
 * @throws {RemoteError} where the template is none
 */
export function signTemplate(
  { server, answer }: Offer,
  { person, roomId, content, ts }: OwnMembership,
  signing: Signing,
): { readonly rules: RoomVersionRules; readonly built: BuiltPdu } {
  const rules = findRoomVersion(typeof answer.room_version === "string" ? answer.room_version : "1");
  if (rules === undefined) {
    const details = { server, errcode: "M_INCOMPATIBLE_ROOM_VERSION", body: answer };
    throw new RemoteError("bad-answer", "it offers a room of a version that is not served here", details);
  }
  const event = isObject(answer.event) ? answer.event : {};
  const draft = {
    type: "m.room.member",
    room_id: roomId,
    sender: person.userId,
    state_key: person.userId,
    content: { ...(content.membership === "join" ? voucherIn(event) : {}), ...content },
    origin_server_ts: ts,
    prev_events: event.prev_events,
    auth_events: event.auth_events,
    depth: event.depth,
  } as unknown as EventDraft;
  return { rules, built: buildFrom(draft, rules, signing, server) };
}

function buildFrom(draft: EventDraft, rules: RoomVersionRules, signing: Signing, server: ServerName): BuiltPdu {
  const bad = (cause?: unknown) => new RemoteError("bad-answer", "its template is no event", { server, cause });
  if (!Array.isArray(draft.prev_events) || !Array.isArray(draft.auth_events)) throw bad();
  let built: BuiltPdu;
  try {
    built = buildPdu(draft, rules, signing);
  } catch (error) {
    // What it holds is the other server's.
    throw bad(error);
  }
  if (!checkFormat(built.pdu, rules).ok) throw bad();
  return built;
}

function voucherIn({ content }: JsonObject): JsonObject {
  const voucher = isObject(content) ? content.join_authorised_via_users_server : undefined;
  return typeof voucher === "string" ? { join_authorised_via_users_server: voucher } : {};
}
