import { runClosedLoop } from "../load/closed-loop.ts";
import { p50, p99 } from "../load/samples.ts";
import { sendMessage } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

/** Eight of the hundred in a room send one message after the other. */
export const oneRoom: Scenario = {
  measures: ["one-room"],
  async run({ cast, window }) {
    const { roomId, people } = await cast.crowd();
    const senders = people.slice(0, 8).map((person) => () => sendMessage(person, roomId));
    const { perSecond, samples } = await runClosedLoop(senders, window);
    return { "one-room": perSecond, "one-room-p50": p50(samples), "one-room-p99": p99(samples) };
  },
};
