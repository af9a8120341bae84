import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { SessionRow } from "@botschaft/storage";

/** Sessions by the hash of their access token, those used last. */
export class SessionCache {
  readonly #sessions = new BoundedMap<string, SessionRow>(100_000);
  /** Which of them a device has; may name some that were forgotten meanwhile. */
  readonly #keys = new BoundedMap<number, Set<string>>(100_000);
  #endings = 0;

  get(hash: Buffer): SessionRow | undefined {
    return this.#sessions.get(keyOf(hash));
  }

  set(hash: Buffer, session: SessionRow): void {
    const key = keyOf(hash);
    this.#sessions.set(key, session);
    const keys = this.#keys.get(session.deviceNid);
    if (keys === undefined) this.#keys.set(session.deviceNid, new Set([key]));
    else keys.add(key);
  }

  /** Reads again when a session ended meanwhile: the row may be one that is just gone. */
  async load(hash: Buffer, read: () => Promise<SessionRow | undefined>): Promise<SessionRow | undefined> {
    const endings = this.#endings;
    const row = await read();
    if (endings !== this.#endings) return this.load(hash, read);
    if (row !== undefined) this.set(hash, row);
    return row;
  }

  clear(): void {
    this.#endings++;
    this.#sessions.clear();
    this.#keys.clear();
  }

  end(hash: Buffer): void {
    this.#endings++;
    this.#sessions.delete(keyOf(hash));
  }

  /** Whatever the person is signed in with is read again. Looks through all of them: it is seldom called. */
  forgetPerson(userNid: number): void {
    this.#endings++;
    for (const [key, session] of this.#sessions.entries()) {
      if (session.userNid === userNid) this.#sessions.delete(key);
    }
  }

  endDevices(deviceNids: readonly number[]): void {
    this.#endings++;
    for (const deviceNid of deviceNids) {
      for (const key of this.#keys.get(deviceNid) ?? []) this.#sessions.delete(key);
      this.#keys.delete(deviceNid);
    }
  }
}

function keyOf(hash: Buffer): string {
  return hash.toString("latin1");
}
