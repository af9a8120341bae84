import { ClientEvent, type MatrixClient, SyncState } from "matrix-js-sdk";

/** Until the rooms are here: from the server, or from what this device kept of them. */
export function untilFirstSync(client: MatrixClient): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: SyncState): void => {
      if (state !== SyncState.Prepared && state !== SyncState.Syncing) return;
      client.off(ClientEvent.Sync, look);
      resolve();
    };
    client.on(ClientEvent.Sync, look);
  });
}
