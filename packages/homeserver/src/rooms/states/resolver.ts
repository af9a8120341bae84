import { BoundedMap } from "@botschaft/platform/bounded-map";
import { keysThatDiffer, type StateMap } from "@botschaft/room/state";
import { bytesOf, type LineState } from "./line-state.ts";
import { rebase } from "./rebase.ts";
import type { Disagreement } from "./resolution.ts";
import type { StateReader } from "./state-reader.ts";

/** What resolves states that do not agree: a thread of its own. */
export interface Resolution {
  resolve(disagreement: Disagreement): Promise<Pick<LineState, "linePos" | "changes">>;
  forget(): Promise<void>;
  stop(): Promise<void>;
}

type Parts = {
  readonly reader: StateReader;
  readonly resolution: Resolution;
  /** Of answers that are kept. */
  readonly maxBytes: number;
};

/** States further apart on the line than this are not compared here. */
const stepsAtMost = 500;

/**
 * The state that follows from several. States that turn out to be the same are answered here, others by resolution.
 * That one state holds all of another and more is no such case: from room version 2 on, a key that one of them lacks is
 * in conflict. https://spec.matrix.org/v1.19/rooms/v2/#definitions
 */
export class Resolver {
  readonly #parts: Parts;
  readonly #answers: BoundedMap<string, LineState>;
  readonly #running = new Map<string, Promise<LineState>>();
  #resolved = 0;
  #forgets = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#answers = new BoundedMap(parts.maxBytes);
  }

  /** The state before an event whose predecessors these are. Throws for an event after which no state is known. */
  async resolveAfter(eventNids: readonly number[], rulesId: string): Promise<LineState> {
    const states = await Promise.all(eventNids.map((eventNid) => this.#getAfter(eventNid)));
    return this.resolve({ states, rulesId, news: [] });
  }

  async resolve({ states, rulesId, news }: Disagreement): Promise<LineState> {
    const distinct = new Map(states.map((state) => [state.id, state]));
    const [first, ...others] = distinct.values();
    if (first === undefined) throw new Error("There are no states to resolve");
    if (others.length === 0) return first;
    const name = [`${first.roomNid} ${rulesId}`, ...[...distinct.keys()].sort()].join("\n");
    const known = this.#answers.get(name) ?? this.#running.get(name);
    if (known !== undefined) return known;
    const running = this.#answer({ states: [first, ...others], rulesId, news }, name);
    this.#running.set(name, running);
    return running.finally(() => {
      if (this.#running.get(name) === running) this.#running.delete(name);
    });
  }

  /** What is in memory may differ from the disk. */
  forget(): void {
    this.#forgets++;
    this.#answers.clear();
    this.#running.clear();
    void this.#parts.resolution.forget();
  }

  stop(): Promise<void> {
    return this.#parts.resolution.stop();
  }

  async #answer(disagreement: Disagreement, name: string): Promise<LineState> {
    const forgets = this.#forgets;
    const answer = (await this.#findAgreed(disagreement.states)) ?? (await this.#resolve(disagreement));
    if (forgets === this.#forgets) this.#answers.set(name, answer, name.length * 2 + bytesOf(answer));
    return answer;
  }

  async #resolve(disagreement: Disagreement): Promise<LineState> {
    const { roomNid } = disagreement.states[0] as LineState;
    const resolved = await this.#parts.resolution.resolve(disagreement);
    return { ...resolved, roomNid, id: `resolved ${++this.#resolved}` };
  }

  /** The one state that all of them are, told by the newest of their positions. */
  async #findAgreed(states: readonly LineState[]): Promise<LineState | undefined> {
    const newest = states.reduce((best, state) => (state.linePos > best.linePos ? state : best));
    const isFromNothing = states.some(({ linePos }) => linePos === 0) && newest.linePos > 0;
    if (isFromNothing) return undefined;
    const changes = await rebase(this.#parts.reader.lines, states, newest.linePos, stepsAtMost);
    const [first, ...others] = changes ?? [];
    return first !== undefined && others.every((other) => isSame(first, other)) ? newest : undefined;
  }

  async #getAfter(eventNid: number): Promise<LineState> {
    const state = await this.#parts.reader.findAfter(eventNid);
    if (state === undefined) throw new Error(`The state after event ${eventNid} is not known`);
    return state;
  }
}

function isSame(left: StateMap, right: StateMap): boolean {
  return left.size === right.size && keysThatDiffer(left, right).size === 0;
}
