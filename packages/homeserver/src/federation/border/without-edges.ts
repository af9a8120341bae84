import type { JsonObject } from "@botschaft/protocol/json";

/** Where an event stands in the graph names nobody: ids of old room versions have the servers of whoever wrote before. */
export function withoutEdges({ prev_events: _prev, auth_events: _auth, ...event }: JsonObject): JsonObject {
  return event;
}
