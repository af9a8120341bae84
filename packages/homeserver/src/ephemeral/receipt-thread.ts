import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { mainThread } from "@botschaft/storage";
import { type ClientEvent, relationOf } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import { findReadEvent } from "./read-event.ts";

export type ReceiptThread = { readonly thread: string; readonly threadNid: number | null };

const unthreaded: ReceiptThread = { thread: "", threadNid: null };

/**
 * In which thread a receipt stands. A root stands in the main timeline and in its thread, and so does what is related
 * to it in other ways.
 * https://spec.matrix.org/v1.19/client-server-api/#threaded-read-receipts
 * @throws {MatrixError} M_INVALID_PARAM
 */
export async function threadOf(
  reads: ReadPool,
  view: RoomView,
  event: ClientEvent | undefined,
  threadId: string | undefined,
): Promise<ReceiptThread> {
  if (threadId === undefined) return unthreaded;
  if (threadId === "main") {
    if (event !== undefined && event.threadNid === undefined) return { thread: threadId, threadNid: mainThread };
    throw unrelated();
  }
  if (!threadId.startsWith("$")) throw new MatrixError("M_INVALID_PARAM", "thread_id is `main` or an event id.");
  const root = await findReadEvent(reads, view, threadId);
  if (root === undefined || event === undefined || !standsIn(event, root)) throw unrelated();
  return { thread: threadId, threadNid: root.nid };
}

function standsIn(event: ClientEvent, root: ClientEvent): boolean {
  if (event.threadNid !== undefined) return event.threadNid === root.nid;
  return event.nid === root.nid || relationOf(event.content)?.eventId === root.eventId;
}

function unrelated(): MatrixError {
  return new MatrixError("M_INVALID_PARAM", "The event does not stand in this thread.");
}
