import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { findProfile, type ProfileRow } from "@botschaft/storage";
import type { NewPeopleFollower } from "./ports.ts";

export type Profile = { readonly displayName?: string; readonly avatarUrl?: string };

/** The names and pictures of people from here, as member events show them. */
export class Profiles implements NewPeopleFollower {
  readonly #reads: ReadPool;
  readonly #known = new BoundedMap<number, Profile>(100_000);
  /** Counts what was changed, so that a look-up from before does not stay. */
  #changes = 0;

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** Empty for somebody without an account here. */
  async find(userNid: number): Promise<Profile> {
    const known = this.#known.get(userNid);
    if (known !== undefined) return known;
    const changes = this.#changes;
    const profile = profileOf(await findProfile(this.#reads, userNid));
    if (changes === this.#changes) this.#known.set(userNid, profile);
    return profile;
  }

  /** It was committed. */
  remember(userNid: number, row: ProfileRow): void {
    this.#changes++;
    this.#known.set(userNid, profileOf(row));
  }

  personCreated({ userNid, displayName }: Parameters<NewPeopleFollower["personCreated"]>[0]): void {
    this.remember(userNid, { displayName, avatarUrl: null });
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#changes++;
    this.#known.clear();
  }
}

function profileOf(row: ProfileRow | undefined): Profile {
  return {
    ...(row?.displayName == null ? {} : { displayName: row.displayName }),
    ...(row?.avatarUrl == null ? {} : { avatarUrl: row.avatarUrl }),
  };
}
