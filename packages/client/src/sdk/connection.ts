import { ClientEvent, type MatrixClient, SyncState } from "matrix-js-sdk";
import { createCell } from "../model/cell.ts";
import type { Readable } from "../model/readable.ts";
import type { Connection } from "../session/session.ts";

/** How the long-polled sync fares. */
export function followConnection(client: MatrixClient, clock: () => number): Readable<Connection> {
  const cell = createCell<Connection>({ phase: "starting" });
  client.on(ClientEvent.Sync, (state) => cell.update((before) => next(before, state, clock())));
  return cell;
}

const live: Connection = { phase: "live" };

function next(before: Connection, state: SyncState, now: number): Connection {
  switch (state) {
    case SyncState.Prepared:
    case SyncState.Syncing:
      return before.phase === "live" ? before : live;
    case SyncState.Reconnecting:
    case SyncState.Error:
      return before.phase === "lost" ? before : { phase: "lost", since: now, isServerDown: hasNetwork() };
    default:
      return before;
  }
}

/** A browser knows whether there is a network at all; elsewhere there is one. */
function hasNetwork(): boolean {
  return globalThis.navigator?.onLine !== false;
}
