import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { EventDraft } from "@botschaft/room/event";
import { draftApart } from "../../rooms/event-apart.ts";
import { searchVoucher, voucherField } from "../../rooms/membership/restricted-join.ts";
import type { Person } from "../../rooms/ports.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { checkNoOutsiders } from "../border/outsiders.ts";
import type { RoomDoor } from "../door/room-door.ts";

export type MembershipWish = {
  readonly roomId: string;
  readonly userId: string;
  readonly membership: "join" | "leave" | "knock";
  /** The room versions that the other server serves; undefined where it is not asked. */
  readonly versions: readonly string[] | undefined;
};

export type Template = { readonly roomVersion: string; readonly event: EventDraft };

/**
 * Membership events for other servers to sign: make_join, make_leave and make_knock.
 * https://spec.matrix.org/v1.19/server-server-api/#joining-rooms
 */
export class MembershipTemplates {
  readonly #rooms: Rooms;
  readonly #door: RoomDoor;

  constructor(rooms: Rooms, door: RoomDoor) {
    this.#rooms = rooms;
    this.#door = door;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INCOMPATIBLE_ROOM_VERSION, M_UNABLE_TO_AUTHORISE_JOIN, M_UNABLE_TO_GRANT_JOIN */
  async make(wish: MembershipWish, origin: ServerName): Promise<Template> {
    const userId = parseUserId(wish.userId);
    if (userId === undefined) throw new MatrixError("M_INVALID_PARAM", `${wish.userId} is no user id.`);
    if (serverNameOf(userId) !== origin) throw new MatrixError("M_FORBIDDEN", "A server acts for its own people only.");
    const actor = await this.#door.get(wish.roomId, origin);
    checkVersion(actor, wish.versions);
    if (wish.membership !== "leave") await checkNoOutsiders(this.#rooms, actor, wish.membership, origin);
    const person = await this.#rooms.person(userId);
    const vouching = wish.membership === "join" ? await vouchFor(this.#rooms, actor, person) : undefined;
    const event = await draftApart(this.#rooms, actor, (turn) => {
      if (wish.membership === "knock") checkKnock(turn.actor);
      return {
        sender: person,
        target: person,
        type: "m.room.member",
        stateKey: userId,
        content: { membership: wish.membership, ...vouching?.content },
        ts: this.#rooms.ports.clock.now(),
        others: vouching === undefined ? [] : [vouching.voucher],
      };
    });
    return { roomVersion: actor.rules.id, event };
  }
}

/**
 * Who of this server vouches for a join, where somebody has to.
 * @throws {MatrixError} M_FORBIDDEN, M_UNABLE_TO_AUTHORISE_JOIN, M_UNABLE_TO_GRANT_JOIN
 */
export async function vouchFor(rooms: Rooms, actor: RoomActor, joiner: Person) {
  const search = await searchVoucher(rooms, actor, joiner);
  switch (search.kind) {
    case "notNeeded":
      return undefined;
    case "found":
      return { voucher: search.voucher, content: { [voucherField]: search.voucher.userId } satisfies JsonObject };
    case "outsider":
      throw new MatrixError("M_FORBIDDEN", "They are in none of the rooms whose people may come into this one.");
    case "unknown":
      throw new MatrixError("M_UNABLE_TO_AUTHORISE_JOIN", "This server cannot tell whether they may come in.");
    case "nobody":
      throw new MatrixError("M_UNABLE_TO_GRANT_JOIN", "Nobody of this server may let people in.", { status: 400 });
  }
}

/** @throws {MatrixError} M_INCOMPATIBLE_ROOM_VERSION */
function checkVersion({ rules }: RoomActor, versions: readonly string[] | undefined): void {
  if (versions === undefined || versions.includes(rules.id)) return;
  throw new MatrixError("M_INCOMPATIBLE_ROOM_VERSION", "Your server does not serve this room's version.", {
    fields: { room_version: rules.id },
  });
}

/** A version without knocking has another error than a rule that refuses it. */
function checkKnock({ rules }: RoomActor): void {
  if (!rules.auth.knocking) throw new MatrixError("M_FORBIDDEN", "Nobody can knock at a room of this version.");
}
