import { type Client, runClosedLoop } from "../load/closed-loop.ts";
import { p50 } from "../load/samples.ts";
import { createRoom, joinRoom, type Person } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

/** Eight clients create one public room after the other; then eight others join them, each beginning at another room. */
export const createAndJoin: Scenario = {
  measures: ["create-room", "join"],
  async run({ cast, window }) {
    const makers = await cast.newcomers(8);
    const joiners = await cast.newcomers(8);
    const rooms: string[] = [];
    const making = await runClosedLoop(
      makers.map((maker) => async () => rooms.push(await createRoom(maker))),
      window,
    );
    const joining = await runClosedLoop(
      joiners.map((joiner, index) => joinsFrom(joiner, rooms, Math.floor((index * rooms.length) / joiners.length))),
      window,
    );
    return {
      "create-room": making.perSecond,
      "create-room-p50": p50(making.samples),
      join: joining.perSecond,
      "join-p50": p50(joining.samples),
    };
  },
};

/** Joins every room once, the one at `start` first; then there is nothing left to do. */
function joinsFrom(joiner: Person, rooms: readonly string[], start: number): Client {
  const left = [...rooms.slice(start), ...rooms.slice(0, start)].reverse();
  return async () => {
    const roomId = left.pop();
    return roomId === undefined ? false : joinRoom(joiner, roomId);
  };
}
