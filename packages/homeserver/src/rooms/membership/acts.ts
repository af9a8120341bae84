import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, ServerName, UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Membership } from "../members.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import { carrySettings } from "../upgrade/carry-settings.ts";
import { type Changed, changeMembership } from "./change-membership.ts";
import { goesOnElsewhere, hasPeopleElsewhere } from "./own-people.ts";
import { searchVoucher } from "./restricted-join.ts";

type Act = {
  readonly sender: Person;
  readonly roomId: RoomId;
  readonly target: UserId;
  readonly reason?: string | undefined;
};

type OwnAct = Omit<Act, "target">;
/** `via` names servers over which a room of other servers may be reached. */
type Arrival = OwnAct & { readonly via?: readonly ServerName[] };

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidinvite */
export function invite(rooms: Rooms, act: Act): Promise<Changed> {
  return changeMembership(rooms, { ...act, content: contentWith("invite", act.reason) });
}

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidjoin */
export async function join(rooms: Rooms, { via = [], ...act }: Arrival): Promise<void> {
  const { sender: person, roomId, reason } = act;
  const actor = await findLive(rooms, roomId);
  if (actor === undefined) return rooms.ports.remote.join({ person, roomId, via, reason });
  if (await takesAnotherServer(rooms, actor, person)) return rooms.ports.remote.join({ person, roomId, via, reason });
  await changeMembership(rooms, { ...act, target: person.userId, content: contentWith("join", reason) });
  await carrySettings(rooms, person, actor);
}

/** Asks to be let in. https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3knockroomidoralias */
export async function knock(rooms: Rooms, { via = [], ...act }: Arrival): Promise<void> {
  const { sender: person, roomId, reason } = act;
  const actor = await findLive(rooms, roomId);
  if (actor === undefined) return rooms.ports.remote.knock({ person, roomId, via, reason });
  await changeMembership(rooms, { ...act, target: person.userId, content: contentWith("knock", reason) });
}

/** Leaves a room, refuses an invitation or takes a knock back. https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidleave */
export async function leave(rooms: Rooms, act: OwnAct): Promise<void> {
  const { sender: person, roomId, reason } = act;
  const actor = await findLive(rooms, roomId);
  if (actor === undefined) return rooms.ports.remote.leave({ person, roomId, reason });
  await changeMembership(rooms, {
    ...act,
    target: act.sender.userId,
    content: contentWith("leave", act.reason),
    check: (actor, target) => {
      refuseUnless(actor, target, ["join", "invite", "knock", "leave"], "You are not in this room.");
    },
  });
}

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidkick */
export function kick(rooms: Rooms, act: Act): Promise<Changed> {
  return changeMembership(rooms, {
    ...act,
    content: contentWith("leave", act.reason),
    // A kick must not lift a ban.
    check: (actor, target) => refuseUnless(actor, target, ["join", "invite", "knock"], "They are not in this room."),
  });
}

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidban */
export function ban(rooms: Rooms, act: Act): Promise<Changed> {
  return changeMembership(rooms, { ...act, content: contentWith("ban", act.reason) });
}

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3roomsroomidunban */
export function unban(rooms: Rooms, act: Act): Promise<Changed> {
  return changeMembership(rooms, {
    ...act,
    content: contentWith("leave", act.reason),
    check: (actor, target) => refuseUnless(actor, target, ["ban"], "They are not banned from this room."),
  });
}

/** A room that people from here are in, or nobody at all. */
async function findLive(rooms: Rooms, roomId: RoomId): Promise<RoomActor | undefined> {
  const actor = await rooms.ports.registry.find(roomId);
  return actor === undefined || (await goesOnElsewhere(rooms, actor)) ? undefined : actor;
}

/** A restricted room into which nobody from here may let people, while others may. */
async function takesAnotherServer(rooms: Rooms, actor: RoomActor, person: Person): Promise<boolean> {
  const { kind } = await searchVoucher(rooms, actor, person);
  if (kind !== "nobody" && kind !== "unknown") return false;
  return hasPeopleElsewhere(rooms, actor);
}

function contentWith(membership: Membership, reason: string | undefined): JsonObject {
  return { membership, ...(reason === undefined ? {} : { reason }) };
}

function refuseUnless(actor: RoomActor, target: Person, allowed: readonly Membership[], why: string): void {
  const membership = actor.standingOf(target.userNid)?.membership;
  if (membership === undefined || !allowed.includes(membership)) throw new MatrixError("M_FORBIDDEN", why);
}
