import { byteaArray, type ReadPool, type Statement } from "@botschaft/platform/postgres";
import type { StoredMedia } from "./media.ts";

export type RemoteMediaRow = StoredMedia & {
  readonly origin: string;
  readonly mediaId: string;
  readonly fetchedTs: number;
};

/** A copy of another server's file, and one more row that names the file; none where there is one already. */
export function insertRemoteMedia(row: RemoteMediaRow): Statement {
  return {
    name: "insert_remote_media",
    text: `WITH kept AS (
        INSERT INTO remote_media (origin, media_id, hash, size, content_type, file_name, fetched_ts, used_ts)
        VALUES ($1, $2, $3, $4::int8, $5, $6, $7::int8, $7::int8) ON CONFLICT DO NOTHING RETURNING hash, size)
      INSERT INTO media_file (hash, size, reference_count) SELECT hash, size, 1 FROM kept
      ON CONFLICT (hash) DO UPDATE SET unreferenced_ts = NULL, reference_count = media_file.reference_count + 1`,
    values: [row.origin, row.mediaId, row.hash, row.size, row.contentType, row.fileName, row.fetchedTs],
  };
}

export type KeptRemoteMedia = StoredMedia & { readonly usedTs: number };

export async function findRemoteMedia(
  reads: ReadPool,
  origin: string,
  mediaId: string,
): Promise<KeptRemoteMedia | undefined> {
  const [row] = await reads.query<KeptRemoteMedia>({
    name: "find_remote_media",
    text: `SELECT hash, size, content_type AS "contentType", file_name AS "fileName", used_ts AS "usedTs"
      FROM remote_media WHERE origin = $1 AND media_id = $2`,
    values: [origin, mediaId],
  });
  return row;
}

export function useRemoteMedia(origin: string, mediaId: string, usedTs: number): Statement {
  return {
    name: "use_remote_media",
    text: "UPDATE remote_media SET used_ts = $3 WHERE origin = $1 AND media_id = $2",
    values: [origin, mediaId, usedTs],
  };
}

/** When the last of those was used that no longer find room in so many bytes, the latest used first. */
export async function findRemoteMediaBeyond(reads: ReadPool, bytes: number): Promise<number | undefined> {
  const [row] = await reads.query<{ readonly usedTs: number | null }>({
    name: "find_remote_media_beyond",
    text: `SELECT max(used_ts) AS "usedTs" FROM (
        SELECT used_ts, sum(size) OVER (ORDER BY used_ts DESC, origin, media_id) AS total FROM remote_media) AS media
      WHERE total > $1`,
    values: [bytes],
  });
  return row?.usedTs ?? undefined;
}

/** Forgets copies that were last used then or before, the oldest first; `now` is written where nothing names a file any more. */
export function deleteRemoteMedia(usedUntil: number, now: number, atMost: number): Statement {
  return {
    name: "delete_remote_media",
    text: `WITH gone AS (
        DELETE FROM remote_media WHERE (origin, media_id) IN (
          SELECT origin, media_id FROM remote_media WHERE used_ts <= $1::int8 ORDER BY used_ts LIMIT $3::int8)
        RETURNING hash),
      counted AS (SELECT hash, count(*)::int4 AS times FROM gone GROUP BY hash)
      UPDATE media_file SET reference_count = reference_count - times,
        unreferenced_ts = CASE WHEN reference_count <= times THEN $2::int8 END
      FROM counted WHERE media_file.hash = counted.hash`,
    values: [usedUntil, now, atMost],
  };
}

export async function listUnreferencedFiles(
  reads: ReadPool,
  before: number,
  atMost: number,
): Promise<readonly Uint8Array[]> {
  const found = await reads.query<{ readonly hash: Uint8Array }>({
    name: "list_unreferenced_files",
    text: "SELECT hash FROM media_file WHERE unreferenced_ts < $1 ORDER BY unreferenced_ts LIMIT $2",
    values: [before, atMost],
  });
  return found.map(({ hash }) => hash);
}

/** Rows of those that still nothing names come back. */
export function deleteUnreferencedFiles(hashes: readonly Uint8Array[], before: number): Statement {
  return {
    name: "delete_unreferenced_files",
    text: "DELETE FROM media_file WHERE hash = any($1::bytea[]) AND unreferenced_ts < $2 RETURNING hash",
    values: [byteaArray(hashes), before],
  };
}
