import { setTimeout as delay } from "node:timers/promises";
import { createDeliveries } from "../load/deliveries.ts";
import { whileListening } from "../load/listening.ts";
import { p50, p99 } from "../load/samples.ts";
import { type Person, sendMessage } from "../matrix.ts";
import { type Crossing, sharedRoom } from "./crossing.ts";

/** Milliseconds between a delivery and the next message. */
const pause = 30;

/** Somebody at the partner waits in /sync while somebody here sends, one message when the last has arrived. */
export const farDelivery: Crossing = async ({ own, partner, window }) => {
  const [sender] = (await own.cast.newcomers(1)) as [Person];
  const [listener] = (await partner.cast.newcomers(1)) as [Person];
  const roomId = await sharedRoom(own, sender, listener);
  const deliveries = createDeliveries(1);
  await whileListening({ address: partner.address, people: [listener], heard: deliveries.heard }, async () => {
    const begin = performance.now() + window.warmUp;
    for (let now = performance.now(); now < begin + window.measure; now = performance.now()) {
      const { mark, arrived } = deliveries.send(now, now >= begin);
      await Promise.all([sendMessage(sender, roomId, mark), arrived]);
      await delay(pause);
    }
  });
  const id = `far-delivery-${partner.server.kind}` as const;
  return { [`${id}-p50`]: p50(deliveries.samples), [`${id}-p99`]: p99(deliveries.samples) };
};
