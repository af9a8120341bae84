import type { ReadPool } from "@botschaft/platform/postgres";
import { deleteBatch, rowBatch } from "./writer/row-batch.ts";

/** An upgrade under way: the new room is there, and the old one does not lead to it yet. */
export type RoomUpgradeRow = {
  readonly oldRoomNid: number;
  readonly newRoomNid: number;
  /** On whose behalf. */
  readonly userNid: number;
};

/** In the commit that makes the new room. */
export const roomUpgrades = rowBatch<RoomUpgradeRow>(
  "room_upgrade",
  [
    ["old_room_nid", "int8", (row) => row.oldRoomNid],
    ["new_room_nid", "int8", (row) => row.newRoomNid],
    ["user_nid", "int8", (row) => row.userNid],
  ],
  { order: 31 },
);

/** In the commit in which the old room comes to lead to the new one. */
export const doneRoomUpgrades = deleteBatch<Pick<RoomUpgradeRow, "oldRoomNid">>(
  "room_upgrade",
  [["old_room_nid", "int8", (row) => row.oldRoomNid]],
  { order: 82, where: "room_upgrade.old_room_nid = gone.old_room_nid" },
);

export async function listRoomUpgrades(reads: ReadPool): Promise<readonly RoomUpgradeRow[]> {
  return reads.query<RoomUpgradeRow>({
    name: "list_room_upgrades",
    text: `SELECT old_room_nid AS "oldRoomNid", new_room_nid AS "newRoomNid", user_nid AS "userNid" FROM room_upgrade`,
    values: [],
  });
}
