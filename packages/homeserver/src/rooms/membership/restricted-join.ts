import { parseRoomId, parseUserId, type RoomId, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { canInvite, creatorsOf, type PowerLevels } from "@botschaft/room/power";
import { listMembersOfServer, listOwnMemberships, membershipCode } from "@botschaft/storage";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";

/** The field by which a member vouches for a join. Only the server sets it: it knows whether the conditions are met. */
export const voucherField = "join_authorised_via_users_server";

/** How many members are looked at where everybody may invite. */
const triedMembers = 100;

/** Whether a person who wants to come into a room needs somebody to vouch for them, and who that is. */
export type VoucherSearch =
  | { readonly kind: "notNeeded" }
  | { readonly kind: "found"; readonly voucher: Person }
  /** They are in none of the rooms that the join rule names. */
  | { readonly kind: "outsider" }
  /** Nobody here is in the rooms that the join rule names: whether they are cannot be told. */
  | { readonly kind: "unknown" }
  /** Nobody here may let them in. */
  | { readonly kind: "nobody" };

/**
 * Somebody of this server who may let a person into a restricted room, where the person is in one of the rooms that the
 * join rule names: this server signs for them. Asked before the room's queue, since it reads other rooms.
 * https://spec.matrix.org/v1.19/client-server-api/#restricted-rooms
 */
export async function searchVoucher(rooms: Rooms, actor: RoomActor, joiner: Person): Promise<VoucherSearch> {
  const rule = actor.content("m.room.join_rules");
  const membership = actor.standingOf(joiner.userNid)?.membership;
  if (rule === undefined || !isRestricted(rule, actor) || membership === "join" || membership === "invite") {
    return { kind: "notNeeded" };
  }
  const kind = await findInOneOf(rooms, roomsNamedBy(rule), joiner);
  if (kind !== "insider") return { kind };
  const voucher = await findWhoMayInvite(rooms, actor);
  return voucher === undefined ? { kind: "nobody" } : { kind: "found", voucher };
}

/** Undefined where nobody has to vouch, or nobody here can. */
export async function findVoucher(rooms: Rooms, actor: RoomActor, joiner: Person): Promise<Person | undefined> {
  const search = await searchVoucher(rooms, actor, joiner);
  return search.kind === "found" ? search.voucher : undefined;
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

async function findInOneOf({ ports }: Rooms, roomIds: readonly RoomId[], { userNid }: Person) {
  if (roomIds.length === 0) return "outsider";
  const nids = await Promise.all(roomIds.map((roomId) => ports.registry.findNid(roomId)));
  const memberships = await listOwnMemberships(ports.storage.reads, userNid);
  const isIn = memberships.some(
    ({ roomNid, membership }) => membership === membershipCode.join && nids.includes(roomNid),
  );
  if (isIn) return "insider";
  return nids.includes(undefined) ? "unknown" : "outsider";
}

async function findWhoMayInvite({ ports }: Rooms, actor: RoomActor): Promise<Person | undefined> {
  const { serverName } = ports.signing.signer;
  const { power, create } = actor.authView(() => undefined);
  const named = [...creatorsOf(create, actor.rules), ...usersIn(actor.content("m.room.power_levels"))];
  for (const text of named) {
    const userId = parseUserId(text);
    if (userId === undefined || serverNameOf(userId) !== serverName) continue;
    const userNid = await ports.people.find(userId);
    if (userNid !== undefined && mayInvite(actor, power, { userId, userNid })) return { userId, userNid };
  }
  if (power.usersDefault < power.invite) return undefined;
  const { people, storage } = ports;
  const members = await people.listIds(actor.view.members.listNids("join", triedMembers));
  const isOne = ([userNid, userId]: readonly [number, UserId]) =>
    serverNameOf(userId) === serverName && mayInvite(actor, power, { userId, userNid });
  const found = [...members].find(isOne) ?? (await listOwn()).find(isOne);
  return found && { userNid: found[0], userId: found[1] };

  /** In a big room the first of them may all be from elsewhere. */
  async function listOwn(): Promise<readonly (readonly [number, UserId])[]> {
    const own = await listMembersOfServer(storage.reads, actor.view.roomNid, serverName);
    return own.map(({ userNid, userId }) => [userNid, userId as UserId]);
  }
}

function mayInvite(actor: RoomActor, power: PowerLevels, { userId, userNid }: Person): boolean {
  return actor.standingOf(userNid)?.membership === "join" && canInvite(power, userId);
}

function usersIn(levels: JsonObject | undefined): readonly string[] {
  return isObject(levels?.users) ? Object.keys(levels.users) : [];
}
