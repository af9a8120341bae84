import type { ReadPool } from "@botschaft/platform/postgres";
import { localpartOf, type ServerName, type UserId } from "@botschaft/protocol/ids";
import { type DirectoryRow, findPeopleByWords } from "@botschaft/storage";
import { searchWordsIn, withoutServerName } from "./search-words.ts";

export type Found = { readonly people: readonly DirectoryRow[]; readonly isLimited: boolean };

export type Search = {
  readonly readerNid: number;
  readonly term: string;
  readonly limit: number;
  /** A language tag to sort names by. */
  readonly language: string | undefined;
};

/** Of more than these the first are ranked: a term that finds so many says too little. */
const maxRanked = 500;
const maxWords = 8;

/**
 * The people of this server, who are all visible to each other: they belong to one authority.
 * https://spec.matrix.org/v1.19/client-server-api/#user-directory
 */
export class UserDirectory {
  readonly #reads: ReadPool;
  readonly #serverName: ServerName;

  constructor(reads: ReadPool, serverName: ServerName) {
    this.#reads = reads;
    this.#serverName = serverName;
  }

  /** By the beginnings of the words of names and addresses. @COMPAT(Synapse) who searches is not among them. */
  async search({ readerNid, term, limit, language }: Search): Promise<Found> {
    const words = searchWordsIn(withoutServerName(term, this.#serverName)).slice(0, maxWords);
    if (words.length === 0) return { people: [], isLimited: false };
    const found = await findPeopleByWords(this.#reads, words, { exceptNid: readerNid, limit: maxRanked });
    const ranked = rank(found, words.map(([plain]) => plain).join(" "), language);
    return { people: ranked.slice(0, limit), isLimited: ranked.length > limit };
  }
}

/** Who is called just so first, then whose name begins so; those with a profile before those without. */
function rank(people: readonly DirectoryRow[], term: string, language: string | undefined): readonly DirectoryRow[] {
  const collator = collatorFor(language);
  const keyed = people.map((person) => {
    const names = [localpartOf(person.userId as UserId), person.displayName ?? ""].map(plainName);
    const isExact = names.includes(term);
    const isStart = names.some((name) => name.startsWith(term));
    const hasProfile = person.displayName !== null || person.avatarUrl !== null;
    return { person, rank: (isExact ? 0 : isStart ? 2 : 4) + (hasProfile ? 0 : 1) };
  });
  return keyed
    .sort((left, right) => left.rank - right.rank || collator.compare(nameOf(left.person), nameOf(right.person)))
    .map(({ person }) => person);
}

function plainName(name: string): string {
  return searchWordsIn(name)
    .map(([plain]) => plain)
    .join(" ");
}

function nameOf({ displayName, userId }: DirectoryRow): string {
  return `${displayName ?? ""} ${userId}`;
}

function collatorFor(language: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(language, { sensitivity: "base" });
  } catch {
    // What stands there is no language tag.
    return new Intl.Collator("en", { sensitivity: "base" });
  }
}
