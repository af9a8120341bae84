import type { Random } from "@botschaft/platform/random";
import type { OperationId } from "@botschaft/protocol/contract";
import type { JsonObject } from "@botschaft/protocol/json";

/** A call as it goes over a wire. A lie may put others in its place. */
export type Letter = {
  readonly from: string;
  readonly to: string;
  readonly operation: OperationId<"server-server">;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly body: JsonObject | undefined;
};

export type Reply = { readonly status: number; readonly body: JsonObject };

/** What a lying server makes of what it sends; undefined leaves it as it is. */
export type Lie = {
  /** Of calls that it makes. */
  readonly request?: (letter: Letter) => Letter | undefined;
  /** Of its answers to calls. */
  readonly answer?: (letter: Letter, reply: Reply) => Reply | undefined;
};

/** What goes wrong between two servers, in one direction of calling. */
export class Wire {
  isCut = false;
  /** Calls are made, and what is answered never arrives. */
  losesAnswers = false;
  #slowness: { readonly ms: number; readonly random: Random | undefined } = { ms: 0, random: undefined };

  /** @param random where given, each call takes another time up to `ms`, so that they overtake each other */
  slow(ms: number, random?: Random): void {
    this.#slowness = { ms, random };
  }

  /** How long the next call takes until it arrives. */
  nextDelayMs(): number {
    const { ms, random } = this.#slowness;
    return random === undefined ? ms : random.integer(ms + 1);
  }

  mend(): void {
    this.isCut = false;
    this.losesAnswers = false;
    this.slow(0);
  }

  get isWhole(): boolean {
    const { ms } = this.#slowness;
    return !this.isCut && !this.losesAnswers && ms === 0;
  }
}
