import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { type Column, rowBatch } from "./writer/row-batch.ts";

export const membershipCode = { invite: 1, join: 2, leave: 3, ban: 4, knock: 5 } as const;
export type Membership = keyof typeof membershipCode;
const names: readonly Membership[] = ["leave", "invite", "join", "leave", "ban", "knock"];

export function membershipFromCode(code: number): Membership {
  const name = names[code];
  if (name === undefined) throw new Error(`${code} is no membership`);
  return name;
}

export type MembershipRow = {
  readonly roomNid: number;
  readonly userNid: number;
  readonly membership: number;
  readonly eventNid: number;
  readonly pos: number;
  readonly strippedState: string | null;
};

export const membershipColumns: readonly Column<MembershipRow>[] = [
  ["room_nid", "int8", (row) => row.roomNid],
  ["user_nid", "int8", (row) => row.userNid],
  ["membership", "int2", (row) => row.membership],
  ["event_nid", "int8", (row) => row.eventNid],
  ["pos", "int8", (row) => row.pos],
  ["since_pos", "int8", (row) => row.pos],
  ["stripped_state", "text", (row) => row.strippedState],
];

/** A new membership event ends having forgotten the room. */
export const latestMembership = {
  keyOf: (row: MembershipRow) => `${row.roomNid} ${row.userNid}`,
  onConflict: `ON CONFLICT (room_nid, user_nid) DO UPDATE SET membership = excluded.membership,
    event_nid = excluded.event_nid, pos = excluded.pos, stripped_state = excluded.stripped_state, is_forgotten = false,
    since_pos = CASE WHEN membership.membership = excluded.membership THEN membership.since_pos ELSE excluded.pos END`,
};

export const memberships = rowBatch<MembershipRow>("membership", membershipColumns, { order: 60, ...latestMembership });

export type ForgottenRow = Pick<MembershipRow, "roomNid" | "userNid" | "eventNid">;

/** Forgotten for as long as the member event stays this one. */
export const forgottenMemberships = {
  name: "forgotten_membership",
  order: 61,
  statement: (rows: readonly ForgottenRow[]) => ({
    name: "forget_memberships",
    text: `UPDATE membership SET is_forgotten = true FROM unnest($1::int8[], $2::int8[], $3::int8[])
        AS gone (room_nid, user_nid, event_nid)
      WHERE membership.room_nid = gone.room_nid AND membership.user_nid = gone.user_nid
        AND membership.event_nid = gone.event_nid`,
    values: [
      int8Array(rows.map((row) => row.roomNid)),
      int8Array(rows.map((row) => row.userNid)),
      int8Array(rows.map((row) => row.eventNid)),
    ],
  }),
};

export type MemberRow = {
  readonly roomNid: number;
  readonly userNid: number;
  readonly membership: number;
  readonly eventNid: number;
};

/** The members of several rooms, ascending by user within a room. */
export async function listMembers(reads: ReadPool, roomNids: readonly number[]): Promise<readonly MemberRow[]> {
  return reads.query<MemberRow>({
    name: "list_members",
    text: `SELECT room_nid AS "roomNid", user_nid AS "userNid", membership, event_nid AS "eventNid" FROM membership
      WHERE room_nid = any($1) ORDER BY room_nid, user_nid`,
    values: [int8Array(roomNids)],
  });
}

/** Expression of migration 0005's index. */
const serverOfPerson = "substring(p.user_id from position(':' in p.user_id) + 1)";

export type RoomServer = { readonly server: string; readonly joined: number };

/** The servers whose people are joined to a room, and how many they are; those with the most first. */
export async function listRoomServers(reads: ReadPool, roomNid: number): Promise<readonly RoomServer[]> {
  return reads.query<RoomServer>({
    name: "list_room_servers",
    text: `SELECT ${serverOfPerson} AS server, count(*) AS joined FROM membership m JOIN person p USING (user_nid)
      WHERE m.room_nid = $1 AND m.membership = ${membershipCode.join} GROUP BY 1 ORDER BY 2 DESC, 1`,
    values: [roomNid],
  });
}

