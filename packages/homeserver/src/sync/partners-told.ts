import { BoundedMap } from "@botschaft/platform/bounded-map";

/** What everybody here is told of the servers that this one speaks with: another version means that it has changed. */
export interface PartnersVersion {
  version(): string;
  /** Told after a change, or what may be one. */
  onChange(listener: () => void): void;
}

/** A server that speaks with no other. */
export const noPartners: PartnersVersion = { version: () => "0", onChange() {} };

const devicesInMemory = 100_000;

/**
 * `eu.botschaft.partners`, which stands in every answer of /sync, and which devices have seen which version: no row and no
 * statement a person. Whose device is not in memory gets it with the next answer, and is not woken for it before.
 */
export class PartnersTold {
  readonly #partners: PartnersVersion;
  readonly #told = new BoundedMap<number, string>(devicesInMemory);

  constructor(partners: PartnersVersion, wakeAll: () => void) {
    this.#partners = partners;
    let woken = partners.version();
    partners.onChange(() => {
      const version = partners.version();
      if (version === woken) return;
      woken = version;
      wakeAll();
    });
  }

  /** What a device knows when its request begins. */
  knownTo(deviceNid: number): string {
    return this.#told.get(deviceNid) ?? this.#partners.version();
  }

  isNewTo(known: string): boolean {
    return this.#partners.version() !== known;
  }

  /** Its part of an answer, as JSON text. */
  tell(deviceNid: number): Readonly<Record<string, string>> {
    const version = this.#partners.version();
    this.#told.set(deviceNid, version);
    return { "eu.botschaft.partners": JSON.stringify({ version }) };
  }
}
