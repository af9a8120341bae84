import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type RoomId } from "@botschaft/protocol/ids";
import { isObject } from "@botschaft/protocol/json";
import { canSend } from "@botschaft/room/power";
import { listRoomUpgrades, type RoomUpgradeRow, roomUpgrades, rows } from "@botschaft/storage";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import { getMemberEvent } from "../auth-events.ts";
import { type RoomCreation, rulesFor } from "../create-room/create-room.ts";
import { memberEvent } from "../membership/change-membership.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import { carrySettings } from "./carry-settings.ts";
import { closeOldRoom, replacementIn } from "./close-old-room.ts";
import { createContentOf, powerOf, type Replacement, stateOf } from "./new-room.ts";

export type Upgrade = {
  readonly requester: Person;
  readonly roomId: RoomId;
  readonly version: string;
  readonly additionalCreators: readonly string[];
};

/**
 * A new room takes the place of an old one. Two rooms cannot be changed in one queue, so it has two steps, each a
 * commit: the new room is made whole, with a note that it is to take the old one's place; then the old one comes to lead
 * there. Whatever happens in between, the second is done later.
 * https://spec.matrix.org/v1.19/client-server-api/#room-upgrades
 */
export class RoomUpgrades {
  readonly #rooms: Rooms;
  readonly #creation: RoomCreation;
  readonly #turns = new KeyedTurns<number>();

  constructor(rooms: Rooms, creation: RoomCreation) {
    this.#rooms = rooms;
    this.#creation = creation;
  }

  /** @returns the new room. @throws {MatrixError} M_UNSUPPORTED_ROOM_VERSION, M_FORBIDDEN, M_INVALID_PARAM */
  async upgrade(request: Upgrade): Promise<RoomId> {
    const rules = rulesFor(request.version);
    const additionalCreators = rules.auth.additionalCreators ? parseCreators(request) : [];
    const { view } = await this.#rooms.getJoined(request.roomId, request.requester);
    return this.#turns.run(view.roomNid, async () => {
      await this.#resumeThose(({ oldRoomNid }) => oldRoomNid === view.roomNid);
      const old = await this.#rooms.getJoined(request.roomId, request.requester);
      checkMayUpgrade(old, request.requester);
      const made = await this.#findMade(old, request);
      return made ?? this.#replace({ old, creator: request.requester, rules, additionalCreators });
    });
  }

  /** Ends what was begun before the process ended. */
  async resume(): Promise<void> {
    const pending = await listRoomUpgrades(this.#rooms.ports.storage.reads);
    for (const { oldRoomNid } of pending) {
      await this.#turns.run(oldRoomNid, () => this.#resumeThose((row) => row.oldRoomNid === oldRoomNid));
    }
  }

  async #replace(replacement: Replacement): Promise<RoomId> {
    const { roomId, step } = await this.#openNewRoom(replacement);
    await closeOldRoom(this.#rooms, step);
    const made = await this.#rooms.get(roomId);
    await carrySettings(this.#rooms, replacement.creator, made);
    return roomId;
  }

  async #openNewRoom(replacement: Replacement): Promise<{ readonly roomId: RoomId; readonly step: RoomUpgradeRow }> {
    const { old, creator, rules } = replacement;
    const { opening } = this.#creation;
    const state = stateOf(replacement, this.#rooms.ports);
    const row = ({ roomNid }: { readonly roomNid: number }): RoomUpgradeRow => {
      return { oldRoomNid: old.view.roomNid, newRoomNid: roomNid, userNid: creator.userNid };
    };
    const opened = await opening.open(
      { creator, rules, content: createContentOf(replacement), isListed: false },
      async (turn, { ts }) => {
        for (const entry of state) await opening.append(turn, creator, entry, ts);
        await this.#takeOverBans(turn, replacement);
        await opening.append(turn, creator, powerOf(replacement), ts);
      },
      (opened) => [rows(roomUpgrades, [row(opened)])],
    );
    return { roomId: opened.roomId, step: row(opened) };
  }

  /** @COMPAT(Synapse): who was banned stays so. Nobody can ban whom the request makes a creator. */
  async #takeOverBans(turn: Turn, { old, creator, additionalCreators }: Replacement): Promise<void> {
    const { people, stateKeys, storage } = this.#rooms.ports;
    const banned = await people.listIds(old.view.members.listNids("ban"));
    for (const [userNid, userId] of banned) {
      const standing = old.standingOf(userNid);
      if (standing?.membership !== "ban" || additionalCreators.includes(userId)) continue;
      const { content } = await getMemberEvent(storage.reads, old, standing);
      const stateKeyNid = await stateKeys.intern("m.room.member", userId);
      const parts = { sender: creator, target: { userId, userNid }, stateKeyNid, content };
      await turn.append(memberEvent(this.#rooms, turn.actor, parts));
    }
  }

  /** The same request again, after an answer that was lost, gets the same answer. */
  async #findMade(old: RoomActor, { requester, version }: Upgrade): Promise<RoomId | undefined> {
    const roomId = replacementIn(old);
    if (roomId === undefined || old.state("m.room.tombstone", "")?.sender !== requester.userId) return undefined;
    const made = await this.#rooms.ports.registry.find(roomId);
    const create = made?.state("m.room.create", "");
    const predecessor = create?.content.predecessor;
    const isIt = isObject(predecessor) && predecessor.room_id === old.view.roomId;
    return isIt && create?.sender === requester.userId && made?.rules.id === version ? roomId : undefined;
  }

  async #resumeThose(isMeant: (row: RoomUpgradeRow) => boolean): Promise<void> {
    const pending = await listRoomUpgrades(this.#rooms.ports.storage.reads);
    for (const row of pending.filter(isMeant)) await closeOldRoom(this.#rooms, row).catch(passOverRefusal);
  }
}

/** Whoever began it may not end it any more: it was given up. */
function passOverRefusal(error: unknown): void {
  if (!(error instanceof MatrixError) || error.errcode !== "M_FORBIDDEN") throw error;
}

/** The right to close the room is the right to upgrade it. */
function checkMayUpgrade(old: RoomActor, { userId }: Person): void {
  if (canSend(old.authView(() => undefined).power, userId, "m.room.tombstone", true)) return;
  throw new MatrixError("M_FORBIDDEN", "You may not upgrade this room.");
}

/** Whoever upgrades the room is its creator anyway. */
function parseCreators({ additionalCreators, requester }: Upgrade): readonly string[] {
  const wrong = additionalCreators.find((text) => parseUserId(text) === undefined);
  if (wrong !== undefined) throw new MatrixError("M_INVALID_PARAM", `${wrong} is no user id.`);
  return [...new Set(additionalCreators)].filter((userId) => userId !== requester.userId);
}
