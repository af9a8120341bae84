import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomId, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { doneRoomUpgrades, movedAliases, movedListings, type RoomUpgradeRow, rows } from "@botschaft/storage";
import { partAliases } from "../canonical-alias.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import { isOf } from "./new-room.ts";
import { closedLevels } from "./upgraded-power.ts";

/**
 * The old room leads to the new one, which gets its aliases and its place in the directory, and ordinary people write in
 * it no more: one commit, that can be tried again.
 */
export async function closeOldRoom(rooms: Rooms, row: RoomUpgradeRow): Promise<void> {
  const { registry, people, storage } = rooms.ports;
  const { oldRoomNid, newRoomNid, userNid } = row;
  const [old, made] = [await registry.findByNid(oldRoomNid), await registry.findByNid(newRoomNid)];
  const done = rows(doneRoomUpgrades, [{ oldRoomNid }]);
  const giveUp = () => storage.writer.submit({ key: `upgrade:${oldRoomNid}`, rows: [done] });
  if (old === undefined || made === undefined) return void (await giveUp());
  const moved = [{ fromNid: oldRoomNid, toNid: newRoomNid }];
  const extra = [rows(movedAliases, moved), rows(movedListings, moved), done];
  const sender = { userNid, userId: await people.getId(userNid) };
  try {
    const isClosed = await rooms.act(
      old,
      (turn) => close(rooms, turn, sender, made.view.roomId),
      () => extra,
    );
    if (!isClosed) await storage.writer.submit({ key: `upgrade:${oldRoomNid}`, rows: extra });
  } catch (error) {
    // Whoever began it may not do this any more: the new room stands for itself, and the old one stays.
    if (error instanceof MatrixError && error.errcode === "M_FORBIDDEN") await giveUp();
    throw error;
  }
}

/** The room that an old one leads to. */
export function replacementIn(old: RoomActor): RoomId | undefined {
  return parseRoomId(old.content("m.room.tombstone")?.replacement_room);
}

/** @returns whether the room had to be changed */
async function close(rooms: Rooms, turn: Turn, sender: Person, replacement: string): Promise<boolean> {
  const { actor } = turn;
  if (replacementIn(actor) !== replacement) {
    const content = { body: "This room has been replaced", replacement_room: replacement };
    await append(rooms, turn, sender, "m.room.tombstone", content);
  }
  const named = actor.content("m.room.canonical_alias") ?? {};
  const [own, others] = partAliases(named, isOf(rooms.ports.signing.signer.serverName));
  if (Object.keys(own).length > 0) await appendIfAllowed(rooms, turn, sender, "m.room.canonical_alias", others);
  const levels = actor.content("m.room.power_levels");
  const closed = levels === undefined ? undefined : closedLevels(levels, actor.rules.power);
  if (closed !== undefined && closed !== levels) {
    await appendIfAllowed(rooms, turn, sender, "m.room.power_levels", closed);
  }
  return turn.hasDecided;
}

/** Who may close a room may not always do the rest: then people can still write in it, or it is named as before. */
async function appendIfAllowed(...event: Parameters<typeof append>): Promise<void> {
  try {
    await append(...event);
  } catch (error) {
    if (!(error instanceof MatrixError) || error.errcode !== "M_FORBIDDEN") throw error;
  }
}

async function append(rooms: Rooms, turn: Turn, sender: Person, type: string, content: JsonObject): Promise<void> {
  const stateKeyNid = await rooms.ports.stateKeys.intern(type, "");
  await turn.append({ sender, type, stateKey: "", stateKeyNid, content, ts: rooms.ports.clock.now() });
}
