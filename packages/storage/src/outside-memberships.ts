import type { ReadPool } from "@botschaft/platform/postgres";
import { latestMembership, type MembershipRow, membershipColumns } from "./members.ts";
import { rowBatch } from "./writer/row-batch.ts";

/** How somebody from here stands to a room that nobody here is in: it may have no row of its own, and no event is kept. */
export type OutsideMembershipRow = MembershipRow & { readonly roomId: string };

export const outsideMemberships = rowBatch<OutsideMembershipRow>(
  "membership",
  [["room_id", "text", (row) => row.roomId], ...membershipColumns],
  { order: 59, ...latestMembership },
);

/** The number under which a room is known that has no row of its own. */
export async function findOutsideRoomNid(reads: ReadPool, roomId: string): Promise<number | undefined> {
  const [row] = await reads.query<{ readonly nid: number }>({
    name: "find_outside_room_nid",
    text: "SELECT room_nid AS nid FROM membership WHERE room_id = $1 LIMIT 1",
    values: [roomId],
  });
  return row?.nid;
}

export type OutsideMembership = {
  readonly roomNid: number;
  readonly membership: number;
  readonly strippedState: string | null;
};

/** How somebody stands to a room, whether it has a row of its own or not. */
export async function findOwnMembership(
  reads: ReadPool,
  roomId: string,
  userNid: number,
): Promise<OutsideMembership | undefined> {
  const [row] = await reads.query<OutsideMembership>({
    name: "find_own_membership",
    text: `SELECT room_nid AS "roomNid", membership, stripped_state AS "strippedState" FROM membership
      WHERE user_nid = $2 AND room_nid IN (SELECT room_nid FROM room WHERE room_id = $1
        UNION ALL SELECT room_nid FROM membership WHERE room_id = $1)`,
    values: [roomId, userNid],
  });
  return row;
}
