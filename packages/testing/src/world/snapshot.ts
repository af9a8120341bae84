import type { World } from "./world.ts";

type Actor = NonNullable<ReturnType<World["server"]["registry"]["loaded"]>>;
type Reader = NonNullable<ReturnType<World["server"]["readers"]["find"]>>;

/** What an actor knows of its room, as plain data, cut to what every actor of the room must know. */
export type ActorSnapshot = {
  readonly roomId: string;
  readonly version: string;
  readonly depth: number;
  readonly latestPos: number;
  readonly extremities: readonly object[];
  readonly members: readonly (readonly [userNid: number, membership: string, eventNid: number])[];
  readonly counts: { readonly joined: number; readonly invited: number };
  readonly state: readonly object[];
  readonly head: { readonly from: number; readonly events: readonly object[]; readonly changes: readonly object[] };
};

export function snapshotOf({ view, depth, extremities }: Actor): ActorSnapshot {
  return {
    roomId: view.roomId,
    version: view.rules.id,
    depth,
    latestPos: view.latestPos,
    extremities: extremities.map(({ nid, eventId }) => ({ nid, eventId })),
    members: [...view.members],
    counts: { joined: view.members.joined, invited: view.members.invited },
    state: [...view.listState()].map(parsed).sort((left, right) => left.nid - right.nid),
    head: { from: view.head.from, events: view.head.events.map(parsed), changes: [...view.head.changes] },
  };
}

/** The text as JSON: what was just sent keeps the order of keys that its client wrote, the disk has its own. */
function parsed<Event extends { readonly text: string }>(event: Event): Event & { readonly json: unknown } {
  return { ...event, text: "", json: JSON.parse(`${event.text}}}`) };
}

/** Two actors of one room may keep head blocks of different lengths: both are cut to the shorter. */
export function alike(left: ActorSnapshot, right: ActorSnapshot): readonly [left: ActorSnapshot, right: ActorSnapshot] {
  const from = Math.max(left.head.from, right.head.from);
  return [cutHead(left, from), cutHead(right, from)];
}

function cutHead(snapshot: ActorSnapshot, from: number): ActorSnapshot {
  const isAfter = (item: object) => (item as { readonly pos: number }).pos > from;
  const { events, changes } = snapshot.head;
  return { ...snapshot, head: { from, events: events.filter(isAfter), changes: changes.filter(isAfter) } };
}

/** How somebody stands in their rooms, without the steps that a reader may or may not remember. */
export function snapshotOfReader(reader: Reader): readonly object[] {
  return [...reader.rooms.values()]
    .map(({ roomNid, membership, eventNid, strippedState, isForgotten, line }) => {
      return { roomNid, membership, eventNid, strippedState, isForgotten, lastStep: line.at(-1) };
    })
    .sort((left, right) => left.roomNid - right.roomNid);
}
