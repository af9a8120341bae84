import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { decodeBody, operations } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import { canonicalJson, decodeJsonText, JsonError, type JsonObject } from "@botschaft/protocol/json";
import { findFilter, type GroupCommit, insertFilter, listFilters } from "@botschaft/storage";
import type { RoomEventFilter, SyncFilter } from "./filter.ts";

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

const everything: SyncFilter = {};

/** Filters that clients stored, and filters as they stand in a query. https://spec.matrix.org/v1.19/client-server-api/#filtering */
export class Filters {
  readonly #storage: Storage;
  readonly #stored = new BoundedMap<string, JsonObject>(50_000);
  readonly #inQueries = new BoundedMap<string, SyncFilter>(5_000);

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** @param asked a stored filter's id, or a filter as JSON */
  async get(userNid: number, asked: string | undefined): Promise<SyncFilter> {
    if (asked === undefined) return everything;
    return asked.startsWith("{") ? this.#fromQuery(asked) : (this.getStored(userNid, asked) as Promise<SyncFilter>);
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async getStored(userNid: number, filterId: string): Promise<JsonObject> {
    const name = `${userNid} ${filterId}`;
    const known = this.#stored.get(name);
    if (known !== undefined) return known;
    const json = /^\d{1,15}$/.test(filterId)
      ? await findFilter(this.#storage.reads, userNid, Number(filterId))
      : undefined;
    if (json === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such filter.");
    const filter = JSON.parse(json) as JsonObject;
    this.#stored.set(name, filter);
    return filter;
  }

  /** The same filter gets the same id again. */
  async define(userNid: number, filter: JsonObject): Promise<string> {
    const json = canonicalJson(filter);
    const existing = await listFilters(this.#storage.reads, userNid);
    const same = existing.find((row) => row.json === json);
    if (same !== undefined) return String(same.filterId);
    const { results } = await this.#storage.writer.submit({
      key: `user:${userNid}`,
      rows: [],
      statements: [insertFilter(userNid, json)],
    });
    return String(results[0]?.rows[0]?.filterId);
  }

  #fromQuery(text: string): SyncFilter {
    const known = this.#inQueries.get(text);
    if (known !== undefined) return known;
    const decoded = decodeBody(operations["client-server"].defineFilter, parse(text));
    if (!decoded.ok)
      throw new MatrixError("M_INVALID_PARAM", `The filter is wrong at ${decoded.where}: ${decoded.why}`);
    this.#inQueries.set(text, decoded.value);
    return decoded.value;
  }
}

/**
 * A filter of one room's events, as it stands in a query.
 * @throws {MatrixError} M_INVALID_PARAM
 */
export function parseRoomEventFilter(text: string | undefined): RoomEventFilter {
  if (text === undefined) return {};
  const decoded = decodeBody(operations["client-server"].defineFilter, { room: { timeline: parse(text) } });
  if (!decoded.ok) throw new MatrixError("M_INVALID_PARAM", `The filter is wrong: ${decoded.why}`);
  return decoded.value.room?.timeline ?? {};
}

function parse(text: string) {
  try {
    return decodeJsonText(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new MatrixError("M_INVALID_PARAM", "The filter is neither an id nor JSON.");
  }
}
