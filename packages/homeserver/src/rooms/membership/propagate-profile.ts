import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId } from "@botschaft/protocol/ids";
import { listOwnMemberships, membershipCode } from "@botschaft/storage";
import { inParallel } from "../../streams/in-parallel.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import { notInRoom, type Rooms } from "../rooms.ts";
import { changeMembership } from "./change-membership.ts";

const roomsAtOnce = 16;

/** Shows somebody's new name or picture in every room that they are in. https://spec.matrix.org/v1.19/client-server-api/#profiles */
export class ProfilePropagation {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  async profileChanged(person: Person): Promise<void> {
    const { registry, storage } = this.#rooms.ports;
    const memberships = await listOwnMemberships(storage.reads, person.userNid);
    const joined = memberships.filter(({ membership }) => membership === membershipCode.join);
    const actors = await registry.findAll(joined.map(({ roomNid }) => roomNid));
    await inParallel(roomsAtOnce, actors, (actor) => this.#show(person, actor));
  }

  async #show(sender: Person, { view }: RoomActor): Promise<void> {
    try {
      await changeMembership(this.#rooms, {
        sender,
        target: sender.userId,
        roomId: view.roomId as RoomId,
        content: { membership: "join" },
        check: refuseUnlessJoined,
      });
    } catch (error) {
      // A room that they left meanwhile, or whose rules are against it, goes on without.
      if (!(error instanceof MatrixError) || error.status >= 500) throw error;
    }
  }
}

function refuseUnlessJoined(actor: RoomActor, { userNid }: Person): void {
  if (actor.standingOf(userNid)?.membership !== "join") throw notInRoom();
}
