import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { findPeopleById, listCrossSigningKeys, listDeviceKeysOf } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import { type CrossSigningKey, storedCrossSigningKey } from "./cross-signing-key.ts";
import { getSignature, signatureIn, signedText } from "./signed-json.ts";

export type NewSignature = { readonly signerKeyId: string; readonly signature: string };

export type SignableKey = {
  readonly userNid: number;
  /** What is signed. */
  readonly signed: string;
  /** The signatures by those keys that may sign it. @throws {MatrixError} M_INVALID_SIGNATURE, M_NOT_FOUND */
  signaturesIn(object: JsonObject): readonly NewSignature[];
};

export interface SignableKeys {
  /** @param keyId a device's id, or the public key of a master key */
  find(userId: string, keyId: string): SignableKey | undefined;
}

type Signer = { readonly userNid: number; readonly userId: UserId };

/** What somebody may sign: their devices with the self-signing key, their master key with devices, others' with the user-signing key. */
export async function loadSignableKeys(
  reads: ReadPool,
  signer: Signer,
  asked: readonly string[],
): Promise<SignableKeys> {
  const userIds = [...new Set([signer.userId, ...asked.filter(isStorableText)])];
  const [people, keys, devices] = await Promise.all([
    findPeopleById(reads, userIds),
    listCrossSigningKeys(reads, userIds),
    asked.includes(signer.userId) ? listDeviceKeysOf(reads, signer.userNid) : [],
  ]);
  const nids = new Map(people.map(({ userId, userNid }) => [userId, userNid]));
  const own = new Map(
    keys
      .filter(({ userId }) => userId === signer.userId)
      .map(({ usage, json }) => [usage, storedCrossSigningKey(usage, json)]),
  );
  const masters = new Map(
    keys
      .filter(({ usage }) => usage === "master")
      .map(({ userId, json }) => [userId, storedCrossSigningKey("master", json)]),
  );
  const ownDevices = new Map(devices.map(({ deviceId, json }) => [deviceId, JSON.parse(json) as JsonObject]));
  return {
    find(userId, keyId) {
      const userNid = nids.get(userId);
      if (userNid === undefined) return undefined;
      const isOwn = userId === signer.userId;
      const device = isOwn ? ownDevices.get(keyId) : undefined;
      if (device !== undefined) {
        return { userNid, signed: signedText(device), signaturesIn: byKey(own.get("self_signing"), signer.userId) };
      }
      const master = masters.get(userId);
      if (master?.publicKey !== keyId) return undefined;
      const signaturesIn = isOwn ? byDevices(ownDevices, signer.userId) : byKey(own.get("user_signing"), signer.userId);
      return { userNid, signed: master.signed, signaturesIn };
    },
  };
}

function byKey(key: CrossSigningKey | undefined, userId: string): SignableKey["signaturesIn"] {
  return (object) => {
    if (key === undefined) throw new MatrixError("M_NOT_FOUND", "You have no key yet to sign this with");
    const signerKeyId = `ed25519:${key.publicKey}`;
    return [{ signerKeyId, signature: getSignature(object, userId, signerKeyId, key.publicKey) }];
  };
}

/** A master key may be signed by several devices at once. What else stands there was taken before. */
function byDevices(devices: ReadonlyMap<string, JsonObject>, userId: string): SignableKey["signaturesIn"] {
  return (object) => {
    const found = [...devices].flatMap(([deviceId, { keys }]) => {
      const signerKeyId = `ed25519:${deviceId}`;
      if (signatureIn(object, userId, signerKeyId) === undefined) return [];
      const publicKey = isObject(keys) ? String(keys[signerKeyId]) : "";
      return [{ signerKeyId, signature: getSignature(object, userId, signerKeyId, publicKey) }];
    });
    if (found.length === 0) throw new MatrixError("M_INVALID_SIGNATURE", "None of your devices signed this");
    return found;
  };
}
