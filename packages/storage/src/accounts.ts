import type { ReadPool, Statement } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type NewAccountRow = {
  readonly userNid: number;
  readonly passwordHash: string | null;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly createdTs: number;
  /** Words by which the directory finds them, with a space between. */
  readonly search: string;
};

/** Many at once, of people who surely have none yet. */
export const accounts = rowBatch<NewAccountRow>(
  "account",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["password_hash", "text", (row) => row.passwordHash],
    ["display_name", "text", (row) => row.displayName],
    ["email", "text", (row) => row.email],
    ["is_admin", "bool", (row) => row.isAdmin],
    ["created_ts", "int8", (row) => row.createdTs],
    ["search", "text", (row) => row.search],
  ],
  { order: 15 },
);

const insertColumns =
  "INSERT INTO account (user_nid, password_hash, display_name, email, is_admin, created_ts, search)";
const newValues = "$1::int8, $2::text, $3::text, $4::text, $5::bool, $6::int8, $7::text";

function valuesOf(row: NewAccountRow): readonly unknown[] {
  return [row.userNid, row.passwordHash, row.displayName, row.email, row.isAdmin, row.createdTs, row.search];
}

/** A row comes back unless the name or the e-mail is taken. */
export function insertAccount(row: NewAccountRow): Statement {
  return {
    name: "insert_account",
    text: `${insertColumns} VALUES (${newValues}) ON CONFLICT DO NOTHING RETURNING user_nid AS "userNid"`,
    values: valuesOf(row),
  };
}

/** The account and the end of its invitation, both or neither. */
export function insertInvitedAccount(row: NewAccountRow, tokenHash: Uint8Array): Statement {
  return {
    name: "insert_invited_account",
    text: `WITH taken AS (
        UPDATE invitation SET used_by_nid = $1::int8, used_ts = $6::int8
        WHERE hash = $8 AND used_ts IS NULL AND withdrawn_ts IS NULL AND expires_ts > $6::int8
          AND NOT EXISTS (SELECT FROM account WHERE user_nid = $1::int8) RETURNING 1)
      ${insertColumns} SELECT ${newValues} FROM taken ON CONFLICT DO NOTHING RETURNING user_nid AS "userNid"`,
    values: [...valuesOf(row), tokenHash],
  };
}

/** The account and the end of the first administrator's link, both or neither. */
export function insertFirstAdministrator(row: NewAccountRow, tokenHash: Uint8Array): Statement {
  return {
    name: "insert_first_administrator",
    text: `WITH taken AS (
        DELETE FROM first_administrator WHERE hash = $8 AND expires_ts > $6::int8
          AND NOT EXISTS (SELECT FROM account WHERE user_nid = $1::int8 OR email = $4::text OR is_admin) RETURNING 1)
      ${insertColumns} SELECT ${newValues} FROM taken ON CONFLICT DO NOTHING RETURNING user_nid AS "userNid"`,
    values: [...valuesOf(row), tokenHash],
  };
}

export type AccountRow = {
  readonly userNid: number;
  readonly userId: string;
  readonly passwordHash: string | null;
  readonly displayName: string | null;
  readonly isAdmin: boolean;
  readonly isLocked: boolean;
  readonly isSuspended: boolean;
  readonly deactivatedTs: number | null;
};

const accountColumns = `user_nid AS "userNid", user_id AS "userId", password_hash AS "passwordHash",
  display_name AS "displayName", is_admin AS "isAdmin", is_locked AS "isLocked",
  is_suspended AS "isSuspended", deactivated_ts AS "deactivatedTs"`;

export async function findAccount(reads: ReadPool, userId: string): Promise<AccountRow | undefined> {
  const [row] = await reads.query<AccountRow>({
    name: "find_account",
    text: `SELECT ${accountColumns} FROM account JOIN person USING (user_nid) WHERE user_id = $1`,
    values: [userId],
  });
  return row;
}

/** @param email in lower case */
export async function findAccountByEmail(reads: ReadPool, email: string): Promise<AccountRow | undefined> {
  const [row] = await reads.query<AccountRow>({
    name: "find_account_by_email",
    text: `SELECT ${accountColumns} FROM account JOIN person USING (user_nid) WHERE email = $1`,
    values: [email],
  });
  return row;
}

export async function hasAdministrator(reads: ReadPool): Promise<boolean> {
  const [row] = await reads.query<{ readonly found: boolean }>({
    name: "has_administrator",
    text: "SELECT EXISTS (SELECT FROM account WHERE is_admin AND deactivated_ts IS NULL) AS found",
    values: [],
  });
  return row?.found === true;
}

/** Whether somebody else administers the server who may sign in. */
export async function hasOtherAdministrator(reads: ReadPool, userNid: number): Promise<boolean> {
  const [row] = await reads.query<{ readonly found: boolean }>({
    name: "has_other_administrator",
    text: `SELECT EXISTS (SELECT FROM account WHERE is_admin AND NOT is_locked AND deactivated_ts IS NULL
      AND user_nid <> $1) AS found`,
    values: [userNid],
  });
  return row?.found === true;
}

export function setLocked(userNid: number, isLocked: boolean): Statement {
  return {
    name: "set_locked",
    text: "UPDATE account SET is_locked = $2 WHERE user_nid = $1",
    values: [userNid, isLocked],
  };
}

export function setSuspended(userNid: number, isSuspended: boolean): Statement {
  return {
    name: "set_suspended",
    text: "UPDATE account SET is_suspended = $2 WHERE user_nid = $1",
    values: [userNid, isSuspended],
  };
}

/** One row at most: an older link ends. */
export function replaceFirstAdministratorLink(hash: Uint8Array, expiresTs: number): Statement {
  return {
    name: "replace_first_administrator_link",
    text: `INSERT INTO first_administrator (hash, expires_ts) VALUES ($1, $2)
      ON CONFLICT (single) DO UPDATE SET hash = excluded.hash, expires_ts = excluded.expires_ts`,
    values: [hash, expiresTs],
  };
}

export async function isFirstAdministratorLink(reads: ReadPool, hash: Uint8Array, now: number): Promise<boolean> {
  const rows = await reads.query({
    name: "is_first_administrator_link",
    text: "SELECT 1 FROM first_administrator WHERE hash = $1 AND expires_ts > $2",
    values: [hash, now],
  });
  return rows.length > 0;
}
