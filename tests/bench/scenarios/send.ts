import type { Figures } from "../figures.ts";
import { runClosedLoop } from "../load/closed-loop.ts";
import { p50, p99 } from "../load/samples.ts";
import { sendMessage } from "../matrix.ts";
import { type Cost, startMeter } from "../meter.ts";
import type { Scenario } from "./scenario.ts";

/** Clients send one message after the other, each into a room of two of its own. */
export function sendScenario(clients: 1 | 8 | 32): Scenario {
  const id = `send-${clients}` as const;
  return {
    measures: [id],
    async run({ cast, window, readCpu }) {
      const rooms = await cast.pairs(clients);
      const meter = startMeter(readCpu);
      const senders = rooms.map(
        ({ roomId, people: [maker] }) =>
          () =>
            sendMessage(maker, roomId),
      );
      const load = await runClosedLoop(senders, window, meter.read);
      const figures = { [id]: load.perSecond, [`${id}-p50`]: p50(load.samples), [`${id}-p99`]: p99(load.samples) };
      return clients === 32 ? { ...figures, ...costs(meter.perThing(load.done)) } : figures;
    },
  };
}

function costs(cost: Cost): Figures {
  return {
    "send-32-cpu-generator": cost.generator,
    ...(cost.server !== undefined && { "send-32-cpu-server": cost.server }),
    ...(cost.database !== undefined && { "send-32-cpu-database": cost.database }),
  };
}
