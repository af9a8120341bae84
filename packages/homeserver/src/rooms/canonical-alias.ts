import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomAlias } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { getAlias } from "./aliases.ts";
import type { RoomActor } from "./room-actor.ts";
import type { Rooms } from "./rooms.ts";

/**
 * Aliases that a room names newly must be aliases, and lead to it. What it named before may stay, whatever it is.
 * https://spec.matrix.org/v1.19/client-server-api/#mroomcanonical_alias
 * @throws {MatrixError} M_INVALID_PARAM, M_BAD_ALIAS
 */
export async function checkCanonicalAlias(rooms: Rooms, actor: RoomActor, content: JsonObject): Promise<void> {
  const before = new Set(aliasesIn(actor.content("m.room.canonical_alias") ?? {}));
  const added = aliasesIn(content).filter((alias) => !before.has(alias));
  for (const alias of added) await checkAlias(rooms, actor, alias);
}

/** Absent, null and empty all mean that there is none. */
function aliasesIn({ alias, alt_aliases }: JsonObject): readonly JsonValue[] {
  const others = alt_aliases === undefined || alt_aliases === null ? [] : alt_aliases;
  const main = alias === undefined || alias === null || alias === "" ? [] : [alias];
  return [...main, ...(Array.isArray(others) ? others : [others])];
}

async function checkAlias(rooms: Rooms, { view }: RoomActor, text: JsonValue): Promise<void> {
  const alias = typeof text === "string" ? parseRoomAlias(text) : undefined;
  if (alias === undefined) throw new MatrixError("M_INVALID_PARAM", `${JSON.stringify(text)} is no alias.`);
  // An alias that is not there does not lead here either.
  const found = await getAlias(rooms, alias).catch(undefinedIfNotFound);
  if (found?.roomId !== view.roomId)
    throw new MatrixError("M_BAD_ALIAS", `The alias ${alias} does not lead to this room.`);
}

function undefinedIfNotFound(error: unknown): undefined {
  if (!(error instanceof MatrixError) || error.errcode !== "M_NOT_FOUND") throw error;
}

/** The content without one alias; the very same object where it does not name it. */
export function withoutAlias(content: JsonObject, gone: string): JsonObject {
  const { alias, alt_aliases, ...rest } = content;
  const others = Array.isArray(alt_aliases) ? alt_aliases.filter((other) => other !== gone) : alt_aliases;
  const isMain = alias === gone;
  if (!isMain && (!Array.isArray(alt_aliases) || alt_aliases.length === (others as JsonValue[]).length)) return content;
  const hasOthers = others !== undefined && !(Array.isArray(others) && others.length === 0);
  return {
    ...rest,
    ...(alias === undefined || isMain ? {} : { alias }),
    ...(hasOthers ? { alt_aliases: others } : {}),
  };
}

/** The aliases that are meant, and the content without them. */
export function partAliases(
  { alias, alt_aliases, ...rest }: JsonObject,
  isMeant: (alias: string) => boolean,
): readonly [meant: JsonObject, others: JsonObject] {
  const alternatives = Array.isArray(alt_aliases) ? alt_aliases : [];
  const part = (wanted: boolean) => {
    const isWanted = (text: JsonValue | undefined) =>
      typeof text === "string" && text !== "" && isMeant(text) === wanted;
    const others = alternatives.filter(isWanted);
    return {
      ...(isWanted(alias) ? { alias: alias as string } : {}),
      ...(others.length > 0 ? { alt_aliases: others } : {}),
    };
  };
  return [part(true), { ...rest, ...part(false) }];
}
