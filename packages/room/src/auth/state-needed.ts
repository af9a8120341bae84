import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { Pdu } from "../event/pdu.ts";
import type { RoomVersionRules } from "../versions/index.ts";

export type StateKey = readonly [type: string, stateKey: string];

const create: StateKey = ["m.room.create", ""];
const power: StateKey = ["m.room.power_levels", ""];
const joinRules: StateKey = ["m.room.join_rules", ""];

/**
 * The state whose events an event names in `auth_events`. `checkEvent` reads no other, but the create event, which
 * every check needs and from room version 12 on no event names.
 * https://spec.matrix.org/v1.19/server-server-api/#auth-events-selection
 */
export function stateNeededFor(
  event: Pick<Pdu, "type" | "sender" | "state_key" | "content">,
  rules: RoomVersionRules,
): readonly StateKey[] {
  if (event.type === "m.room.create") return [];
  // What the version lets every event name: the create event; then the levels, and the sender's membership.
  const sender: StateKey = ["m.room.member", event.sender];
  const keys = rules.auth.createIsAuthEvent ? [create, power, sender] : [power, sender];
  if (event.type === "m.room.member" && event.state_key !== undefined) {
    addForMember(keys, event.sender, event.state_key, event.content, rules);
  }
  return keys;
}

function addForMember(
  keys: StateKey[],
  sender: string,
  target: string,
  content: JsonObject,
  rules: RoomVersionRules,
): void {
  const { membership } = content;
  // The target's membership.
  if (target !== sender) keys.push(["m.room.member", target]);
  // For a join, an invitation or a knock, the join rules.
  if (membership === "join" || membership === "invite" || membership === "knock") keys.push(joinRules);
  // For an invitation by way of a third party, the event that announced it.
  const token = membership === "invite" ? inviteToken(content.third_party_invite) : undefined;
  if (token !== undefined) keys.push(["m.room.third_party_invite", token]);
  // For a join that a member vouches for, that member, where the version knows restricted rooms.
  const voucher = content.join_authorised_via_users_server;
  if (membership === "join" && rules.auth.restrictedJoins && typeof voucher === "string") {
    if (voucher !== sender && voucher !== target) keys.push(["m.room.member", voucher]);
  }
}

function inviteToken(invite: JsonValue | undefined): string | undefined {
  const signed = isObject(invite) ? invite.signed : undefined;
  const token = isObject(signed) ? signed.token : undefined;
  return typeof token === "string" ? token : undefined;
}
