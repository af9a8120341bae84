import { setTimeout as delay } from "node:timers/promises";
import { createDeliveries } from "../load/deliveries.ts";
import { whileListening } from "../load/listening.ts";
import { p50, p99 } from "../load/samples.ts";
import { sendMessage } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

/** Milliseconds between a delivery and the next message, so that both syncs wait again. */
const pause = 30;

/** Both people of a room wait in /sync; one sends, and sends again when both have it. */
export const deliveryToTwo: Scenario = {
  measures: ["delivery-2-p50"],
  async run({ address, cast, window }) {
    const [room] = await cast.pairs(1);
    if (room === undefined) throw new Error("no room");
    const [sender] = room.people;
    const deliveries = createDeliveries(2);
    await whileListening({ address, people: room.people, heard: deliveries.heard }, async () => {
      const begin = performance.now() + window.warmUp;
      for (let now = performance.now(); now < begin + window.measure; now = performance.now()) {
        const { mark, arrived } = deliveries.send(now, now >= begin);
        await Promise.all([sendMessage(sender, room.roomId, mark), arrived]);
        await delay(pause);
      }
    });
    return { "delivery-2-p50": p50(deliveries.samples), "delivery-2-p99": p99(deliveries.samples) };
  },
};
