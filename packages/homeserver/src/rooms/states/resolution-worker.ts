import { parentPort, workerData } from "node:worker_threads";
import { createReadPool, DatabaseUnavailable } from "@botschaft/platform/postgres";
import { AuthGraphs } from "./auth-graphs.ts";
import { GraphEvents } from "./graph-events.ts";
import type { LineState } from "./line-state.ts";
import { Lines } from "./lines.ts";
import { type ResolutionParts, resolveStates } from "./resolution.ts";
import {
  changesFrom,
  type ResolutionAnswer,
  type ResolutionRequest,
  type ThreadData,
  toMessage,
} from "./resolution-messages.ts";

const { connection, maxBytes } = workerData as ThreadData;
const reads = createReadPool(connection, 1);
const parts: ResolutionParts = {
  reads,
  lines: new Lines(reads, maxBytes),
  graphs: new AuthGraphs(reads, maxBytes),
  events: new GraphEvents(reads, maxBytes),
};

parentPort?.on("message", (request: ResolutionRequest) => {
  void answer(request).then((message) => parentPort?.postMessage(message));
});

async function answer({ id, roomNid, rulesId, states, news }: ResolutionRequest): Promise<ResolutionAnswer> {
  const told = states.map(
    (state, at): LineState => ({ roomNid, linePos: state.linePos, changes: changesFrom(state), id: `${at}` }),
  );
  try {
    return { id, state: toMessage(await resolveStates(parts, { states: told, rulesId, news })) };
  } catch (error) {
    // The rim of this thread: whoever asked gets the reason.
    return { id, problem: String(error), isUnavailable: error instanceof DatabaseUnavailable };
  }
}
