export { type Conflict, conflictIn } from "./conflict.ts";
export type { AuthGraph, GraphEvent, GraphEvents, StateMap } from "./graph.ts";
export { keysThatDiffer, overlay } from "./overlay.ts";
export { resolveState } from "./resolve.ts";
export { stateNeededToResolve } from "./state-needed.ts";
