import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomAlias } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { findAlias } from "@botschaft/storage";
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

async function checkAlias({ ports }: Rooms, { view }: RoomActor, text: JsonValue): Promise<void> {
  const alias = typeof text === "string" ? parseRoomAlias(text) : undefined;
  if (alias === undefined) throw new MatrixError("M_INVALID_PARAM", `${JSON.stringify(text)} is no alias.`);
  const row = await findAlias(ports.storage.reads, alias);
  if (row?.roomNid !== view.roomNid)
    throw new MatrixError("M_BAD_ALIAS", `The alias ${alias} does not lead to this room.`);
}
