import { runClosedLoop } from "../load/closed-loop.ts";
import { createDeliveries } from "../load/deliveries.ts";
import { whileListening } from "../load/listening.ts";
import { type Person, sendMessage } from "../matrix.ts";
import { type Crossing, type Side, sharedRoom } from "./crossing.ts";

const senders = 8;

/** Eight people on one side send, each into a room of their own, as fast as they are answered; one on the other is in all rooms. */
export const flowOut: Crossing = async ({ own, partner, window }) => {
  return { [`far-out-${partner.server.kind}`]: await flow(own, partner, window) };
};

/** The same the other way round. */
export const flowIn: Crossing = async ({ own, partner, window }) => {
  return { [`far-in-${partner.server.kind}`]: await flow(partner, own, window) };
};

type Room = { readonly roomId: string; readonly maker: Person };

/** Events a second, from the first one's sending until the last has arrived in the other side's /sync. */
async function flow(
  from: Side,
  to: Side,
  window: { readonly warmUp: number; readonly measure: number },
): Promise<number> {
  const [listener] = (await to.cast.newcomers(1)) as [Person];
  const rooms: Room[] = [];
  for (const maker of await from.cast.newcomers(senders))
    rooms.push({ maker, roomId: await sharedRoom(from, maker, listener) });
  await sendAndArrive(to, listener, rooms, window.warmUp);
  return sendAndArrive(to, listener, rooms, window.measure);
}

async function sendAndArrive(to: Side, listener: Person, rooms: readonly Room[], ms: number): Promise<number> {
  const deliveries = createDeliveries(1);
  let perSecond = 0;
  await whileListening({ address: to.address, people: [listener], heard: deliveries.heard }, async () => {
    let sent = 0;
    const begun = performance.now();
    const clients = rooms.map(({ maker, roomId }) => async () => {
      await sendMessage(maker, roomId);
      sent++;
    });
    await runClosedLoop(clients, { warmUp: 0, measure: ms });
    // Events of a room arrive in their order: behind this one nothing is missing.
    await Promise.all(
      rooms.map(async ({ maker, roomId }) => {
        const { mark, arrived } = deliveries.send(performance.now(), true);
        await sendMessage(maker, roomId, mark);
        await arrived;
        sent++;
      }),
    );
    perSecond = (sent * 1000) / (performance.now() - begun);
  });
  return perSecond;
}
