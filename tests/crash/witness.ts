import assert from "node:assert/strict";
import type { Crowd, Member, RoomEvent, SyncAnswer } from "./crowd.ts";
import { noSetbacks, persist } from "./persistence.ts";

/** What somebody saw of each room's messages: event ids and bodies, in their order. */
export type Seen = ReadonlyMap<string, readonly RoomEvent[]>;

export type WitnessOptions = {
  readonly since: string;
  readonly signal: AbortSignal;
  /** How long each /sync may wait for news, in ms. With 0 a token is handed out at every moment of a play. */
  readonly timeout: number;
};

/** Somebody who syncs all the while, and keeps the token they had when the server went away. */
export interface Witness {
  /** Resolves when it has seen so many messages of this name, or has had no news for too long. */
  until(name: string, count: number): Promise<Seen>;
}

export function startWitness(crowd: Crowd, member: Member, options: WitnessOptions): Witness {
  const seen = new Map<string, RoomEvent[]>();
  const setbacks = noSetbacks(options.signal);
  let token = options.since;
  let goal = { name: "", count: Number.POSITIVE_INFINITY };
  let inVain = 0;
  const isThere = () => messagesIn(seen, goal.name) >= goal.count || inVain > 5;

  async function follow(): Promise<Seen> {
    while (!isThere()) {
      const answer = await persist(
        () =>
          crowd.client.get("/_matrix/client/v3/sync", { token: member.token, query: queryOf(token, options.timeout) }),
        setbacks,
      );
      assert.ok(positionOf(answer.json.next_batch) >= positionOf(token), "a position went back");
      inVain = Object.keys(answer.json.rooms.join).length > 0 ? 0 : inVain + Number(goal.name !== "");
      collect(answer.json, seen);
      token = answer.json.next_batch;
    }
    return seen;
  }

  const following = follow();
  following.catch(() => {});
  return {
    until(name, count) {
      goal = { name, count };
      return following;
    },
  };
}

/** All that is new since a token, in one answer. */
export async function readSince(crowd: Crowd, member: Member, since: string): Promise<Seen> {
  const seen = new Map<string, RoomEvent[]>();
  collect(await crowd.sync(member, { since }), seen);
  return seen;
}

/** The last hundred events of each room, as somebody sees them who has seen nothing. */
export async function readFresh(crowd: Crowd, member: Member): Promise<Seen> {
  const seen = new Map<string, RoomEvent[]>();
  collect(await crowd.sync(member), seen, true);
  return seen;
}

/** The messages of one name, room by room. */
export function messagesOf(seen: Seen, name: string): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  return new Map(
    [...seen]
      .map(([roomId, events]) => [roomId, events.filter(isOf(name)).map(idAndBody)] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}

function messagesIn(seen: Seen, name: string): number {
  return [...seen.values()].reduce((sum, events) => sum + events.filter(isOf(name)).length, 0);
}

function isOf(name: string): (event: RoomEvent) => boolean {
  return ({ content }) => content.body?.startsWith(`${name} `) === true;
}

function idAndBody({ event_id, content }: RoomEvent): readonly [string, string] {
  return [event_id, content.body ?? ""];
}

function collect({ rooms }: SyncAnswer, seen: Map<string, RoomEvent[]>, mayBeLimited = false): void {
  for (const [roomId, { timeline }] of Object.entries(rooms.join)) {
    assert.ok(mayBeLimited || !timeline.limited, "an increment left something out");
    seen.set(roomId, [...(seen.get(roomId) ?? []), ...timeline.events]);
  }
}

function queryOf(since: string, timeout: number): Record<string, string> {
  return { since, timeout: String(timeout), filter: JSON.stringify({ room: { timeline: { limit: 100 } } }) };
}

function positionOf(token: string): number {
  return Number(/^s1_[^_]+_(\d+)/.exec(token)?.[1]);
}
