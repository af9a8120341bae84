import { MatrixError } from "@botschaft/protocol/errors";
import { type RoomId, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { type JsonObject, looseCanonicalJson } from "@botschaft/protocol/json";
import type { RowSet } from "@botschaft/storage";
import { buildApart } from "../event-apart.ts";
import type { Person } from "../ports.ts";
import type { PreparedEvent } from "../prepared-event.ts";
import type { RoomActor } from "../room-actor.ts";
import { notInRoom, type Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import { findVoucher, voucherField } from "./restricted-join.ts";
import { strippedStateFor } from "./stripped-state.ts";

export type MembershipChange = {
  readonly sender: Person;
  readonly roomId: RoomId;
  readonly target: UserId;
  readonly content: JsonObject;
  /** Asked in the room's queue, before the authorisation rules. Throws what it has against the change. */
  readonly check?: (actor: RoomActor, target: Person) => void;
  readonly extra?: readonly RowSet[];
};

export type Changed = { readonly eventId: string };

/** Every change of a membership goes through here: invite, join, knock, leave, kick, ban and unban. */
export async function changeMembership(rooms: Rooms, change: MembershipChange): Promise<Changed> {
  const actor = await rooms.ports.registry.find(change.roomId);
  if (actor === undefined) throw unknownRoom(change);
  const target = await findTarget(rooms, change);
  if (change.content.membership === "invite") await checkTakesInvitations(rooms, target);
  const stateKeyNid = await rooms.ports.stateKeys.intern("m.room.member", target.userId);
  const isJoin = change.content.membership === "join";
  const voucher = isJoin ? await findVoucher(rooms, actor, target) : undefined;
  const content = { ...(await contentOf(rooms, change, target)), ...vouching(voucher) };
  if (content.membership === "invite" && isElsewhere(rooms, target)) {
    return inviteElsewhere(rooms, actor, { sender: change.sender, target, stateKeyNid, content });
  }
  return rooms.act(
    actor,
    async (turn) => {
      change.check?.(turn.actor, target);
      // Who knocks wants to join.
      if (isJoin || content.membership === "knock")
        rooms.ports.policy.checkJoin(turn.actor.content("m.room.encryption"));
      const unchanged = await findUnchanged(turn, change.sender, target, content);
      if (unchanged !== undefined) return unchanged;
      const parts = { sender: change.sender, target, stateKeyNid, content, voucher };
      return turn.append(memberEvent(rooms, turn.actor, parts));
    },
    () => change.extra ?? [],
  );
}

type MemberParts = {
  readonly sender: Person;
  readonly target: Person;
  readonly stateKeyNid: number;
  readonly content: JsonObject;
  readonly voucher?: Person | undefined;
};

export function memberEvent(rooms: Rooms, actor: RoomActor, parts: MemberParts): PreparedEvent {
  const { sender, target, stateKeyNid, content, voucher } = parts;
  const isBeforeJoin = content.membership === "invite" || content.membership === "knock";
  const stripped = isBeforeJoin ? strippedStateFor(actor, sender, target, content) : undefined;
  return {
    sender,
    target,
    type: "m.room.member",
    stateKey: target.userId,
    stateKeyNid,
    content,
    ts: rooms.ports.clock.now(),
    ...(voucher === undefined ? {} : { others: [voucher] }),
    ...(stripped === undefined ? {} : { strippedState: JSON.stringify(stripped) }),
  };
}

/** Joins and knocks carry the person's own name and picture, invitations those of whom they invite. */
export async function contentOf(
  rooms: Rooms,
  { content }: Pick<MembershipChange, "content">,
  target: Person,
): Promise<JsonObject> {
  if (content.membership === "leave" || content.membership === "ban") return content;
  const { displayName, avatarUrl } = await rooms.ports.profiles.find(target.userNid);
  return {
    ...(displayName === undefined ? {} : { displayname: displayName }),
    ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
    ...content,
  };
}

/** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
export async function findTarget(
  rooms: Rooms,
  change: Pick<MembershipChange, "sender" | "target" | "content">,
): Promise<Person> {
  const { sender, target } = change;
  if (target === sender.userId) return sender;
  if (isElsewhere(rooms, { userId: target })) {
    // Whoever is let in must be reached; nobody need be reached to be put out.
    if (change.content.membership === "invite") rooms.ports.remote.checkReach(serverNameOf(target));
    return rooms.person(target);
  }
  const userNid = await rooms.ports.people.find(target);
  if (userNid === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${target}.`);
  return { userId: target, userNid };
}

export function isElsewhere({ ports }: Rooms, { userId }: Pick<Person, "userId">): boolean {
  return serverNameOf(userId) !== ports.signing.signer.serverName;
}

/** Their server signs the invitation before it comes into the room. */
async function inviteElsewhere(rooms: Rooms, actor: RoomActor, parts: MemberParts): Promise<Changed> {
  const { sender, target, content } = parts;
  const unchanged = await rooms.act(actor, (turn) => findUnchanged(turn, sender, target, content));
  if (unchanged !== undefined) return unchanged;
  const built = await buildApart(rooms, actor, (turn) => memberEvent(rooms, turn.actor, parts));
  await rooms.ports.remote.invite({ actor, target: target.userId, built });
  return { eventId: built.eventId };
}

/** @throws {MatrixError} M_INVITE_BLOCKED */
export async function checkTakesInvitations({ ports }: Rooms, { userId, userNid }: Person): Promise<void> {
  if ((await ports.invitePermissions.of(userNid)) === "allow") return;
  throw new MatrixError("M_INVITE_BLOCKED", `${userId} takes no invitations at present.`);
}

/** Joining where one is joined, and the like, makes no event. */
async function findUnchanged(
  turn: Turn,
  sender: Person,
  target: Person,
  content: JsonObject,
): Promise<Changed | undefined> {
  const isOwn = sender.userNid === target.userNid;
  // Who is not in the room learns nothing of how others stand in it.
  if (!isOwn && turn.actor.standingOf(sender.userNid)?.membership !== "join") return undefined;
  const standing = turn.actor.standingOf(target.userNid);
  if (standing === undefined || standing.membership !== content.membership) return undefined;
  const current = await turn.memberEvent(standing);
  // Leaving twice is no mistake, whatever reason is given the second time.
  if (content.membership === "leave" && isOwn) return current;
  return looseCanonicalJson(withoutVoucher(current.content)) === looseCanonicalJson(content) ? current : undefined;
}

function vouching(voucher: Person | undefined): JsonObject {
  return voucher === undefined ? {} : { [voucherField]: voucher.userId };
}

/** Member content as a client may give it. */
export function withoutVoucher({ [voucherField]: _, ...content }: JsonObject): JsonObject {
  return content;
}

function unknownRoom({ content, target, sender }: MembershipChange): MatrixError {
  const isAtTheDoor = content.membership === "join" || content.membership === "knock";
  return isAtTheDoor && target === sender.userId
    ? new MatrixError("M_NOT_FOUND", "There is no such room here.")
    : notInRoom();
}
