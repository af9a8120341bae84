import { canonicalJson, isObject, JsonError, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { isStorableText } from "../../accounts/new-texts.ts";

export type ParsedDevice = { readonly deviceId: string; readonly json: string };

const longestName = 512;
const longestKeys = 65_536;

/** A device's keys as its server tells them; undefined for what is none, or is of somebody else. */
export function parseDeviceKeys(
  userId: string,
  deviceId: JsonValue | undefined,
  keys: JsonValue | undefined,
): ParsedDevice | undefined {
  if (typeof deviceId !== "string" || deviceId.length > longestName || !isStorableText(deviceId)) return undefined;
  if (!isObject(keys) || keys.user_id !== userId || keys.device_id !== deviceId) return undefined;
  if (!isObject(keys.keys) || !Array.isArray(keys.algorithms)) return undefined;
  const json = storedText(keys);
  return json === undefined || json.length > longestKeys ? undefined : { deviceId, json };
}

export function parseStreamId(value: JsonValue | undefined): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** None where it is missing; undefined where it is no list of them. */
export function parseStreamIds(value: JsonValue | undefined): readonly number[] | undefined {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return undefined;
  const ids = value.map(parseStreamId);
  return ids.every((id) => id !== undefined) ? ids : undefined;
}

function storedText({ unsigned, ...keys }: JsonObject): string | undefined {
  try {
    const text = canonicalJson(keys);
    return isStorableText(text) ? text : undefined;
  } catch (error) {
    if (error instanceof JsonError) return undefined;
    throw error;
  }
}
