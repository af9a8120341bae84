import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { listGraphEvents } from "@botschaft/storage";
import { shownTypes } from "../../rooms/membership/stripped-state.ts";
import type { RoomActor } from "../../rooms/room-actor.ts";
import { pdusOf } from "./graph-reader.ts";

/**
 * What a server is shown of a room that its people are not in yet, as whole events.
 * https://spec.matrix.org/v1.19/client-server-api/#stripped-state
 */
export async function listShownState(reads: ReadPool, actor: RoomActor): Promise<readonly JsonObject[]> {
  const nids = shownTypes.flatMap((type) => actor.view.state(type, "")?.nid ?? []);
  return pdusOf(actor, await listGraphEvents(reads, nids));
}
