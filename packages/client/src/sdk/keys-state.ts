import type { MatrixClient } from "matrix-js-sdk";
import type { CryptoApi } from "matrix-js-sdk/lib/crypto-api/index.js";
import type { KeysState } from "../session/keys.ts";
import { countUnsavedKeys } from "./room-key-counts.ts";

export const noKeysYet: KeysState = {
  thisDevice: "unknown",
  hasSpareKey: false,
  confirmedOthers: 0,
  unconfirmedOthers: [],
  unsaved: 0,
  hasBackup: false,
};

/** Everything about one's own keys, as this device knows it now. */
export async function readKeysState(client: MatrixClient, crypto: CryptoApi): Promise<KeysState> {
  const me = client.getSafeUserId();
  const thisDeviceId = client.getDeviceId() ?? "";
  const devices = (await crypto.getUserDeviceInfo([me])).get(me) ?? new Map();
  const others = [...devices.values()].filter(({ deviceId }) => deviceId !== thisDeviceId);
  const signed = await Promise.all(others.map(({ deviceId }) => isSigned(crypto, me, deviceId)));
  return {
    thisDevice: await thisDeviceState(crypto, me, thisDeviceId),
    hasSpareKey: hasSpareKey(client),
    confirmedOthers: signed.filter(Boolean).length,
    unconfirmedOthers: others
      .filter((_, at) => !signed[at])
      .map(({ deviceId, displayName }) => ({ deviceId, name: displayName ?? "" })),
    unsaved: await countUnsavedKeys(crypto),
    hasBackup: (await crypto.getActiveSessionBackupVersion()) !== null,
  };
}

async function thisDeviceState(crypto: CryptoApi, me: string, deviceId: string): Promise<KeysState["thisDevice"]> {
  const status = await crypto.getDeviceVerificationStatus(me, deviceId);
  if (status?.crossSigningVerified) return "confirmed";
  const { publicKeysOnDevice } = await crypto.getCrossSigningStatus();
  return publicKeysOnDevice ? "unconfirmed" : "noIdentity";
}

async function isSigned(crypto: CryptoApi, userId: string, deviceId: string): Promise<boolean> {
  return (await crypto.getDeviceVerificationStatus(userId, deviceId))?.signedByOwner ?? false;
}

function hasSpareKey(client: MatrixClient): boolean {
  const content = client.getAccountData("m.secret_storage.default_key")?.getContent();
  return typeof content?.key === "string";
}
