import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Invitation } from "../pairing/ports.ts";

type InvitationRow = { readonly [Field in keyof Invitation]: NonNullable<Invitation[Field]> | null };

const columns = `invitation_id AS "invitationId", secret_hash AS "secretHash", created_by AS "createdBy",
  created_ts AS "createdTs", expires_ts AS "expiresTs", withdrawn_ts AS "withdrawnTs", used_by AS "usedBy"`;
/** Whoever made more reads the log. */
const listedAtMost = 200;

/** Newest first. */
export async function listInvitationRows(reads: ReadPool): Promise<readonly Invitation[]> {
  const rows = await reads.query<InvitationRow>({
    name: "list_border_invitations",
    text: `SELECT ${columns} FROM border.invitation ORDER BY created_ts DESC, invitation_id LIMIT ${listedAtMost}`,
    values: [],
  });
  return rows.map(invitationIn);
}

export async function findInvitationRow(
  reads: ReadPool,
  by: "invitation_id" | "secret_hash",
  value: string,
): Promise<Invitation | undefined> {
  const [row] = await reads.query<InvitationRow>({
    name: `find_border_invitation_by_${by}`,
    text: `SELECT ${columns} FROM border.invitation WHERE ${by} = $1`,
    values: [value],
  });
  return row && invitationIn(row);
}

function invitationIn({ withdrawnTs, usedBy, ...row }: InvitationRow): Invitation {
  const rest = row as Omit<Invitation, "usedBy" | "withdrawnTs">;
  return { ...rest, withdrawnTs: withdrawnTs ?? undefined, usedBy: usedBy ?? undefined };
}

export function insertInvitation({ invitationId, secretHash, createdBy, createdTs, expiresTs }: Invitation): Statement {
  return {
    name: "insert_border_invitation",
    text: `INSERT INTO border.invitation (invitation_id, secret_hash, created_by, created_ts, expires_ts)
      VALUES ($1, $2, $3, $4, $5)`,
    values: [invitationId, secretHash, createdBy, createdTs, expiresTs],
  };
}

export function withdrawInvitationRow(invitationId: string, now: number): Statement {
  return {
    name: "withdraw_border_invitation",
    text: "UPDATE border.invitation SET withdrawn_ts = $2 WHERE invitation_id = $1",
    values: [invitationId, now],
  };
}

export function useInvitationRow(invitationId: string, server: ServerName): Statement {
  return {
    name: "use_border_invitation",
    text: "UPDATE border.invitation SET used_by = $2 WHERE invitation_id = $1",
    values: [invitationId, server],
  };
}
