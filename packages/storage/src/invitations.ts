import type { ReadPool, Statement } from "@botschaft/platform/postgres";

export type InvitationRow = {
  readonly invitationNid: number;
  readonly greetingName: string | null;
  /** Null where it was made at the server's own terminal. */
  readonly createdBy: string | null;
  readonly createdTs: number;
  readonly expiresTs: number;
  readonly usedBy: string | null;
  readonly withdrawnTs: number | null;
};

export type NewInvitationRow = {
  readonly invitationNid: number;
  readonly hash: Uint8Array;
  readonly greetingName: string | null;
  readonly createdByNid: number | null;
  readonly createdTs: number;
  readonly expiresTs: number;
};

export function insertInvitation(row: NewInvitationRow): Statement {
  return {
    name: "insert_invitation",
    text: `INSERT INTO invitation (invitation_nid, hash, greeting_name, created_by_nid, created_ts, expires_ts)
      VALUES ($1, $2, $3, $4, $5, $6)`,
    values: [row.invitationNid, row.hash, row.greetingName, row.createdByNid, row.createdTs, row.expiresTs],
  };
}

/** A row comes back where it was still open. */
export function withdrawInvitation(invitationNid: number, now: number): Statement {
  return {
    name: "withdraw_invitation",
    text: `UPDATE invitation SET withdrawn_ts = $2
      WHERE invitation_nid = $1 AND withdrawn_ts IS NULL AND used_ts IS NULL AND expires_ts > $2 RETURNING 1`,
    values: [invitationNid, now],
  };
}

/** Newest first. */
export async function listInvitations(reads: ReadPool): Promise<readonly InvitationRow[]> {
  return reads.query<InvitationRow>({
    name: "list_invitations",
    text: `SELECT invitation_nid AS "invitationNid", greeting_name AS "greetingName", maker.user_id AS "createdBy",
        created_ts AS "createdTs", expires_ts AS "expiresTs", guest.user_id AS "usedBy", withdrawn_ts AS "withdrawnTs"
      FROM invitation LEFT JOIN person maker ON maker.user_nid = created_by_nid
      LEFT JOIN person guest ON guest.user_nid = used_by_nid ORDER BY invitation_nid DESC LIMIT 1000`,
    values: [],
  });
}

export type OpenInvitation = {
  readonly greetingName: string | null;
  readonly inviterName: string | null;
  readonly expiresTs: number;
};

export async function findOpenInvitation(
  reads: ReadPool,
  hash: Uint8Array,
  now: number,
): Promise<OpenInvitation | undefined> {
  const [row] = await reads.query<OpenInvitation>({
    name: "find_open_invitation",
    text: `SELECT greeting_name AS "greetingName", display_name AS "inviterName", expires_ts AS "expiresTs"
      FROM invitation LEFT JOIN account ON account.user_nid = created_by_nid
      WHERE hash = $1 AND used_ts IS NULL AND withdrawn_ts IS NULL AND expires_ts > $2`,
    values: [hash, now],
  });
  return row;
}
