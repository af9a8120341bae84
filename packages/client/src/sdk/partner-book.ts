import type { Memory } from "../model/app/app-ports.ts";
import type { Authority } from "../model/authority.ts";
import { createCell } from "../model/cell.ts";
import type { Call } from "../server/call.ts";
import { getPartners, readBorder, type ToldBorder, toPartner, versionIn } from "../server/partners.ts";
import type { Border } from "../session/partners.ts";
import { inTurn } from "./coalesced.ts";
import { personOf } from "./person-of.ts";

export type PartnerBookOptions = {
  readonly call: Call;
  /** Gives the access token that is valid now. */
  readonly token: () => Promise<string>;
  readonly ownServer: string;
  /** What was told last: names and barriers stand there from the start, also offline. */
  readonly memory: Pick<Memory, "get" | "set">;
};

const kept = "botschaft.border";

/** The border as the server tells of it, read anew when an answer of /sync says that it is another one. */
export class PartnerBook {
  readonly state = createCell<Border | undefined>(undefined);
  readonly #options: PartnerBookOptions;
  readonly #load = inTurn(() => this.#read());
  #heard: string | undefined;
  #known: string | undefined;
  #reading: Promise<void> = Promise.resolve();

  constructor(options: PartnerBookOptions) {
    this.#options = options;
    const before = readBorder(options.memory.get(kept));
    if (before !== undefined) this.#take(before);
  }

  /** What failed to come is asked for again at the next answer. */
  hear(answer: unknown): void {
    this.#heard = versionIn(answer);
    if (this.#heard === undefined || this.#heard === this.#known) return;
    this.#reading = this.#load().catch(() => undefined);
  }

  /** Until what is on its way has come, or failed to. */
  settled(): Promise<void> {
    return this.#reading;
  }

  readonly authorityOf = (serverName: string): Authority | undefined => {
    if (serverName === this.#options.ownServer) return undefined;
    return this.state.get()?.partners.get(serverName)?.authority ?? { serverName, name: serverName };
  };

  async #read(): Promise<void> {
    const heard = this.#heard;
    const { call, token, memory } = this.#options;
    const answer = await getPartners(call, await token());
    this.#take(answer);
    this.#known = heard;
    memory.set(kept, JSON.stringify(answer));
  }

  #take(answer: ToldBorder): void {
    const partners = answer.partners.map(toPartner);
    this.state.set({
      mode: answer.federation,
      administrators: answer.administrators.map(({ user_id, display_name }) => {
        return personOf(user_id, display_name, this.authorityOf);
      }),
      partners: new Map(partners.map((partner) => [partner.authority.serverName, partner])),
    });
  }
}
