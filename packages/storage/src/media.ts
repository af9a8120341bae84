import type { ReadPool } from "@botschaft/platform/postgres";
import { rowBatch } from "./writer/row-batch.ts";

export type MediaRow = {
  readonly mediaId: string;
  readonly origin: string;
  /** SHA-256 of the file, which is named by it. */
  readonly hash: Uint8Array;
  readonly contentType: string;
  readonly fileName: string | null;
  readonly uploaderNid: number | null;
  readonly createdTs: number;
};

export const media = rowBatch<MediaRow>(
  "media",
  [
    ["media_id", "text", (row) => row.mediaId],
    ["origin", "text", (row) => row.origin],
    ["hash", "bytea", (row) => row.hash],
    ["content_type", "text", (row) => row.contentType],
    ["file_name", "text", (row) => row.fileName],
    ["uploader_nid", "int8", (row) => row.uploaderNid],
    ["created_ts", "int8", (row) => row.createdTs],
  ],
  { order: 90 },
);

export type MediaFileRow = { readonly hash: Uint8Array; readonly size: number };

/** One more row names the file. Several of one commit count once each. */
export const referencedFiles = {
  name: "referenced_file",
  order: 91,
  statement: (rows: readonly MediaFileRow[]) => {
    const batch = rowBatch<MediaFileRow & { readonly count: number }>(
      "media_file",
      [
        ["hash", "bytea", (row) => row.hash],
        ["size", "int8", (row) => row.size],
        ["reference_count", "int4", (row) => row.count],
      ],
      {
        order: 91,
        onConflict: `ON CONFLICT (hash) DO UPDATE SET unreferenced_ts = NULL,
          reference_count = media_file.reference_count + excluded.reference_count`,
      },
    );
    const byHash = Map.groupBy(rows, ({ hash }) => Buffer.from(hash).toString("hex"));
    return batch.statement([...byHash.values()].map((same) => ({ ...(same[0] as MediaFileRow), count: same.length })));
  },
};

export type StoredMedia = {
  readonly hash: Uint8Array;
  readonly contentType: string;
  readonly fileName: string | null;
  /** Bytes. */
  readonly size: number;
};

export async function findMedia(reads: ReadPool, origin: string, mediaId: string): Promise<StoredMedia | undefined> {
  const [row] = await reads.query<StoredMedia>({
    name: "find_media",
    text: `SELECT hash, content_type AS "contentType", file_name AS "fileName", size
      FROM media JOIN media_file USING (hash) WHERE origin = $1 AND media_id = $2`,
    values: [origin, mediaId],
  });
  return row;
}
