import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { AuthGraph } from "@botschaft/room/state";
import { type AuthEdges, listAuthChain, listAuthEdges } from "@botschaft/storage";

/** So many steps back are tried event by event before whole chains are read. */
const roundsAtMost = 4;
/** Of one room; a chain beyond it is nothing that an honest room has. */
const eventsAtMost = 1_000_000;
const bytesPerEvent = 120;

/**
 * Auth chains of rooms as integers. What a chain says of an event never changes, so what is in memory is only ever
 * extended, by what was committed since.
 */
export class AuthGraphs {
  readonly #reads: ReadPool;
  readonly #rooms: BoundedMap<number, RoomGraph>;
  readonly #eventsAtMost: number;

  constructor(reads: ReadPool, maxBytes: number, maxEvents = eventsAtMost) {
    this.#reads = reads;
    this.#rooms = new BoundedMap(maxBytes);
    this.#eventsAtMost = maxEvents;
  }

  /**
   * With the whole chains of these events, as far as they are on disk.
   * @throws {Error} they are longer than any honest room needs
   */
  async load(roomNid: number, eventNids: Iterable<number>): Promise<AuthGraph> {
    const graph = this.#rooms.get(roomNid) ?? new RoomGraph();
    // Put in at once at the end: an event in the graph always has its whole chain there.
    const found = new Map<number, AuthEdges>();
    const note = (edges: readonly AuthEdges[]) => {
      for (const each of edges) found.set(each.eventNid, each);
      return graph.missingOf(edges.flatMap(({ authNids }) => authNids ?? [])).filter((nid) => !found.has(nid));
    };
    let missing: readonly number[] = [...graph.missingOf(eventNids), ...graph.gaps];
    for (let round = 0; missing.length > 0 && graph.size > 0 && round < roundsAtMost; round++) {
      missing = note(await listAuthEdges(this.#reads, missing));
    }
    if (missing.length > 0) note(await listAuthChain(this.#reads, missing, this.#eventsAtMost + 1));
    if (graph.size + found.size > this.#eventsAtMost) {
      throw new Error(`The auth chains of room ${roomNid} are longer than ${this.#eventsAtMost} events`);
    }
    graph.add([...found.values()]);
    this.#rooms.set(roomNid, graph, bytesPerEvent * (graph.size + 1));
    return graph;
  }

  forget(): void {
    this.#rooms.clear();
  }
}

type Node = { readonly keyNid: number | undefined; readonly authNids: readonly number[] };

class RoomGraph implements AuthGraph {
  readonly #nodes = new Map<number, Node>();
  /** Ids that are named and whose events have not come: they may come yet. */
  readonly #gaps = new Set<number>();

  get size(): number {
    return this.#nodes.size;
  }

  get gaps(): Iterable<number> {
    return this.#gaps;
  }

  authOf(nid: number): readonly number[] {
    return this.#nodes.get(nid)?.authNids ?? [];
  }

  keyOf(nid: number): number | undefined {
    return this.#nodes.get(nid)?.keyNid;
  }

  missingOf(nids: Iterable<number>): readonly number[] {
    return [...new Set(nids)].filter((nid) => !this.#nodes.has(nid) && !this.#gaps.has(nid));
  }

  add(edges: readonly AuthEdges[]): void {
    for (const { eventNid, stateKeyNid, authNids } of edges) {
      if (authNids === null) {
        this.#gaps.add(eventNid);
        continue;
      }
      this.#gaps.delete(eventNid);
      this.#nodes.set(eventNid, { keyNid: stateKeyNid ?? undefined, authNids });
    }
  }
}
