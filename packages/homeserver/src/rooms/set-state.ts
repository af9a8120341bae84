import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type RoomId } from "@botschaft/protocol/ids";
import { type JsonObject, looseCanonicalJson } from "@botschaft/protocol/json";
import { membershipCode } from "@botschaft/storage";
import { checkCanonicalAlias } from "./canonical-alias.ts";
import { changeMembership, withoutVoucher } from "./membership/change-membership.ts";
import type { Person } from "./ports.ts";
import type { Rooms } from "./rooms.ts";
import { refuseFractions } from "./send-event.ts";

export type StateSetting = {
  readonly sender: Person;
  readonly roomId: RoomId;
  readonly type: string;
  readonly stateKey: string;
  readonly content: JsonObject;
  readonly ts?: number | undefined;
};

/** Sets one key of a room's state. https://spec.matrix.org/v1.19/client-server-api/#put_matrixclientv3roomsroomidstateeventtypestatekey */
export async function setState(rooms: Rooms, setting: StateSetting): Promise<{ readonly eventId: string }> {
  const { sender, type, stateKey, content } = setting;
  refuseFractions(content);
  if (type === "m.room.member") return setMember(rooms, setting);
  const { stateKeys, policy, clock } = rooms.ports;
  const actor = await rooms.getJoined(setting.roomId, sender);
  if (type === "m.room.canonical_alias" && stateKey === "") await checkCanonicalAlias(rooms, actor, content);
  const stateKeyNid = await stateKeys.intern(type, stateKey);
  return rooms.act(actor, async (turn) => {
    const current = turn.actor.state(type, stateKey);
    // @COMPAT(Synapse): setting what is set already makes no event.
    if (current?.sender === sender.userId && isSame(current.content, content)) return current;
    if (type === "m.room.encryption") policy.checkEncryption(content, turn.actor.content(type));
    return turn.append({ sender, type, stateKey, stateKeyNid, content, ts: setting.ts ?? clock.now() });
  });
}

function setMember(rooms: Rooms, { sender, roomId, stateKey, content }: StateSetting) {
  const target = parseUserId(stateKey);
  if (target === undefined) throw new MatrixError("M_BAD_JSON", "The state key of m.room.member is no user id.");
  if (typeof content.membership !== "string" || !Object.hasOwn(membershipCode, content.membership)) {
    throw new MatrixError("M_BAD_JSON", "The content of m.room.member has no membership.");
  }
  return changeMembership(rooms, { sender, roomId, target, content: withoutVoucher(content) });
}

function isSame(left: JsonObject, right: JsonObject): boolean {
  return looseCanonicalJson(left) === looseCanonicalJson(right);
}
