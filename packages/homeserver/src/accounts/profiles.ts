import type { ReadPool } from "@botschaft/platform/postgres";
import { findProfile } from "@botschaft/storage";
import { BoundedMap } from "../streams/bounded-map.ts";

export type Profile = { readonly displayName?: string; readonly avatarUrl?: string };

/** The names and pictures of people from here, as member events show them. */
export class Profiles {
  readonly #reads: ReadPool;
  readonly #known = new BoundedMap<number, Profile>(100_000);

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** Empty for somebody without an account here. */
  async find(userNid: number): Promise<Profile> {
    const known = this.#known.get(userNid);
    if (known !== undefined) return known;
    const row = await findProfile(this.#reads, userNid);
    const profile: Profile = {
      ...(row?.displayName == null ? {} : { displayName: row.displayName }),
      ...(row?.avatarUrl == null ? {} : { avatarUrl: row.avatarUrl }),
    };
    this.#known.set(userNid, profile);
    return profile;
  }
}
