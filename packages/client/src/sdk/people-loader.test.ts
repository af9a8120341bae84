import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as delay } from "node:timers/promises";
import { PeopleLoader, type PeopleLoaderOptions } from "./people-loader.ts";

/** Timers go off in their order, and what follows from one goes before the next. */
const nextTurn = () => delay(0);

type SomeRoom = ReturnType<PeopleLoaderOptions["listRooms"]>[number];
type Told = { readonly people: number; readonly known: number; readonly at?: number; readonly membership?: string };

function stage(told: Readonly<Record<string, Told>>, failing: readonly string[] = []) {
  const asked: string[] = [];
  const loaded: string[] = [];
  const rooms = Object.entries(told).map(([roomId, { people, known, at = 0, membership = "join" }]) => {
    return {
      roomId,
      getMyMembership: () => membership,
      membersLoaded: () => false,
      async loadMembersIfNeeded() {
        asked.push(roomId);
        if (failing.includes(roomId)) throw new Error("not now");
        return true;
      },
      getJoinedMemberCount: () => people,
      getInvitedMemberCount: () => 0,
      getMembers: () => Array.from({ length: known }, () => ({ membership: "join" })),
      getLastActiveTimestamp: () => at,
    } as unknown as SomeRoom;
  });
  const loader = new PeopleLoader({ listRooms: () => rooms, onLoaded: (roomId) => loaded.push(roomId) });
  return { asked, loaded, loader };
}

test("people are asked for where some are not known, in the rooms that were used last first", async () => {
  const { asked, loader } = stage({
    "!old": { people: 9, known: 6, at: 1 },
    "!new": { people: 9, known: 6, at: 2 },
    "!known": { people: 3, known: 3 },
    "!large": { people: 2_000, known: 6 },
    "!invited": { people: 9, known: 1, membership: "invite" },
  });
  loader.look();
  await nextTurn();
  assert.deepEqual(asked, ["!new", "!old"]);
});

test("once each, also where it fails", async () => {
  const { asked, loaded, loader } = stage({ "!a": { people: 9, known: 6 }, "!b": { people: 9, known: 6 } }, ["!a"]);
  loader.look();
  await nextTurn();
  loader.look();
  await nextTurn();
  assert.deepEqual(asked, ["!a", "!b"]);
  assert.deepEqual(loaded, ["!b"]);
});
