import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a server is: its name holds a port, so it stays for ever. */
export type Ports = { readonly http: number; readonly https: number };

type Notes = {
  /** Of everybody. */
  readonly password: string;
  /** With which people are registered. */
  readonly secret: string;
  readonly ports: Record<string, Ports>;
  /** Ids of rooms by name. */
  readonly rooms: Record<string, string>;
  /** Steps that need not be done again. */
  readonly done: string[];
};

/** What a network remembers from one start to the next, in a file beside its servers' folders. */
export class Notebook {
  readonly #path: string;
  readonly #notes: Notes;

  static open(folder: string): Notebook {
    // As root the database belongs to somebody else, who must get through.
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    const path = join(folder, "network.json");
    return new Notebook(path, existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : newNotes());
  }

  private constructor(path: string, notes: Notes) {
    this.#path = path;
    this.#notes = notes;
  }

  get password(): string {
    return this.#notes.password;
  }

  get secret(): string {
    return this.#notes.secret;
  }

  async portsOf(key: string, choose: () => Promise<Ports>): Promise<Ports> {
    const ports = this.#notes.ports[key] ?? (await choose());
    this.#notes.ports[key] = ports;
    this.#save();
    return ports;
  }

  async roomOf(name: string, make: () => Promise<string>): Promise<string> {
    const roomId = this.#notes.rooms[name] ?? (await make());
    this.#notes.rooms[name] = roomId;
    this.#save();
    return roomId;
  }

  /** Does what no start before this one has done to its end. */
  async once(step: string, act: () => Promise<unknown>): Promise<void> {
    if (this.#notes.done.includes(step)) return;
    await act();
    this.#notes.done.push(step);
    this.#save();
  }

  #save(): void {
    writeFileSync(`${this.#path}.new`, `${JSON.stringify(this.#notes, undefined, 2)}\n`, { mode: 0o600 });
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function newNotes(): Notes {
  const secret = randomBytes(16).toString("hex");
  return { password: speakable(), secret, ports: {}, rooms: {}, done: [] };
}

/** Six syllables and a bit: easy to type, and long enough for a password here. */
function speakable(): string {
  const some = (letters: string) => letters[randomInt(letters.length)];
  const syllable = () => `${some("bdfgklmnprstw")}${some("aeiou")}`;
  return [0, 1, 2].map(() => syllable() + syllable()).join("-");
}
