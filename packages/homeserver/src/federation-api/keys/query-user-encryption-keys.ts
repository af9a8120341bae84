import type { ResponseOf } from "@botschaft/protocol/contract";
import type { JsonObject } from "@botschaft/protocol/json";
import type { PublicKeys, ShownKeys } from "../../keys/index.ts";
import type { FederationHandler } from "../operation.ts";

type Answer = ResponseOf<"server-server", "queryUserEncryptionKeys">;

/** Who has no account here is missing in the answer. */
export function queryUserEncryptionKeys(publicKeys: PublicKeys): FederationHandler<"queryUserEncryptionKeys"> {
  return async ({ body }) => {
    const shown = await publicKeys.list(Object.keys(body.device_keys));
    const devices = [...shown].map(([userId, keys]) => [userId, devicesOf(keys, body.device_keys[userId] ?? [])]);
    const each = (key: "master" | "selfSigning") =>
      Object.fromEntries(
        [...shown].flatMap(([userId, keys]) => (keys[key] === undefined ? [] : [[userId, keys[key]]])),
      );
    return {
      device_keys: Object.fromEntries(devices),
      master_keys: each("master"),
      self_signing_keys: each("selfSigning"),
    } as Answer;
  };
}

/** @param asked none for all */
function devicesOf({ devices }: ShownKeys, asked: readonly string[]): JsonObject {
  const isAsked = ([deviceId]: readonly [string, JsonObject]) => asked.length === 0 || asked.includes(deviceId);
  return Object.fromEntries([...devices].filter(isAsked));
}
