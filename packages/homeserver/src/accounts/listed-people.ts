import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName, UserId } from "@botschaft/protocol/ids";
import {
  countPeople,
  type DeviceRow,
  findListedPerson,
  type ListedPersonRow,
  listDevicesSeen,
  listPeoplePage,
  type PeopleFilter,
  type PeopleWish,
} from "@botschaft/storage";
import { searchWordsIn, withoutServerName } from "../directory/search-words.ts";
import type { Devices } from "./devices.ts";
import { canonicalEmail } from "./identifiers.ts";
import type { LastSeen } from "./last-seen.ts";
import { isStorableText } from "./new-texts.ts";

export type PersonState = "active" | "locked" | "deactivated";

/** Somebody who has an account here, as administrators see them. Times are milliseconds since 1970. */
export type Person = {
  readonly userId: UserId;
  readonly displayName: string | null;
  readonly email: string | null;
  readonly isAdmin: boolean;
  readonly state: PersonState;
  readonly createdTs: number;
  readonly lastSeenTs: number | undefined;
};

export type PeoplePage = {
  readonly people: readonly Person[];
  /** Where the next page begins; undefined on the last one. */
  readonly nextFrom: string | undefined;
  /** How many there are on all pages. */
  readonly total: number;
};

type Parts = {
  readonly reads: ReadPool;
  readonly devices: Devices;
  readonly lastSeen: LastSeen;
  readonly serverName: ServerName;
};

type Question = {
  /** The beginnings of words of a name or an address, or of an e-mail. */
  readonly search: string;
  readonly filter: PeopleFilter;
  readonly from: string | undefined;
  readonly limit: number;
};

const maxWords = 8;

/** Who has an account here, for those who administer them. */
export class ListedPeople {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** In the order of addresses. @throws {MatrixError} M_INVALID_PARAM */
  async list({ search, filter, from = "", limit }: Question): Promise<PeoplePage> {
    if (!isStorableText(from)) throw new MatrixError("M_INVALID_PARAM", "`from` is nothing that a page named");
    const wish = this.#wishOf(search, filter);
    if (wish === undefined) return { people: [], nextFrom: undefined, total: 0 };
    const { reads } = this.#parts;
    const [rows, total] = await Promise.all([
      listPeoplePage(reads, wish, { after: from, limit: limit + 1 }),
      countPeople(reads, wish),
    ]);
    const shown = rows.slice(0, limit);
    return {
      people: await this.#withLastSeen(shown),
      nextFrom: rows.length > limit ? shown.at(-1)?.userId : undefined,
      total,
    };
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  async get(userId: UserId): Promise<Person & { readonly devices: readonly DeviceRow[] }> {
    const row = await findListedPerson(this.#parts.reads, userId);
    if (row === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}`);
    const devices = await this.#parts.devices.list(row.userNid);
    return { ...personIn(row, latestOf(devices.map((device) => device.lastSeenTs))), devices };
  }

  /** Undefined where nobody can be meant. */
  #wishOf(search: string, filter: PeopleFilter): PeopleWish | undefined {
    if (search.trim() === "") return { filter, words: [], emailStart: undefined };
    const words = searchWordsIn(withoutServerName(search, this.#parts.serverName)).slice(0, maxWords);
    const email = canonicalEmail(search);
    const emailStart = /\s/.test(email) || !isStorableText(email) ? undefined : email;
    return words.length === 0 && emailStart === undefined ? undefined : { filter, words, emailStart };
  }

  async #withLastSeen(rows: readonly ListedPersonRow[]): Promise<readonly Person[]> {
    const { reads, lastSeen } = this.#parts;
    const devices = await listDevicesSeen(
      reads,
      rows.map(({ userNid }) => userNid),
    );
    const seen = Map.groupBy(devices, ({ userNid }) => userNid);
    return rows.map((row) => {
      const times = (seen.get(row.userNid) ?? []).map((device) => {
        return lastSeen.find(device.deviceNid)?.ts ?? device.lastSeenTs;
      });
      return personIn(row, latestOf(times));
    });
  }
}

function personIn(row: ListedPersonRow, lastSeenTs: number | undefined): Person {
  const { displayName, email, isAdmin, createdTs } = row;
  return { userId: row.userId as UserId, displayName, email, isAdmin, state: stateOf(row), createdTs, lastSeenTs };
}

function stateOf({ deactivatedTs, isLocked }: ListedPersonRow): PersonState {
  if (deactivatedTs !== null) return "deactivated";
  return isLocked ? "locked" : "active";
}

function latestOf(times: readonly (number | null)[]): number | undefined {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? undefined : Math.max(...known);
}
