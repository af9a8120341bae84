import { keyFromSeed, type SigningKey, sha256 } from "@botschaft/protocol/crypto";
import { canonicalJson, type JsonObject } from "@botschaft/protocol/json";

/** The key that a name stands for; the same at every run. */
export function keyNamed(name: string): SigningKey {
  return keyFromSeed(sha256(name));
}

/** With one more signature. */
export function signed(object: JsonObject, userId: string, keyId: string, key: SigningKey): JsonObject {
  const { signatures = {}, unsigned: _, ...rest } = object;
  const known = signatures as Record<string, JsonObject>;
  const signature = key.sign(canonicalJson(rest));
  return { ...rest, signatures: { ...known, [userId]: { ...known[userId], [keyId]: signature } } };
}

type Owner = { readonly userId: string; readonly deviceId: string };

/** Keys of a device, signed by itself. */
export function deviceKeysOf({ userId, deviceId }: Owner, seed = `${userId} ${deviceId}`): JsonObject {
  const key = keyNamed(seed);
  const keys = { [`curve25519:${deviceId}`]: keyNamed(`c ${seed}`).publicKey, [`ed25519:${deviceId}`]: key.publicKey };
  const object = { user_id: userId, device_id: deviceId, algorithms: ["m.olm.v1.curve25519-aes-sha2"], keys };
  return signed(object, userId, `ed25519:${deviceId}`, key);
}

/** One-time keys by name, as many as there are names. */
export function oneTimeKeys(...names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [`signed_curve25519:${name}`, keyObject(name)]));
}

export function keyObject(name: string): JsonObject {
  return { key: keyNamed(name).publicKey, signatures: {} };
}

export type Identity = {
  readonly master: SigningKey;
  readonly selfSigning: SigningKey;
  readonly userSigning: SigningKey;
  /** As they are uploaded. */
  readonly body: JsonObject & { readonly master_key: JsonObject; readonly self_signing_key: JsonObject };
};

/** A whole cross-signing identity; another `seed` makes another one. */
export function identityOf(userId: string, seed = "first"): Identity {
  const [master, selfSigning, userSigning] = ["master", "self", "user"].map((name) =>
    keyNamed(`${userId} ${name} ${seed}`),
  ) as [SigningKey, SigningKey, SigningKey];
  const byMaster = (object: JsonObject) => signed(object, userId, `ed25519:${master.publicKey}`, master);
  return {
    master,
    selfSigning,
    userSigning,
    body: {
      master_key: crossSigningKey(userId, "master", master),
      self_signing_key: byMaster(crossSigningKey(userId, "self_signing", selfSigning)),
      user_signing_key: byMaster(crossSigningKey(userId, "user_signing", userSigning)),
    },
  };
}

export function crossSigningKey(userId: string, usage: string, { publicKey }: SigningKey): JsonObject {
  return { user_id: userId, usage: [usage], keys: { [`ed25519:${publicKey}`]: publicKey } };
}
