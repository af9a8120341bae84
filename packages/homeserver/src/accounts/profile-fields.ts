import { MatrixError } from "@botschaft/protocol/errors";
import { parseMxcUri } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import type { WholeProfileRow } from "@botschaft/storage";
import { checkNewText, isStorableText } from "./new-texts.ts";

/** A profile as it goes over the wire, field by field. */
export function fieldsOf({ displayName, avatarUrl, others }: WholeProfileRow): JsonObject {
  return {
    ...(JSON.parse(others) as JsonObject),
    ...(displayName === null ? {} : { displayname: displayName }),
    ...(avatarUrl === null ? {} : { avatar_url: avatarUrl }),
  };
}

export function rowOf({ displayname, avatar_url, ...others }: JsonObject): WholeProfileRow {
  return {
    displayName: typeof displayname === "string" ? displayname : null,
    avatarUrl: typeof avatar_url === "string" ? avatar_url : null,
    others: JSON.stringify(others),
  };
}

/** Whether member events show it too. */
export function isShownInRooms(field: string): boolean {
  return field === "displayname" || field === "avatar_url";
}

const maxKeyBytes = 255;
/** The whole profile stays below. */
const profileBytes = 64 * 1024;
const maxUrl = 1000;

/** @throws {MatrixError} M_KEY_TOO_LARGE */
export function checkKey(field: string): void {
  if (Buffer.byteLength(field) <= maxKeyBytes) return;
  throw new MatrixError("M_KEY_TOO_LARGE", `The name of a profile field has at most ${maxKeyBytes} bytes.`);
}

/** @throws {MatrixError} M_PROFILE_TOO_LARGE */
export function checkSize(fields: JsonObject): void {
  if (Buffer.byteLength(JSON.stringify(fields)) < profileBytes) return;
  throw new MatrixError("M_PROFILE_TOO_LARGE", "A profile stays below 64 KiB.");
}

/**
 * The value as it is kept; undefined takes the field away. Fields that the specification does not know hold anything.
 * @COMPAT(Element) an empty picture or name takes it away.
 * @throws {MatrixError} M_INVALID_PARAM
 */
export function parseField(field: string, value: JsonValue): JsonValue | undefined {
  if (field !== "m.tz" && !isShownInRooms(field)) return value;
  if (typeof value !== "string") throw new MatrixError("M_INVALID_PARAM", `${field} is a string.`);
  if (field === "avatar_url") checkAvatar(value);
  else checkNewText(value, field);
  return value === "" ? undefined : value;
}

function checkAvatar(url: string): void {
  if (url === "") return;
  if (url.length <= maxUrl && isStorableText(url) && parseMxcUri(url) !== undefined) return;
  throw new MatrixError("M_INVALID_PARAM", "A picture's address begins with mxc://.");
}
