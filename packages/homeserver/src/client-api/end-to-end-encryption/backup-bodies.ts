import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import type { BackupKey, BackupRow } from "@botschaft/storage";

/** A session's key as clients write and read it. */
export type KeyFields = {
  readonly first_message_index: number;
  readonly forwarded_count: number;
  readonly is_verified: boolean;
  readonly session_data: JsonObject;
};

type RoomFields = { readonly sessions: Readonly<Record<string, KeyFields>> };

export function backupKey(roomId: string, sessionId: string, fields: KeyFields): BackupKey {
  return {
    roomId,
    sessionId,
    firstMessageIndex: fields.first_message_index,
    forwardedCount: fields.forwarded_count,
    isVerified: fields.is_verified,
    sessionData: JSON.stringify(fields.session_data),
  };
}

export function keysOfRoom(roomId: string, { sessions }: RoomFields): readonly BackupKey[] {
  return Object.entries(sessions).map(([sessionId, fields]) => backupKey(roomId, sessionId, fields));
}

/** @throws {MatrixError} M_INVALID_PARAM: the contract looks only at rooms whose id is one */
export function keysOfRooms(rooms: Readonly<Record<string, RoomFields>>): readonly BackupKey[] {
  const odd = Object.keys(rooms).find((roomId) => !roomId.startsWith("!"));
  if (odd !== undefined) throw new MatrixError("M_INVALID_PARAM", `${odd} is no room id`);
  return Object.entries(rooms).flatMap(([roomId, room]) => keysOfRoom(roomId, room));
}

export function keyFields({ firstMessageIndex, forwardedCount, isVerified, sessionData }: BackupKey): KeyFields {
  return {
    first_message_index: firstMessageIndex,
    forwarded_count: forwardedCount,
    is_verified: isVerified,
    session_data: JSON.parse(sessionData),
  };
}

export function sessionsOf(keys: readonly BackupKey[]): RoomFields {
  return { sessions: Object.fromEntries(keys.map((key) => [key.sessionId, keyFields(key)])) };
}

export function backupInfo({ algorithm, authData, keyCount, etag, version }: BackupRow) {
  return {
    algorithm: algorithm as "m.megolm_backup.v1.curve25519-aes-sha2",
    auth_data: JSON.parse(authData) as JsonObject,
    count: keyCount,
    etag: String(etag),
    version: String(version),
  };
}
