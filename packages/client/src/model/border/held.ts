import type { Entry } from "../../session/entry.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Authority } from "../authority.ts";
import type { Barrier, BarrierKind } from "./barrier.ts";

/** Who of the outsiders has not got an own message, because something stands between. */
export type Held = {
  readonly from: readonly Authority[];
  /** It does not leave by itself later: these are no partners any more. */
  readonly isForGood: boolean;
};

/** What was written before something stood between has arrived, and so has what somebody there has read. */
export type HeldContext = {
  readonly barriers: readonly Barrier[];
  /** By server name: how far somebody of it has read, as an index into the entries. */
  readonly readUpTo: ReadonlyMap<string, number>;
};

const leavesLater: ReadonlySet<BarrierKind> = new Set(["waiting", "cut", "stopped", "unreachable"]);

export function heldContextOf({ entries, receipts }: RoomFacts, barriers: readonly Barrier[]): HeldContext {
  const readUpTo = new Map<string, number>();
  if (barriers.length === 0) return { barriers, readUpTo };
  const at = new Map(entries.map(({ key }, index) => [key, index]));
  for (const { person, entryKey } of receipts) {
    const serverName = person.outside?.serverName;
    const index = at.get(entryKey) ?? -1;
    if (serverName !== undefined) readUpTo.set(serverName, Math.max(readUpTo.get(serverName) ?? -1, index));
  }
  return { barriers, readUpTo };
}

/** Undefined for others' messages, for those that are not even with the own server, and for those that arrived. */
export function heldOf(entry: Entry, index: number, { barriers, readUpTo }: HeldContext): Held | undefined {
  if (!entry.isMine || entry.sending !== undefined || entry.content.kind === "change") return undefined;
  const between = barriers.filter(({ since, authority }) => {
    return since !== undefined && entry.at >= since && index > (readUpTo.get(authority.serverName) ?? -1);
  });
  const later = between.filter(({ kind }) => leavesLater.has(kind));
  const from = (later.length > 0 ? later : between).map(({ authority }) => authority);
  return from.length === 0 ? undefined : { from, isForGood: later.length === 0 };
}