/** Everybody of one server who ever stood in a room, by user. */
export async function listMembersOfServer(
  reads: ReadPool,
  roomNid: number,
  server: string,
): Promise<readonly (MemberRow & { readonly userId: string })[]> {
  return reads.query({
    name: "list_members_of_server",
    text: `SELECT m.room_nid AS "roomNid", m.user_nid AS "userNid", m.membership, m.event_nid AS "eventNid",
        p.user_id AS "userId" FROM membership m JOIN person p USING (user_nid)
      WHERE m.room_nid = $1 AND ${serverOfPerson} = $2 ORDER BY m.user_nid`,
    values: [roomNid, server],
  });
}

/** Whether somebody of a server is joined to a room. */
export async function hasJoinedFrom(reads: ReadPool, roomNid: number, server: string): Promise<boolean> {
  const [row] = await reads.query<{ readonly isThere: boolean }>({
    name: "has_joined_from",
    text: `SELECT EXISTS (SELECT FROM membership m JOIN person p USING (user_nid) WHERE m.room_nid = $1
      AND m.membership = ${membershipCode.join} AND ${serverOfPerson} = $2) AS "isThere"`,
    values: [roomNid, server],
  });
  return row?.isThere === true;
}

/** The rooms that somebody of a server is joined to. */
export async function listRoomsOfServer(reads: ReadPool, server: string): Promise<readonly number[]> {
  const rows = await reads.query<{ readonly roomNid: number }>({
    name: "list_rooms_of_server",
    text: `SELECT DISTINCT m.room_nid AS "roomNid" FROM person p JOIN membership m USING (user_nid)
      WHERE ${serverOfPerson} = $1 AND m.membership = ${membershipCode.join} ORDER BY 1`,
    values: [server],
  });
  return rows.map(({ roomNid }) => roomNid);
}

/** The member events of everybody who is joined. */
export async function listJoinedMemberEvents(
  reads: ReadPool,
  roomNid: number,
): Promise<readonly { readonly userNid: number; readonly eventNid: number; readonly json: string }[]> {
  return reads.query({
    name: "list_joined_member_events",
    text: `SELECT m.user_nid AS "userNid", m.event_nid AS "eventNid", e.json FROM membership m JOIN event e USING (event_nid)
      WHERE m.room_nid = $1 AND m.membership = ${membershipCode.join} AND e.json IS NOT NULL`,
    values: [roomNid],
  });
}

export type OwnMembershipRow = {
  readonly roomNid: number;
  readonly roomId: string;
  readonly membership: number;
  readonly eventNid: number;
  readonly pos: number;
  /** Since when they have stood so without a break. */
  readonly sincePos: number;
  readonly strippedState: string | null;
  readonly isForgotten: boolean;
  /** Null where nobody here was ever joined. */
  readonly latestPos: number | null;
};

/** Every room in which somebody stands, however. */
export async function listOwnMemberships(reads: ReadPool, userNid: number): Promise<readonly OwnMembershipRow[]> {
  return reads.query<OwnMembershipRow>({
    name: "list_own_memberships",
    text: `SELECT m.room_nid AS "roomNid", coalesce(room.room_id, m.room_id) AS "roomId", m.membership, m.event_nid AS "eventNid", m.pos,
        m.since_pos AS "sincePos", m.stripped_state AS "strippedState", m.is_forgotten AS "isForgotten", room.latest_pos AS "latestPos"
      FROM membership m LEFT JOIN room USING (room_nid) WHERE m.user_nid = $1`,
    values: [userNid],
  });
}

/** One member's own line: how they stood, by position. */
export async function listMemberLine(
  reads: ReadPool,
  roomNid: number,
  stateKeyNid: number,
): Promise<readonly { readonly pos: number; readonly membership: Membership }[]> {
  const rows = await reads.query<{ readonly pos: number; readonly json: string }>({
    name: "list_member_line",
    text: `SELECT change.pos, e.json FROM state_change change JOIN event e ON e.event_nid = change.new_nid
      WHERE change.room_nid = $1 AND change.state_key_nid = $2 AND e.json IS NOT NULL ORDER BY change.pos`,
    values: [roomNid, stateKeyNid],
  });
  return rows.map(({ pos, json }) => {
    const { content } = JSON.parse(json) as { content: { membership: Membership } };
    return { pos, membership: content.membership };
  });
}
