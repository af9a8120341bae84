import type { DatabaseIdentity } from "@botschaft/platform/postgres";
import { sha256 } from "@botschaft/protocol/crypto";

/**
 * What tokens name the database by. PostgreSQL's own marks are in it, so that a database which somebody restored by
 * other means than ours is another one too.
 */
export function incarnationOf(ofServer: Uint8Array, { systemIdentifier, timelineId }: DatabaseIdentity): string {
  const parts = `${Buffer.from(ofServer).toString("hex")} ${systemIdentifier} ${timelineId}`;
  return Buffer.from(sha256(parts)).toString("hex").slice(0, 12);
}
