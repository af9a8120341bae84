import { compareCodePoints } from "@botschaft/protocol/json";
import type { GraphEvent } from "./graph.ts";

/** The earlier event first, of equals the one whose id as text is smaller. */
export function byTimeAndId(left: GraphEvent, right: GraphEvent): number {
  return left.originServerTs - right.originServerTs || compareCodePoints(left.eventId, right.eventId);
}
