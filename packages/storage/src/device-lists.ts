import { int8Array, type ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type DeviceListChangeRow = {
  readonly pos: number;
  readonly userNid: number;
  /** The only one who sees it; null for everybody who shares a room. */
  readonly seenByNid: number | null;
  /** Whose keys: a device's, '' for the identity; null for any of them. */
  readonly deviceId: string | null;
};

export const deviceListChanges = rowBatch<DeviceListChangeRow>(
  "device_list_change",
  [
    ["pos", "int8", (row) => row.pos],
    ["user_nid", "int8", (row) => row.userNid],
    ["seen_by_nid", "int8", (row) => row.seenByNid],
    ["device_id", "text", (row) => row.deviceId],
  ],
  { order: 92 },
);

export type Stretch = {
  /** Exclusive. */
  readonly since: number;
  /** Inclusive. */
  readonly end: number;
};

export type ChangedPerson = {
  readonly userNid: number;
  /** The reader's own change, or of somebody whom the reader signed: to be told whoever shares what. */
  readonly isOwn: boolean;
};

/**
 * Whose lists changed, of those who may share one of the rooms with the reader. Whoever moved after the stretch's end
 * counts as there: how they stood is for the caller to find out.
 */
export async function listChangedPeople(
  reads: ReadPool,
  readerNid: number,
  roomNids: readonly number[],
  { since, end }: Stretch,
): Promise<readonly ChangedPerson[]> {
  return reads.query<ChangedPerson>({
    name: "list_changed_people",
    text: `SELECT DISTINCT change.user_nid AS "userNid", change.user_nid = $1 OR change.seen_by_nid IS NOT NULL AS "isOwn"
      FROM device_list_change change
      WHERE change.pos > $3 AND change.pos <= $4 AND (change.seen_by_nid IS NULL OR change.seen_by_nid = $1)
        AND (change.user_nid = $1 OR change.seen_by_nid = $1 OR EXISTS (
          SELECT FROM membership m WHERE m.user_nid = change.user_nid AND m.room_nid = any($2)
            AND (m.membership = 2 OR m.pos > $4)))`,
    values: [readerNid, int8Array(roomNids), since, end],
  });
}

export type MemberStep = {
  readonly roomNid: number;
  readonly userId: string;
  readonly pos: number;
  readonly wasJoined: boolean;
  readonly isJoined: boolean;
};

/** Every step of members of these rooms since a position, in order, with whether they were joined before and after it. */
export async function listMemberSteps(
  reads: ReadPool,
  roomNids: readonly number[],
  since: number,
): Promise<readonly MemberStep[]> {
  const rows = await reads.query<Omit<MemberStep, "userId" | "wasJoined" | "isJoined"> & StepRow>({
    name: "list_member_steps",
    text: `SELECT change.room_nid AS "roomNid", key.state_key AS "stateKey", change.pos, old.json AS "oldJson",
        new.json AS "newJson"
      FROM state_change change JOIN state_key key USING (state_key_nid)
      LEFT JOIN event old ON old.event_nid = change.old_nid LEFT JOIN event new ON new.event_nid = change.new_nid
      WHERE change.room_nid = any($1) AND change.pos > $2 AND change.is_member ORDER BY change.pos`,
    values: [int8Array(roomNids), since],
  });
  return rows.map(({ roomNid, stateKey, pos, oldJson, newJson }) => ({
    roomNid,
    userId: Buffer.from(stateKey).toString(),
    pos,
    wasJoined: isJoin(oldJson),
    isJoined: isJoin(newJson),
  }));
}

type StepRow = { readonly stateKey: Uint8Array; readonly oldJson: string | null; readonly newJson: string | null };

function isJoin(json: string | null): boolean {
  if (json === null) return false;
  const { content } = JSON.parse(json) as { readonly content: { readonly membership?: unknown } };
  return content.membership === "join";
}

/** Who is joined to which of these rooms: everybody, or of some people only. */
export async function listJoined(
  reads: ReadPool,
  roomNids: readonly number[],
  userNids?: readonly number[],
): Promise<readonly { readonly roomNid: number; readonly userNid: number }[]> {
  if (userNids === undefined) {
    return reads.query({
      name: "list_joined",
      text: `SELECT room_nid AS "roomNid", user_nid AS "userNid" FROM membership
        WHERE room_nid = any($1) AND membership = 2`,
      values: [int8Array(roomNids)],
    });
  }
  return reads.query({
    name: "list_joined_of",
    text: `SELECT room_nid AS "roomNid", user_nid AS "userNid" FROM membership
      WHERE user_nid = any($2) AND room_nid = any($1) AND membership = 2`,
    values: [int8Array(roomNids), int8Array(userNids)],
  });
}

/** The rooms in which somebody is joined. */
export async function listRoomsOf(reads: ReadPool, userNid: number): Promise<readonly number[]> {
  const rows = await reads.query<{ readonly roomNid: number }>({
    name: "list_rooms_of",
    text: `SELECT room_nid AS "roomNid" FROM membership WHERE user_nid = $1 AND membership = 2`,
    values: [userNid],
  });
  return rows.map(({ roomNid }) => roomNid);
}
