import { parseRoomId, parseUserId, type RoomId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { canInvite, creatorsOf, type PowerLevels } from "@botschaft/room/power";
import { listOwnMemberships, membershipCode } from "@botschaft/storage";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";

/** The field by which a member vouches for a join. Only the server sets it: it knows whether the conditions are met. */
export const voucherField = "join_authorised_via_users_server";

/** How many members are looked at where everybody may invite. */
const triedMembers = 100;

/**
 * Somebody in a restricted room who may let a person in, where the person is in one of the rooms that the join rule
 * names. Undefined where nobody has to vouch, or nobody can. Asked before the room's queue: it reads other rooms.
 * https://spec.matrix.org/v1.19/client-server-api/#restricted-rooms
 */
export async function findVoucher(rooms: Rooms, actor: RoomActor, joiner: Person): Promise<Person | undefined> {
  const rule = actor.content("m.room.join_rules");
  const membership = actor.standingOf(joiner.userNid)?.membership;
  if (rule === undefined || !isRestricted(rule, actor) || membership === "join" || membership === "invite") {
    return undefined;
  }
  if (!(await isInOneOf(rooms, roomsNamedBy(rule), joiner))) return undefined;
  return findWhoMayInvite(rooms, actor);
}

function isRestricted({ join_rule }: JsonObject, { rules }: RoomActor): boolean {
  if (join_rule === "restricted") return rules.auth.restrictedJoins;
  return join_rule === "knock_restricted" && rules.auth.knockRestricted;
}

/** The rooms whose members a join rule lets in. */
export function roomsNamedBy({ allow }: JsonObject): readonly RoomId[] {
  if (!Array.isArray(allow)) return [];
  return allow.flatMap((condition) => {
    if (!isObject(condition) || condition.type !== "m.room_membership") return [];
    return parseRoomId(condition.room_id) ?? [];
  });
}

async function isInOneOf({ ports }: Rooms, roomIds: readonly RoomId[], { userNid }: Person): Promise<boolean> {
  if (roomIds.length === 0) return false;
  const nids = new Set(await Promise.all(roomIds.map((roomId) => ports.registry.findNid(roomId))));
  const memberships = await listOwnMemberships(ports.storage.reads, userNid);
  return memberships.some(({ roomNid, membership }) => membership === membershipCode.join && nids.has(roomNid));
}

async function findWhoMayInvite({ ports }: Rooms, actor: RoomActor): Promise<Person | undefined> {
  const { power, create } = actor.authView(() => undefined);
  const named = [...creatorsOf(create, actor.rules), ...usersIn(actor.content("m.room.power_levels"))];
  for (const text of named) {
    const userId = parseUserId(text);
    const userNid = userId === undefined ? undefined : await ports.people.find(userId);
    if (userId === undefined || userNid === undefined) continue;
    if (mayInvite(actor, power, { userId, userNid })) return { userId, userNid };
  }
  if (power.usersDefault < power.invite) return undefined;
  const members = await ports.people.listIds(actor.view.members.listNids("join", triedMembers));
  const found = [...members].find(([userNid, userId]) => mayInvite(actor, power, { userId, userNid }));
  return found && { userNid: found[0], userId: found[1] };
}

function mayInvite(actor: RoomActor, power: PowerLevels, { userId, userNid }: Person): boolean {
  return actor.standingOf(userNid)?.membership === "join" && canInvite(power, userId);
}

function usersIn(levels: JsonObject | undefined): readonly string[] {
  return isObject(levels?.users) ? Object.keys(levels.users) : [];
}
