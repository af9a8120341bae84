import {
  ClientEvent,
  HttpApiEvent,
  type MatrixClient,
  MatrixEventEvent,
  PendingEventOrdering,
  SyncState,
} from "matrix-js-sdk";
import { CryptoEvent } from "matrix-js-sdk/lib/crypto-api/index.js";
import { createCell } from "../model/cell.ts";
import type { Person } from "../model/person.ts";
import { createAdministration } from "../server/administration.ts";
import { createAuthorisedFetch } from "../server/authorised-fetch.ts";
import type { Call } from "../server/call.ts";
import { createGuardedFetch, type OutgoingEvent } from "../server/guarded-fetch.ts";
import { createTokenKeeper, type Tokens } from "../server/token-keeper.ts";
import type { Session } from "../session/session.ts";
import { followConnection } from "./connection.ts";
import { createDevices } from "./devices.ts";
import { createDirectory } from "./directory.ts";
import { inOurWords } from "./errors.ts";
import { MatrixKeys } from "./keys.ts";
import { Mender } from "./mender.ts";
import { databaseName, openClient } from "./open-client.ts";
import { personOf, serverOf } from "./person-of.ts";
import { PictureStore } from "./pictures.ts";
import { MatrixRooms } from "./room-acts.ts";
import { RoomBook } from "./room-book.ts";
import { SecretKey } from "./secret-key.ts";

export type SessionOptions = {
  readonly server: string;
  readonly fetch: typeof fetch;
  readonly call: Call;
  readonly clock: () => number;
  readonly cryptoStore: "indexedDB" | "memory";
  readonly userId: string;
  readonly deviceId: string;
  readonly tokens: Tokens;
  readonly saveTokens: (tokens: Tokens) => void;
};

const initialSyncLimit = 20;

/** A device at work on matrix-js-sdk. Opens its keys; `start` begins to sync. */
export async function openMatrixSession(options: SessionOptions): Promise<Session> {
  const ended = createCell(false);
  const keeper = createTokenKeeper({ ...options, save: options.saveTokens, onEnded: () => ended.set(true) });
  const authorised = createAuthorisedFetch(keeper, options.fetch);
  const secretKey = new SecretKey();
  const guard = { findChanged, sendEncrypted };
  const { client, crypto } = await openClient({ ...options, fetch: createGuardedFetch(authorised, guard), secretKey });
  client.on(HttpApiEvent.SessionLoggedOut, () => ended.set(true));
  const mender = new Mender(client);
  client.on(MatrixEventEvent.Decrypted, (event) => mender.look(event));
  client.on(CryptoEvent.KeyBackupDecryptionKeyCached, () => mender.lookAtAll());

  const connection = followConnection(client, options.clock);
  const book = new RoomBook({ client, isConnectionLost: () => connection.get().phase === "lost" });
  const keys = new MatrixKeys({ client, crypto, secretKey, nameOf: (userId) => nameOf(client, userId), roomWith });
  const pictures = new PictureStore(options.server, authorised);
  const rooms = new MatrixRooms({ client, book, pictures, findChanged: (userIds) => keys.findChanged(userIds) });

  const people = createDirectory(client);

  async function findChanged(userIds: readonly string[]): Promise<readonly string[]> {
    return keys.findKnownChanged(userIds);
  }

  async function sendEncrypted({ roomId, type, txnId, content }: OutgoingEvent): Promise<string> {
    return (await client.sendEvent(roomId, type as never, content as never, txnId)).event_id;
  }

  async function roomWith({ userId }: Person): Promise<string> {
    const direct = [...book.state.get().values()].find((room) => room.directWith?.userId === userId);
    return direct?.roomId ?? rooms.create({ kind: "person", userId });
  }

  connection.subscribe(() => {
    book.touchAll();
    if (connection.get().phase === "live") void rooms.sendWaiting();
  });

  function stop(): void {
    mender.stop();
    client.stopClient();
  }

  async function forget(): Promise<void> {
    stop();
    await client.clearStores({ cryptoDatabasePrefix: databaseName(options.userId, options.deviceId) });
  }

  let me = nameOf(client, options.userId);
  return {
    get me() {
      return me;
    },
    deviceId: options.deviceId,
    connection,
    rooms,
    keys,
    devices: createDevices(client, crypto),
    people,
    administration: createAdministration(options.call, () => keeper.current()),
    ended,
    async start() {
      await client.startClient({
        initialSyncLimit,
        lazyLoadMembers: true,
        disablePresence: true,
        threadSupport: false,
        pendingEventOrdering: PendingEventOrdering.Chronological,
      });
      await firstSync(client);
      book.touchAll();
      me = (await people.get(options.userId).catch(() => undefined)) ?? me;
      await keys.start();
    },
    stop,
    async signOut() {
      await inOurWords(client.logout(true));
      await forget();
    },
    forget,
  };
}

function nameOf(client: MatrixClient, userId: string): Person {
  return personOf(userId, client.getUser(userId)?.displayName, serverOf(client.getSafeUserId()));
}

function firstSync(client: MatrixClient): Promise<void> {
  return new Promise((resolve) => {
    const look = (state: SyncState): void => {
      if (state !== SyncState.Prepared && state !== SyncState.Syncing) return;
      client.off(ClientEvent.Sync, look);
      resolve();
    };
    client.on(ClientEvent.Sync, look);
  });
}
