import { MatrixError } from "@botschaft/protocol/errors";
import { type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { checkFormat, eventIdOf, type HashPorts, type Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";

export type Claim = { readonly roomId: string; readonly eventId: string; readonly membership: string };

/**
 * A member event that another server sent, of the room, under the id and with the membership that it is said to have.
 * Who signed it is not looked at here. @throws {MatrixError} M_INVALID_PARAM
 */
export function getMemberPdu(given: JsonObject, claim: Claim, rules: RoomVersionRules, hashing: HashPorts): Pdu {
  const format = checkFormat(given, rules);
  if (!format.ok) throw invalid(format.why, format.rule);
  const pdu = given as unknown as Pdu;
  if (pdu.type !== "m.room.member") throw invalid("The event is no m.room.member.");
  if (pdu.content.membership !== claim.membership) throw invalid(`The event's membership is not ${claim.membership}.`);
  if (pdu.room_id !== claim.roomId) throw invalid("The event is of another room.");
  if (eventIdOf(pdu, rules, hashing) !== claim.eventId) throw invalid("The event has another id.");
  return pdu;
}

/** Of somebody for themselves, and from their server. @throws {MatrixError} M_INVALID_PARAM, M_FORBIDDEN */
export function checkIsOwn({ sender, state_key }: Pdu, origin: ServerName): void {
  if (sender !== state_key) throw invalid("The event is about somebody else than its sender.");
  if (serverNameOf(sender as UserId) === origin) return;
  throw new MatrixError("M_FORBIDDEN", "A server acts for its own people only.");
}

export function invalid(why: string, detail?: string): MatrixError {
  return new MatrixError("M_INVALID_PARAM", why, detail === undefined ? {} : { detail });
}
