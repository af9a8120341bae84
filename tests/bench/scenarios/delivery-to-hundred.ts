import { setTimeout as delay } from "node:timers/promises";
import { openConnection } from "../load/connection.ts";
import { createDeliveries } from "../load/deliveries.ts";
import { whileListening } from "../load/listening.ts";
import { p50, p99 } from "../load/samples.ts";
import { sendMessage } from "../matrix.ts";
import type { Scenario } from "./scenario.ts";

/** Milliseconds from one message to the next, whether or not the last has arrived. */
const pace = 100;

/** A hundred people wait in /sync; twenty of them take turns to send. */
export const deliveryToHundred: Scenario = {
  measures: ["delivery-100-p50", "delivery-100-p99"],
  async run({ address, cast, window }) {
    const { people, roomId } = await cast.crowd();
    const deliveries = createDeliveries(people.length);
    const senders = people.slice(0, 20).map((person) => ({ person, via: openConnection(address, person.token) }));

    async function sendAt(due: number, turn: number, counts: boolean): Promise<void> {
      await delay(Math.max(0, due - performance.now()));
      const sender = senders[turn % senders.length];
      const { mark, arrived } = deliveries.send(performance.now(), counts);
      if (sender) await sendMessage(sender.person, roomId, mark, sender.via);
      await arrived;
    }

    await whileListening({ address, people, heard: deliveries.heard }, async () => {
      const start = performance.now() + pace;
      const turns = Array.from({ length: Math.floor((window.warmUp + window.measure) / pace) }, (_, turn) => turn);
      await Promise.all(turns.map((turn) => sendAt(start + turn * pace, turn, turn * pace >= window.warmUp)));
    });
    for (const { via } of senders) via.close();
    return { "delivery-100-p50": p50(deliveries.samples), "delivery-100-p99": p99(deliveries.samples) };
  },
};
