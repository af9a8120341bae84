import { problemOf } from "../../server/problem-of.ts";
import { ServerError } from "../../server/server-error.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Session } from "../../session/session.ts";
import { problemAtBorder } from "../border/problem-at-border.ts";
import { type Widening, wideningBy } from "../border/widening.ts";
import { type Letter, writeTo } from "../border/write-to.ts";
import { createCell, deriveCell } from "../cell.ts";
import type { Drafts } from "../composer/drafts.ts";
import { bandOf } from "../conversation/band-of.ts";
import { createPersonSearch } from "../new-conversation/create-person-search.ts";
import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import { membersOf } from "./members-of.ts";
import type { WhoIsHereModel, WhoIsHereState } from "./who-is-here-model.ts";

export type WhoIsHereOptions = {
  readonly session: Session;
  readonly drafts: Drafts;
  readonly roomId: string;
  readonly verifyPerson: (person: Person) => Promise<void>;
  readonly onLeft: () => void;
  /** Opens another conversation. */
  readonly open: (roomId: string) => void;
};

type Asked = Widening & { readonly person: Person };
type Own = {
  readonly isInviting: boolean;
  readonly isLeaving: boolean;
  readonly widening?: Asked;
  readonly problem?: Problem;
};
const idle: Own = { isInviting: false, isLeaving: false };

export function createWhoIsHere(options: WhoIsHereOptions): WhoIsHereModel & { stop(): void } {
  return new WhoIsHere(options);
}

class WhoIsHere implements WhoIsHereModel {
  readonly state: Readable<WhoIsHereState>;
  readonly stop: () => void;
  readonly find: (text: string) => void;
  readonly #options: WhoIsHereOptions;
  readonly #search: ReturnType<typeof createPersonSearch>;
  readonly #own = createCell<Own>(idle);

  constructor(options: WhoIsHereOptions) {
    const { rooms, keys } = options.session;
    this.#options = options;
    this.#search = createPersonSearch(options.session);
    this.find = this.#search.find;
    const derived = deriveCell([rooms.all, keys.trust, this.#search.state, this.#own], () => this.#compute());
    this.state = derived.cell;
    this.stop = derived.stop;
  }

  readonly invite = async (userId: string): Promise<void> => {
    const person = this.#search.state.get().people.find((found) => found.userId === userId);
    const asked = person === undefined ? undefined : this.#widening(person);
    if (asked !== undefined) this.#own.set({ ...idle, widening: asked });
    else await this.#invite(userId, person);
  };

  readonly agree = async (): Promise<void> => {
    const { widening } = this.#own.get();
    if (widening !== undefined) await this.#invite(widening.person.userId, widening.person);
  };

  readonly stepBack = (): void => this.#own.set(idle);

  readonly leave = async (): Promise<void> => {
    const { session, roomId, onLeft } = this.#options;
    await this.#attempt({ isLeaving: true }, () => session.rooms.leave(roomId));
    if (this.#own.get().problem === undefined) onLeft();
  };

  readonly confirmPerson = async (userId: string): Promise<void> => {
    const member = this.state.get().members.find(({ person }) => person.userId === userId);
    if (member !== undefined) await this.#attempt({}, () => this.#options.verifyPerson(member.person));
  };

  readonly ask = async (letter: Letter): Promise<void> => {
    const { session, drafts, open } = this.#options;
    await this.#attempt({}, async () => open(await writeTo(session.rooms, drafts, letter)));
  };

  get #facts(): RoomFacts | undefined {
    return this.#options.session.rooms.all.get().get(this.#options.roomId);
  }

  #compute(): WhoIsHereState {
    const { session } = this.#options;
    const facts = this.#facts;
    const members = facts === undefined ? [] : membersOf(facts, session.me.userId, session.keys.trust.get());
    const here = new Set(members.map(({ person }) => person.address));
    const found = this.#search.state.get();
    const isNew = ({ address }: { readonly address: string }) => !here.has(address);
    return {
      phase: facts?.areAllPeopleKnown ? "ready" : "loading",
      members,
      canInvite: facts?.mayInvite ?? false,
      search: { ...found, people: found.people.filter(isNew), closed: found.closed.filter(isNew) },
      ...this.#own.get(),
    };
  }

  #widening(person: Person): Asked | undefined {
    const { keys, me } = this.#options.session;
    const facts = this.#facts;
    if (facts === undefined) return undefined;
    const context = { me: me.userId, trust: keys.trust.get(), keys: keys.state.get(), barriers: [] };
    const widening = wideningBy([person], bandOf(facts, context));
    return widening === undefined ? undefined : { ...widening, person };
  }

  async #invite(userId: string, person: Person | undefined): Promise<void> {
    const { session, roomId } = this.#options;
    const about = person === undefined ? [] : [person];
    const side = { border: session.border.get(), me: session.me.userId };
    const problem = (error: unknown) => problemAtBorder(error, about, side) ?? problemOfInviting(error);
    await this.#attempt({ isInviting: true }, () => session.rooms.invite(roomId, userId), problem);
    if (this.#own.get().problem === undefined) this.find("");
  }

  async #attempt(doing: Partial<Own>, work: () => Promise<void>, problem = problemOf): Promise<void> {
    this.#own.set({ ...idle, ...doing });
    try {
      await work();
      this.#own.set(idle);
    } catch (error) {
      this.#own.set({ ...idle, problem: problem(error) });
    }
  }
}

function problemOfInviting(error: unknown): Problem {
  return error instanceof ServerError && error.errcode === "M_FORBIDDEN" ? { code: "mayNotInvite" } : problemOf(error);
}
