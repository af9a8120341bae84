import { ClientEvent, HttpApiEvent, type MatrixClient, MatrixEventEvent, PendingEventOrdering } from "matrix-js-sdk";
import { CryptoEvent } from "matrix-js-sdk/lib/crypto-api/index.js";
import type { Memory } from "../model/app/app-ports.ts";
import { type Cell, createCell } from "../model/cell.ts";
import type { Person } from "../model/person.ts";
import { createAdministration } from "../server/administration.ts";
import { createAuthorisedFetch } from "../server/authorised-fetch.ts";
import type { Call } from "../server/call.ts";
import { createGuardedFetch, type Guard } from "../server/guarded-fetch.ts";
import { createTokenKeeper, type TokenKeeper, type Tokens } from "../server/token-keeper.ts";
import type { Session } from "../session/session.ts";
import { followConnection } from "./connection.ts";
import { createDevices } from "./devices.ts";
import { createDirectory } from "./directory.ts";
import { inOurWords } from "./errors.ts";
import { untilFirstSync } from "./first-sync.ts";
import { MatrixKeys } from "./keys.ts";
import { Mender } from "./mender.ts";
import { databaseName, type OpenClient, openClient } from "./open-client.ts";
import { PartnerBook } from "./partner-book.ts";
import { PeopleLoader } from "./people-loader.ts";
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
  readonly memory: Memory;
};

const initialSyncLimit = 20;

/** A device at work on matrix-js-sdk. Opens its keys; `start` begins to sync. */
export async function openMatrixSession(options: SessionOptions): Promise<Session> {
  const ended = createCell(false);
  const keeper = createTokenKeeper({ ...options, save: options.saveTokens, onEnded: () => ended.set(true) });
  const authorised = createAuthorisedFetch(keeper, options.fetch);
  const guard: Guard = {
    findChanged: (userIds) => session.keys.findKnownChanged(userIds),
    async sendEncrypted({ roomId, type, txnId, content }) {
      return (await opened.client.sendEvent(roomId, type as never, content as never, txnId)).event_id;
    },
  };
  const secretKey = new SecretKey();
  const partners = new PartnerBook({
    call: options.call,
    token: () => keeper.current(),
    ownServer: serverOf(options.userId),
    memory: options.memory,
  });
  const opened = await openClient({
    ...options,
    fetch: createGuardedFetch(authorised, guard),
    secretKey,
    onSync: (answer) => partners.hear(answer),
  });
  const session = new MatrixSession(options, { ...opened, keeper, authorised, secretKey, ended, partners });
  return session;
}

type Parts = OpenClient & {
  readonly keeper: TokenKeeper;
  readonly authorised: typeof fetch;
  readonly secretKey: SecretKey;
  readonly ended: Cell<boolean>;
  readonly partners: PartnerBook;
};

class MatrixSession implements Session {
  readonly deviceId: string;
  readonly connection: Session["connection"];
  readonly rooms: MatrixRooms;
  readonly keys: MatrixKeys;
  readonly devices: Session["devices"];
  readonly people: Session["people"];
  readonly administration: Session["administration"];
  readonly border: Session["border"];
  readonly ended: Cell<boolean>;
  readonly #client: MatrixClient;
  readonly #book: RoomBook;
  readonly #mender: Mender;
  readonly #partners: PartnerBook;
  readonly #peopleLoader: PeopleLoader;
  #me: Person;

  constructor(options: SessionOptions, parts: Parts) {
    const { client, crypto, keeper, authorised, secretKey, ended, partners } = parts;
    this.#client = client;
    this.#partners = partners;
    this.border = partners.state;
    this.ended = ended;
    this.deviceId = options.deviceId;
    this.#me = this.#nameOf(options.userId);
    this.connection = followConnection(client, options.clock);
    this.#mender = new Mender(client);
    const isConnectionLost = () => this.connection.get().phase === "lost";
    this.#book = new RoomBook({ client, isConnectionLost, authorityOf: partners.authorityOf });
    const [nameOf, roomWith] = [(userId: string) => this.#nameOf(userId), (person: Person) => this.#roomWith(person)];
    this.keys = new MatrixKeys({ client, crypto, secretKey, nameOf, roomWith });
    this.rooms = new MatrixRooms({
      client,
      book: this.#book,
      pictures: new PictureStore(options.server, authorised),
      findChanged: (userIds) => this.keys.findChanged(userIds),
    });
    this.devices = createDevices(client, crypto);
    this.people = createDirectory(client, partners.authorityOf);
    this.administration = createAdministration(options.call, () => keeper.current());
    this.#peopleLoader = new PeopleLoader({
      listRooms: () => client.getRooms(),
      onLoaded: (roomId) => this.#book.touch(roomId),
    });
    this.#listen();
  }

  get me(): Person {
    return this.#me;
  }

  async start(): Promise<void> {
    await this.#client.startClient({
      initialSyncLimit,
      lazyLoadMembers: true,
      disablePresence: true,
      threadSupport: false,
      pendingEventOrdering: PendingEventOrdering.Chronological,
    });
    await untilFirstSync(this.#client);
    await this.#partners.settled();
    this.#book.touchAll();
    this.#me = (await this.people.get(this.#me.userId).catch(() => undefined)) ?? this.#me;
    await this.keys.start();
    this.#peopleLoader.look();
  }

  stop(): void {
    this.#mender.stop();
    this.#peopleLoader.stop();
    this.#client.stopClient();
  }

  async signOut(): Promise<void> {
    await inOurWords(this.#client.logout(true));
    await this.forget();
  }

  async forget(): Promise<void> {
    this.stop();
    await this.#client.clearStores({ cryptoDatabasePrefix: databaseName(this.#me.userId, this.deviceId) });
  }

  #listen(): void {
    const client = this.#client;
    client.on(HttpApiEvent.SessionLoggedOut, () => this.ended.set(true));
    client.on(ClientEvent.Room, () => this.#peopleLoader.look());
    client.on(MatrixEventEvent.Decrypted, (event) => this.#mender.look(event));
    client.on(CryptoEvent.KeyBackupDecryptionKeyCached, () => this.#mender.lookAtAll());
    client.on(CryptoEvent.DevicesUpdated, (userIds) => this.#mender.lookAtSenders(userIds));
    client.on(CryptoEvent.UserTrustStatusChanged, (userId) => this.#mender.lookAtSenders([userId]));
    this.border.subscribe(() => this.#book.touchAll());
    this.connection.subscribe(() => {
      this.#book.touchAll();
      if (this.connection.get().phase === "live") void this.rooms.sendWaiting();
    });
  }

  #nameOf(userId: string): Person {
    return personOf(userId, this.#client.getUser(userId)?.displayName, this.#partners.authorityOf);
  }

  async #roomWith({ userId }: Person): Promise<string> {
    const direct = [...this.rooms.all.get().values()].find((room) => room.directWith?.userId === userId);
    return direct?.roomId ?? this.rooms.create({ kind: "person", userId });
  }
}
