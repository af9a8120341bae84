import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import {
  deleteRemoteMedia,
  deleteUnreferencedFiles,
  findRemoteMediaBeyond,
  type GroupCommit,
  listUnreferencedFiles,
} from "@botschaft/storage";
import type { FileStore } from "./file-store.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly files: FileStore;
  readonly clock: Clock;
  /** Of all files of other servers together. */
  readonly keptBytes?: number;
};

/** So long a file of another server is kept after it was last opened. */
const keptMs = 30 * 24 * 60 * 60_000;
const usualKeptBytes = 10 * 1024 ** 3;
/** Whoever has found a file's row just now may still open it. */
const graceMs = 60_000;
const atOnce = 10_000;

/** Forgets files of other servers, and deletes what nothing names; for a job that runs now and then. */
export async function purgeMedia({ storage, files, clock, keptBytes = usualKeptBytes }: Parts): Promise<void> {
  const now = clock.now();
  const beyond = await findRemoteMediaBeyond(storage.reads, keptBytes);
  const usedUntil = Math.max(now - keptMs, beyond ?? 0);
  const statements = [deleteRemoteMedia(usedUntil, now, atOnce)];
  await storage.writer.submit({ key: "media purge", rows: [], statements });
  const hashes = await listUnreferencedFiles(storage.reads, now - graceMs, atOnce);
  if (hashes.length === 0) return;
  const removals: Promise<void>[] = [];
  await storage.writer.submit({
    key: "media purge",
    rows: [],
    statements: [deleteUnreferencedFiles(hashes, now - graceMs)],
    // Here, before anybody whose row came after can have let go of the same file.
    apply: ([deleted]) => {
      for (const { hash } of deleted?.rows ?? []) removals.push(files.remove(hash as Uint8Array));
    },
  });
  await Promise.all(removals);
}
