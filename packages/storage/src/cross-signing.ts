import { type ReadPool, type Statement, textArray } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type KeyUsage = "master" | "self_signing" | "user_signing";

export type CrossSigningKeyRow = {
  readonly userNid: number;
  readonly usage: KeyUsage;
  readonly json: string;
  readonly pos: number;
};

export const crossSigningKeys = rowBatch<CrossSigningKeyRow>(
  "cross_signing_key",
  [
    ["user_nid", "int8", (row) => row.userNid],
    ["usage", "text", (row) => row.usage],
    ["json", "text", (row) => row.json],
    ["pos", "int8", (row) => row.pos],
  ],
  {
    order: 90,
    keyOf: (row) => `${row.userNid} ${row.usage}`,
    onConflict: "ON CONFLICT (user_nid, usage) DO UPDATE SET json = excluded.json, pos = excluded.pos",
  },
);

export type PublicKeyRow = { readonly userId: string; readonly usage: KeyUsage; readonly json: string };

export async function listCrossSigningKeys(
  reads: ReadPool,
  userIds: readonly string[],
): Promise<readonly PublicKeyRow[]> {
  return reads.query<PublicKeyRow>({
    name: "list_cross_signing_keys",
    text: `SELECT p.user_id AS "userId", k.usage, k.json FROM person p JOIN cross_signing_key k USING (user_nid)
      WHERE p.user_id = any($1)`,
    values: [textArray(userIds)],
  });
}

export type SignatureRow = {
  readonly signerNid: number;
  readonly signerKeyId: string;
  readonly targetNid: number;
  /** A device's id, or the public key of somebody's master key. */
  readonly targetKey: string;
  readonly signature: string;
};

export const keySignatures = rowBatch<SignatureRow>(
  "key_signature",
  [
    ["signer_nid", "int8", (row) => row.signerNid],
    ["signer_key_id", "text", (row) => row.signerKeyId],
    ["target_nid", "int8", (row) => row.targetNid],
    ["target_key", "text", (row) => row.targetKey],
    ["signature", "text", (row) => row.signature],
  ],
  {
    order: 91,
    keyOf: (row) => `${row.targetNid} ${row.targetKey} ${row.signerNid} ${row.signerKeyId}`,
    onConflict: `ON CONFLICT (target_nid, target_key, signer_nid, signer_key_id)
      DO UPDATE SET signature = excluded.signature`,
  },
);

export type VisibleSignatureRow = {
  readonly signerId: string;
  readonly signerKeyId: string;
  readonly targetId: string;
  readonly targetKey: string;
  readonly signature: string;
};

/** What somebody may see of the signatures on these people's keys: their own, and each one's on keys of their own. */
export async function listVisibleSignatures(
  reads: ReadPool,
  readerNid: number,
  targetIds: readonly string[],
): Promise<readonly VisibleSignatureRow[]> {
  return reads.query<VisibleSignatureRow>({
    name: "list_visible_signatures",
    text: `SELECT signer.user_id AS "signerId", s.signer_key_id AS "signerKeyId", target.user_id AS "targetId",
        s.target_key AS "targetKey", s.signature
      FROM person target JOIN key_signature s ON s.target_nid = target.user_nid
      JOIN person signer ON signer.user_nid = s.signer_nid
      WHERE target.user_id = any($2) AND (s.signer_nid = s.target_nid OR s.signer_nid = $1)`,
    values: [readerNid, textArray(targetIds)],
  });
}

/** What was signed of these keys of somebody, and what they signed. */
export function deleteSignatures(userNid: number, publicKeys: readonly string[]): Statement {
  return {
    name: "delete_signatures",
    text: `DELETE FROM key_signature WHERE target_nid = $1::int8 AND target_key = any($2::text[])
      OR signer_nid = $1::int8 AND signer_key_id = any($3::text[])`,
    values: [userNid, textArray(publicKeys), textArray(publicKeys.map((key) => `ed25519:${key}`))],
  };
}

/** Which of somebody's devices bear one of these names. */
export async function listDevicesNamed(
  reads: ReadPool,
  userNid: number,
  deviceIds: readonly string[],
): Promise<readonly { readonly deviceId: string }[]> {
  return reads.query({
    name: "list_devices_named",
    text: `SELECT device_id AS "deviceId" FROM device WHERE user_nid = $1 AND device_id = any($2)`,
    values: [userNid, textArray(deviceIds)],
  });
}
