import type { ReadPool } from "@botschaft/platform/postgres";
import type { MembershipRow } from "./members.ts";
import { rowBatch } from "./writer/row-batch.ts";

/** How somebody from here stands to a room that nobody here is in: it may have no row of its own, and no event is kept. */
export type OutsideMembershipRow = MembershipRow & { readonly roomId: string };

export const outsideMemberships = rowBatch<OutsideMembershipRow>(
  "membership",
  [
    ["room_nid", "int8", (row) => row.roomNid],
    ["room_id", "text", (row) => row.roomId],
    ["user_nid", "int8", (row) => row.userNid],
    ["membership", "int2", (row) => row.membership],
    ["event_nid", "int8", (row) => row.eventNid],
    ["pos", "int8", (row) => row.pos],
    ["since_pos", "int8", (row) => row.pos],
    ["stripped_state", "text", (row) => row.strippedState],
  ],
  {
    order: 59,
    keyOf: (row) => `${row.roomNid} ${row.userNid}`,
    onConflict: `ON CONFLICT (room_nid, user_nid) DO UPDATE SET membership = excluded.membership,
      event_nid = excluded.event_nid, pos = excluded.pos, stripped_state = excluded.stripped_state, is_forgotten = false,
      since_pos = CASE WHEN membership.membership = excluded.membership THEN membership.since_pos ELSE excluded.pos END`,
  },
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
