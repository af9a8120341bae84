import type { Clock } from "@botschaft/platform/clock";
import { type ServerRow, setAuthorityName } from "@botschaft/storage";
import type { Actor, AuditTrail } from "./audit-trail.ts";
import { checkNewText } from "./new-texts.ts";

type Parts = {
  readonly clock: Clock;
  readonly audit: AuditTrail;
};

/** The authority that this server belongs to, as its administrator named it. */
export class Authority {
  readonly #parts: Parts;
  #name: string | undefined;

  constructor(parts: Parts, stored: Pick<ServerRow, "authorityName">) {
    this.#parts = parts;
    this.#name = stored.authorityName ?? undefined;
  }

  get name(): string | undefined {
    return this.#name;
  }

  async setName(actor: Actor, name: string): Promise<void> {
    checkNewText(name, "The authority's name");
    const { clock, audit } = this.#parts;
    const entry = { ts: clock.now(), actor: actor.name, action: "authority.named", facts: { name } };
    await audit.record(entry, setAuthorityName(name));
    this.wasNamed(name);
  }

  /** The name is on disk. */
  wasNamed(name: string): void {
    this.#name = name;
  }
}
