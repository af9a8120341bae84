import { fromBase64 } from "@botschaft/protocol/crypto";

/** A key as its server publishes it. */
export type PartnerKey = {
  readonly keyId: string;
  /** Base64. */
  readonly publicKey: string;
};

const keyIdForm = /^ed25519:[!-~]{1,128}$/;
const maxKeys = 16;
const longestName = 255;
const longestAddress = 2048;

/** What an authority calls itself: shown to people, so nothing in it may be invisible or turn a line around. */
export function parseAuthorityName(value: unknown): string | undefined {
  if (typeof value !== "string" || value.trim() === "" || value.length > longestName) return undefined;
  return value.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(value) ? value : undefined;
}

/** An https origin. */
export function parseAddress(value: unknown): string | undefined {
  const url = typeof value === "string" && value.length <= longestAddress ? URL.parse(value) : null;
  return url?.protocol === "https:" && url.origin === value ? url.origin : undefined;
}

/** At least one key, each with an id of its own. @param entries key id and key, as they came */
export function parseKeys(entries: readonly (readonly unknown[])[]): readonly PartnerKey[] | undefined {
  const keys = entries.flatMap(([keyId, publicKey]) => {
    const isKey = typeof keyId === "string" && keyIdForm.test(keyId) && typeof publicKey === "string";
    return isKey && fromBase64(publicKey)?.length === 32 ? [{ keyId, publicKey }] : [];
  });
  const isWhole = keys.length === entries.length && new Set(keys.map(({ keyId }) => keyId)).size === keys.length;
  return isWhole && keys.length > 0 && keys.length <= maxKeys ? keys : undefined;
}

/** Whether both are the same keys under the same ids, in whatever order. */
export function areSameKeys(one: readonly PartnerKey[], other: readonly PartnerKey[]): boolean {
  return one.length === other.length && one.every((key) => isAmong(key, other));
}

function isAmong({ keyId, publicKey }: PartnerKey, keys: readonly PartnerKey[]): boolean {
  const same = keys.find((key) => key.keyId === keyId);
  const bytes = fromBase64(publicKey);
  const others = same && fromBase64(same.publicKey);
  return bytes !== undefined && others !== undefined && Buffer.compare(bytes, others) === 0;
}
