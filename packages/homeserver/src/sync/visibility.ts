import type { ReadPool } from "@botschaft/platform/postgres";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { canSee, type HistoryVisibility, historyVisibilityFrom } from "@botschaft/room/visibility";
import { listKeyLine } from "@botschaft/storage";
import type { IgnoredUsers } from "../accounts/index.ts";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { StateKeys } from "../streams/state-keys.ts";
import { isIgnored } from "./ignoring.ts";
import { joinedSince, leftAt, lineReaches, membershipAt, type Reader, type ReaderRoom } from "./reader.ts";
import type { Readers } from "./readers.ts";

type VisibilityStep = { readonly pos: number; readonly visibility: HistoryVisibility };
type Line = { readonly revision: number; readonly steps: readonly VisibilityStep[] };

/** Which events of a room a reader may see, by the state at each event. */
export class Visibility {
  readonly #reads: ReadPool;
  readonly #stateKeys: StateKeys;
  readonly #readers: Readers;
  readonly #ignoredUsers: Pick<IgnoredUsers, "of">;
  readonly #lines = new WeakMap<RoomView, Line>();

  constructor(reads: ReadPool, stateKeys: StateKeys, readers: Readers, ignoredUsers: Pick<IgnoredUsers, "of">) {
    this.#reads = reads;
    this.#stateKeys = stateKeys;
    this.#readers = readers;
    this.#ignoredUsers = ignoredUsers;
  }

  /**
   * Undefined where the reader may and wants to see everything up to now: the usual case, told from memory. What
   * somebody says whom they ignore is shown nowhere.
   */
  async test(view: RoomView, reader: Reader, room: ReaderRoom, from: number): Promise<Test | undefined> {
    const ignored = await this.#ignoredUsers.of(reader.userNid);
    const isVisible = await this.#test(view, reader, room, from);
    if (ignored.size === 0) return isVisible;
    return (event) => !isIgnored(event, ignored) && isVisible?.(event) !== false;
  }

  async #test(view: RoomView, reader: Reader, room: ReaderRoom, from: number): Promise<Test | undefined> {
    const joinedThroughout = room.membership === "join" && lineReaches(room, from) && joinedSince(room) <= from;
    if (joinedThroughout) return undefined;
    if (room.membership === "join" && isAlwaysShared(view)) return undefined;
    await this.#readers.completeLine(reader, room);
    const steps = await this.#line(view);
    const lastJoined = room.membership === "join" ? Number.POSITIVE_INFINITY : (leftAt(room) ?? 0);
    return (event) =>
      canSee({
        event: seen(event),
        reader: reader.userId,
        visibilityBefore: visibilityAt(steps, event.pos),
        membershipBefore: membershipAt(room, event.pos - 1),
        joinedLater: room.line.some(
          (step) => step.membership === "join" && step.pos > event.pos && step.pos <= lastJoined,
        ),
      });
  }

  async #line(view: RoomView): Promise<readonly VisibilityStep[]> {
    const known = this.#lines.get(view);
    if (known?.revision === view.stateRevision) return known.steps;
    const revision = view.stateRevision;
    const key = await this.#stateKeys.find("m.room.history_visibility", "");
    const line = key === undefined ? [] : await listKeyLine(this.#reads, view.roomNid, key);
    const steps = line.map(({ pos, content }) => ({
      pos,
      visibility: historyVisibilityFrom(isObject(content) ? (content as JsonObject) : undefined),
    }));
    this.#lines.set(view, { revision, steps });
    return steps;
  }
}

/** What is older than the room's line is judged by how the line begins. */
function visibilityAt(steps: readonly VisibilityStep[], pos: number): HistoryVisibility {
  const step = steps.findLast((each) => each.pos < pos) ?? (pos < 0 ? steps[0] : undefined);
  return step?.visibility ?? "shared";
}

export type Test = (event: ClientEvent) => boolean;

/** Was never anything but shared or more: it has been set once at most. */
function isAlwaysShared(view: RoomView): boolean {
  const event = view.state("m.room.history_visibility", "");
  if (event === undefined) return true;
  const visibility = historyVisibilityFrom(event.content);
  return !event.replacesState && (visibility === "shared" || visibility === "world_readable");
}

function seen({ type, stateKey, content }: ClientEvent) {
  return { type, content, ...(stateKey === undefined ? {} : { state_key: stateKey }) };
}
