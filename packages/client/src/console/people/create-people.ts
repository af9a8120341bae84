import { type Cell, createCell } from "../../model/cell.ts";
import { createInvitations } from "../../model/invitations/create-invitations.ts";
import type { InvitationsModel } from "../../model/invitations/invitations-model.ts";
import type { Administration } from "../../session/session.ts";
import { consoleProblemOf, type Meanings } from "../console-problem.ts";
import { type PeopleDesk, type PeopleFilter, type PersonAct, peopleOnPage } from "./people-desk.ts";
import type { AskedPerson, PeopleModel, PeopleState } from "./people-model.ts";

const meanings: Meanings = { 403: { code: "notYourself" }, 404: { code: "personGone" } };

/** Loads nothing by itself. */
export function createPeople(desk: PeopleDesk, administration: Administration): PeopleModel {
  return new People(desk, administration);
}

class People implements PeopleModel {
  readonly state: Cell<PeopleState> = createCell<PeopleState>({
    phase: "loading",
    people: [],
    total: 0,
    first: 1,
    hasPrevious: false,
    hasNext: false,
    search: "",
    filter: "all",
  });
  readonly #desk: PeopleDesk;
  readonly #administration: Administration;
  #invitations: InvitationsModel | undefined;
  /** Where the pages up to this one begin, and where the next one would. */
  #starts: readonly (string | undefined)[] = [undefined];
  #next: string | undefined;
  #loading = new AbortController();

  constructor(desk: PeopleDesk, administration: Administration) {
    this.#desk = desk;
    this.#administration = administration;
  }

  invitations(): InvitationsModel {
    this.#invitations ??= createInvitations(this.#administration);
    return this.#invitations;
  }

  load(): Promise<void> {
    return this.#show(this.#starts);
  }

  search(search: string): Promise<void> {
    this.#change({ search });
    return this.#show([undefined]);
  }

  filterBy(filter: PeopleFilter): Promise<void> {
    this.#change({ filter });
    return this.#show([undefined]);
  }

  showNext(): Promise<void> {
    return this.#next === undefined ? Promise.resolve() : this.#show([...this.#starts, this.#next]);
  }

  showPrevious(): Promise<void> {
    return this.#starts.length === 1 ? Promise.resolve() : this.#show(this.#starts.slice(0, -1));
  }

  /** The newest wish wins: an older one that is still under way is given up. */
  async #show(starts: readonly (string | undefined)[]): Promise<void> {
    this.#loading.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const { search, filter } = this.state.get();
    try {
      const page = await this.#desk.list({ search: search.trim(), filter, from: starts.at(-1) }, signal);
      if (signal.aborted) return;
      this.#starts = starts;
      this.#next = page.next;
      const isAll = search.trim() === "" && filter === "all";
      const { problem: _, ...before } = this.state.get();
      this.state.set({
        ...before,
        phase: "ready",
        people: page.people,
        total: page.total,
        ...(isAll ? { accounts: page.total } : {}),
        first: (starts.length - 1) * peopleOnPage + 1,
        hasPrevious: starts.length > 1,
        hasNext: page.next !== undefined,
      });
    } catch (error) {
      if (signal.aborted) return;
      const phase = this.state.get().phase === "ready" ? "ready" : "failed";
      this.#change({ phase, problem: consoleProblemOf(error) });
    }
  }

  async open(userId: string): Promise<void> {
    const { opened } = this.state.get();
    if (opened?.userId !== userId) this.#change({ opened: { phase: "loading", userId } });
    try {
      const person = await this.#desk.get(userId);
      if (this.#isOpen(userId)) this.#change({ opened: { phase: "ready", userId, person, isSending: false } });
    } catch (error) {
      const problem = consoleProblemOf(error, meanings);
      if (this.#isOpen(userId)) this.#change({ opened: { phase: "failed", userId, problem } });
    }
  }

  #isOpen(userId: string): boolean {
    return this.state.get().opened?.userId === userId;
  }

  close(): void {
    const { opened: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  ask(act: AskedPerson["act"]): void {
    const { opened } = this.state.get();
    if (opened?.phase === "ready") this.#change({ asked: { act, person: opened.person, isSending: false } });
  }

  cancel(): void {
    const { asked: _, ...rest } = this.state.get();
    this.state.set(rest);
  }

  async confirm(): Promise<void> {
    const { asked } = this.state.get();
    if (asked === undefined || asked.isSending) return;
    const { act, person } = asked;
    this.#change({ asked: { act, person, isSending: true } });
    try {
      await this.#desk.act(person.userId, act);
    } catch (error) {
      const problem = consoleProblemOf(error, meanings);
      return this.#change({ asked: { act, person, isSending: false, problem } });
    }
    this.cancel();
    await this.#tell(act, person.userId, person.name);
  }

  async unlock(): Promise<void> {
    const { opened } = this.state.get();
    if (opened?.phase !== "ready" || opened.isSending) return;
    const { userId, person } = opened;
    this.#change({ opened: { phase: "ready", userId, person, isSending: true } });
    try {
      await this.#desk.act(userId, "unlock");
    } catch (error) {
      const problem = consoleProblemOf(error, meanings);
      return this.#change({ opened: { phase: "ready", userId, person, isSending: false, problem } });
    }
    await this.#tell("unlock", userId, person.name);
  }

  /** What was done is said, and seen in list and panel. */
  async #tell(act: PersonAct, userId: string, name: string): Promise<void> {
    this.#change({ done: { act, name } });
    await Promise.all([this.load(), this.#isOpen(userId) ? this.open(userId) : undefined]);
  }

  #change(change: Partial<PeopleState>): void {
    this.state.update((before) => ({ ...before, ...change }));
  }
}
