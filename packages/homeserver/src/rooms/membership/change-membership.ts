import { MatrixError } from "@botschaft/protocol/errors";
import { type RoomId, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";
import type { RowSet } from "@botschaft/storage";
import type { Person } from "../ports.ts";
import type { PreparedEvent } from "../prepared-event.ts";
import type { RoomActor } from "../room-actor.ts";
import { notInRoom, type Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
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

/** Every change of a membership goes through here: invite, join, leave, kick, ban and unban. */
export async function changeMembership(rooms: Rooms, change: MembershipChange): Promise<Changed> {
  const actor = await rooms.ports.registry.find(change.roomId);
  if (actor === undefined) throw unknownRoom(change);
  const target = await findTarget(rooms, change);
  const stateKeyNid = await rooms.ports.stateKeys.intern("m.room.member", target.userId);
  const content = await contentOf(rooms, change, target);
  return rooms.act(
    actor,
    async (turn) => {
      change.check?.(turn.actor, target);
      if (content.membership === "join") rooms.ports.policy.checkJoin(turn.actor.content("m.room.encryption"));
      const unchanged = await findUnchanged(turn, target, content);
      if (unchanged !== undefined) return unchanged;
      return turn.append(memberEvent(rooms, turn.actor, { sender: change.sender, target, stateKeyNid, content }));
    },
    () => change.extra ?? [],
  );
}

type MemberParts = {
  readonly sender: Person;
  readonly target: Person;
  readonly stateKeyNid: number;
  readonly content: JsonObject;
};

export function memberEvent(rooms: Rooms, actor: RoomActor, parts: MemberParts): PreparedEvent {
  const { sender, target, stateKeyNid, content } = parts;
  const stripped = content.membership === "invite" ? strippedStateFor(actor, sender, target, content) : undefined;
  return {
    sender,
    target,
    type: "m.room.member",
    stateKey: target.userId,
    stateKeyNid,
    content,
    ts: rooms.ports.clock.now(),
    ...(stripped === undefined ? {} : { strippedState: JSON.stringify(stripped) }),
  };
}

/** Joins carry the person's own name and picture, invitations those of whom they invite. */
export async function contentOf(
  rooms: Rooms,
  { content }: Pick<MembershipChange, "content">,
  target: Person,
): Promise<JsonObject> {
  if (content.membership !== "join" && content.membership !== "invite") return content;
  const { displayName, avatarUrl } = await rooms.ports.profiles.find(target.userNid);
  return {
    ...(displayName === undefined ? {} : { displayname: displayName }),
    ...(avatarUrl === undefined ? {} : { avatar_url: avatarUrl }),
    ...content,
  };
}

/** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
export async function findTarget(rooms: Rooms, change: Pick<MembershipChange, "sender" | "target">): Promise<Person> {
  const { sender, target } = change;
  if (target === sender.userId) return sender;
  if (serverNameOf(target) !== rooms.ports.signing.signer.serverName) {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.");
  }
  const userNid = await rooms.ports.people.find(target);
  if (userNid === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${target}.`);
  return { userId: target, userNid };
}

/** Joining where one is joined, and the like, makes no event. */
async function findUnchanged(turn: Turn, target: Person, content: JsonObject): Promise<Changed | undefined> {
  const standing = turn.actor.standingOf(target.userNid);
  if (standing === undefined || standing.membership !== content.membership) return undefined;
  const current = await turn.memberEvent(standing);
  return canonicalJson(current.content) === canonicalJson(content) ? current : undefined;
}

function unknownRoom({ content, target, sender }: MembershipChange): MatrixError {
  return content.membership === "join" && target === sender.userId
    ? new MatrixError("M_NOT_FOUND", "There is no such room here.")
    : notInRoom();
}
