import { createDeliveries } from "../load/deliveries.ts";
import { inBatches } from "../load/in-batches.ts";
import { whileListening } from "../load/listening.ts";
import { type Person, sendMessage } from "../matrix.ts";
import { type Crossing, sharedRoom } from "./crossing.ts";

const roomCount = 20;
const messagesEach = 25;

/**
 * The partner is down while much is said in twenty rooms. From when it answers again, and somebody there has spoken,
 * until the last message of each room stands in their /sync.
 */
export const outage: Crossing = async ({ own, partner }) => {
  const [sender] = (await own.cast.newcomers(1)) as [Person];
  const [listener] = (await partner.cast.newcomers(1)) as [Person];
  const rooms: string[] = [];
  for (let nth = 0; nth < roomCount; nth++) rooms.push(await sharedRoom(own, sender, listener));
  await partner.server.down();
  const said = rooms.flatMap((roomId) => Array.from({ length: messagesEach - 1 }, () => roomId));
  await inBatches(said, 8, (roomId) => sendMessage(sender, roomId));
  const deliveries = createDeliveries(1);
  const arrivals: Promise<void>[] = [];
  for (const roomId of rooms) {
    const { mark, arrived } = deliveries.send(performance.now(), true);
    arrivals.push(arrived);
    await sendMessage(sender, roomId, mark);
  }
  await partner.server.up();
  const begun = performance.now();
  await sendMessage(listener, rooms[0] as string, "here again");
  await whileListening({ address: partner.address, people: [listener], heard: deliveries.heard }, async () => {
    await Promise.all(arrivals);
  });
  return { [`far-outage-${partner.server.kind}`]: performance.now() - begun };
};
