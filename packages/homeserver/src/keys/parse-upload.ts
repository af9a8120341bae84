import { MatrixError } from "@botschaft/protocol/errors";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { UploadedKey } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import type { DeviceOwner } from "./ports.ts";
import { signedText, storedText } from "./signed-json.ts";

/** As it comes in: keys by `<algorithm>:<key id>`. */
export type Upload = {
  readonly device_keys?: { readonly user_id: string; readonly device_id: string };
  readonly one_time_keys?: object;
  readonly fallback_keys?: object;
};

export type ParsedUpload = {
  readonly identity: { readonly json: string; readonly signed: string } | undefined;
  readonly oneTime: readonly UploadedKey[];
  /** At most one an algorithm. */
  readonly fallback: readonly UploadedKey[];
};

/** @throws {MatrixError} M_INVALID_PARAM, M_BAD_JSON */
export function parseUpload(upload: Upload, owner: DeviceOwner): ParsedUpload {
  const { device_keys: deviceKeys } = upload;
  if (deviceKeys !== undefined) checkOwner(deviceKeys, owner);
  const identity = deviceKeys as JsonObject | undefined;
  const fallback = keysIn(upload.fallback_keys);
  if (new Set(fallback.map(({ algorithm }) => algorithm)).size < fallback.length) {
    throw new MatrixError("M_INVALID_PARAM", "There can be only one fallback key of an algorithm");
  }
  return {
    identity: identity && { json: storedText(identity), signed: signedText(identity) },
    oneTime: keysIn(upload.one_time_keys),
    fallback,
  };
}

/** A device speaks for itself alone. */
function checkOwner({ user_id, device_id }: NonNullable<Upload["device_keys"]>, owner: DeviceOwner): void {
  if (user_id === owner.userId && device_id === owner.deviceId) return;
  throw new MatrixError("M_INVALID_PARAM", "The device keys are of another device than the one that uploads them");
}

const longestName = 255;

function keysIn(keys: object | undefined): readonly UploadedKey[] {
  return Object.entries((keys ?? {}) as JsonObject).map(([name, key]) => {
    const colon = name.indexOf(":");
    if (colon < 1 || colon === name.length - 1 || name.length > longestName || !isStorableText(name)) {
      throw new MatrixError("M_INVALID_PARAM", `${JSON.stringify(name)} is no key's name: <algorithm>:<key id>`);
    }
    return { algorithm: name.slice(0, colon), keyId: name.slice(colon + 1), json: keyText(key) };
  });
}

function keyText(key: JsonValue): string {
  return isObject(key) ? storedText(key) : JSON.stringify(key);
}
