import type { JsonObject } from "@botschaft/protocol/json";
import { type AuthView, authViewFrom, type StateEvent } from "@botschaft/room/auth";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { ClientEvent } from "./client-event.ts";
import type { LineChange } from "./line-change.ts";
import type { Membership } from "./members.ts";
import { ReferenceHashes } from "./reference-hashes.ts";
import { type RoomView, stateName } from "./room-view.ts";

export type Tip = { readonly nid: number; readonly eventId: string };
export type Standing = {
  readonly membership: Membership;
  /** The member event: whole as long as it is not on disk, else by its number. */
  readonly event: ClientEvent | { readonly nid: number };
};

const authTypes: ReadonlySet<string> = new Set(["m.room.create", "m.room.power_levels", "m.room.join_rules"]);

/**
 * The one writer of a room. It decides on committed state plus its own queue: what was decided and is not on disk yet
 * lies over the view until its commit.
 */
export class RoomActor {
  readonly view: RoomView;
  extremities: readonly Tip[];
  depth: number;
  /** It was forgotten, or something that it decided was refused: nothing may be decided on top of that. */
  isDead = false;
  /** Undefined for a key that the state will not have any more. */
  readonly #pendingState = new Map<string, ClientEvent | undefined>();
  readonly #pendingMembers = new Map<number, Standing>();
  readonly #pendingRedactions = new Set<number>();
  /** Event ids of members, by nid: what `auth_events` names. */
  readonly memberEventIds = new Map<number, string>();
  readonly referenceHashes: ReferenceHashes;
  #auth: AuthView | undefined;
  #findNid: (userId: string) => number | undefined = () => undefined;
  #tail: Promise<unknown> = Promise.resolve();
  #queued = 0;
  /** Units on their way to the disk. */
  inFlight = 0;
  lastCommit: Promise<unknown> = Promise.resolve();

  constructor(view: RoomView, extremities: readonly Tip[], depth: number) {
    this.view = view;
    this.referenceHashes = new ReferenceHashes(view.rules);
    this.extremities = extremities;
    this.depth = depth;
  }

  get rules(): RoomVersionRules {
    return this.view.rules;
  }

  get isBusy(): boolean {
    return this.#queued > 0 || this.inFlight > 0;
  }

  /** One after another. A turn decides and submits; it does not wait for its commit. */
  turn<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#queued++;
    const result = this.#tail.then(run).finally(() => this.#queued--);
    this.#tail = result.catch(() => {});
    return result;
  }

  /** Everything decided so far is on disk, or the actor is dead. */
  async settled(): Promise<void> {
    await this.lastCommit.catch(() => {});
  }

  state(type: string, stateKey: string): ClientEvent | undefined {
    const name = stateName(type, stateKey);
    return this.#pendingState.has(name) ? this.#pendingState.get(name) : this.view.state(type, stateKey);
  }

  content(type: string, stateKey = ""): JsonObject | undefined {
    return this.state(type, stateKey)?.content;
  }

  standingOf(userNid: number): Standing | undefined {
    const pending = this.#pendingMembers.get(userNid);
    if (pending !== undefined) return pending;
    const membership = this.view.members.membershipOf(userNid);
    const eventNid = this.view.members.eventNidOf(userNid);
    return membership === undefined || eventNid === undefined ? undefined : { membership, event: { nid: eventNid } };
  }

  /** How many are joined, with those decided but not committed. */
  get joinedMembers(): number {
    let joined = this.view.members.joined;
    for (const [userNid, { membership }] of this.#pendingMembers) {
      const before = this.view.members.membershipOf(userNid) === "join";
      joined += Number(membership === "join") - Number(before);
    }
    return joined;
  }

  /** The state that the authorisation rules ask, parsed once for as long as it stays. */
  authView(findNid: (userId: string) => number | undefined): AuthView {
    this.#findNid = findNid;
    this.#auth ??= authViewFrom((type, stateKey) => this.#authState(type, stateKey), this.rules);
    return this.#auth;
  }

  decideChange({ type, stateKey, old, next, member }: LineChange): void {
    if (member === undefined) this.#pendingState.set(stateName(type, stateKey), next);
    else
      this.#pendingMembers.set(member.userNid, {
        membership: member.membership,
        event: next ?? { nid: old?.nid ?? 0 },
      });
    if (authTypes.has(type)) this.#auth = undefined;
  }

  /** The view has caught up: what lay over it goes, unless something newer lies there already. */
  settleChange({ type, stateKey, next, member }: LineChange): void {
    const name = stateName(type, stateKey);
    if (member === undefined && this.#pendingState.get(name) === next) this.#pendingState.delete(name);
    if (member === undefined || next === undefined) return;
    this.rememberMemberEvent(next.nid, next.eventId);
    if (this.#pendingMembers.get(member.userNid)?.event === next) this.#pendingMembers.delete(member.userNid);
  }

  /** As far as memory tells; an event that is not in memory is told by the disk. */
  isRedacted(nid: number): boolean {
    return this.#pendingRedactions.has(nid) || this.view.isRedacted(nid);
  }

  decideRedaction(nid: number): void {
    this.#pendingRedactions.add(nid);
  }

  settleRedaction(nid: number): void {
    this.#pendingRedactions.delete(nid);
    // It may have changed what the rules read.
    this.#auth = undefined;
  }

  rememberMemberEvent(nid: number, eventId: string): void {
    this.memberEventIds.set(nid, eventId);
    if (this.memberEventIds.size <= 1_000) return;
    for (const oldest of this.memberEventIds.keys()) {
      this.memberEventIds.delete(oldest);
      break;
    }
  }

  #authState(type: string, stateKey: string): StateEvent | undefined {
    if (type !== "m.room.member") return this.state(type, stateKey);
    const userNid = this.#findNid(stateKey);
    const standing = userNid === undefined ? undefined : this.standingOf(userNid);
    if (standing === undefined) return undefined;
    return { eventId: "", sender: stateKey, content: membershipContents[standing.membership] };
  }
}

const membershipContents: Readonly<Record<Membership, JsonObject>> = {
  join: { membership: "join" },
  invite: { membership: "invite" },
  leave: { membership: "leave" },
  ban: { membership: "ban" },
  knock: { membership: "knock" },
};
