import {
  ClientEvent,
  type MatrixClient,
  type MatrixEvent,
  MatrixEventEvent,
  type Room,
  RoomEvent,
  RoomMemberEvent,
  RoomStateEvent,
} from "matrix-js-sdk";
import { createCell } from "../model/cell.ts";
import type { RoomFacts } from "../session/room-facts.ts";
import { coalesced } from "./coalesced.ts";
import { directRooms } from "./direct-rooms.ts";
import { NameBook } from "./name-book.ts";
import type { AuthorityOf } from "./person-of.ts";
import { roomFactsOf } from "./room-facts-of.ts";

export type RoomBookOptions = {
  readonly client: MatrixClient;
  readonly isConnectionLost: () => boolean;
  readonly authorityOf: AuthorityOf;
};

/** The rooms as plain data, read anew when something happened in them. */
export class RoomBook {
  readonly state = createCell<ReadonlyMap<string, RoomFacts>>(new Map());
  readonly #client: MatrixClient;
  readonly #isConnectionLost: () => boolean;
  readonly #authorityOf: AuthorityOf;
  readonly #names: NameBook;
  readonly #due = new Set<string>();
  /** Rooms that the crypto store knows as encrypted. */
  readonly #encrypted = new Map<string, boolean>();
  readonly #readSoon = coalesced(() => this.#read());

  constructor({ client, isConnectionLost, authorityOf }: RoomBookOptions) {
    this.#client = client;
    this.#isConnectionLost = isConnectionLost;
    this.#authorityOf = authorityOf;
    this.#names = new NameBook(client, () => this.touchAll());
    this.#listen();
  }

  touch(roomId: string | undefined): void {
    if (roomId === undefined) return;
    this.#due.add(roomId);
    this.#readSoon();
  }

  touchAll(): void {
    for (const { roomId } of this.#client.getRooms()) this.touch(roomId);
  }

  #read(): void {
    const context = {
      client: this.#client,
      me: this.#client.getSafeUserId(),
      direct: directRooms(this.#client),
      isConnectionLost: this.#isConnectionLost(),
      authorityOf: this.#authorityOf,
      nameOf: (userId: string) => this.#names.get(userId),
    };
    const next = new Map(this.state.get());
    for (const roomId of this.#due) {
      const room = this.#client.getRoom(roomId);
      if (room === null || isGone(room)) next.delete(roomId);
      else next.set(roomId, roomFactsOf(room, { ...context, wasEncrypted: this.#wasEncrypted(roomId) }));
    }
    this.#due.clear();
    this.state.set(next);
  }

  #wasEncrypted(roomId: string): boolean {
    const known = this.#encrypted.get(roomId);
    if (known === undefined) void this.#askWhetherEncrypted(roomId).catch(() => undefined);
    return known ?? false;
  }

  async #askWhetherEncrypted(roomId: string): Promise<void> {
    this.#encrypted.set(roomId, false);
    if (!(await this.#client.getCrypto()?.isEncryptionEnabledInRoom(roomId))) return;
    this.#encrypted.set(roomId, true);
    this.touch(roomId);
  }

  #listen(): void {
    const client = this.#client;
    const ofRoom = (room: Room | undefined): void => this.touch(room?.roomId);
    const ofEvent = (event: MatrixEvent): void => this.touch(event.getRoomId());
    client.on(ClientEvent.Room, (room) => {
      room.on(RoomEvent.UnreadNotifications, () => ofRoom(room));
      ofRoom(room);
    });
    client.on(ClientEvent.DeleteRoom, (roomId) => this.touch(roomId));
    client.on(ClientEvent.AccountData, (event) => {
      if (event.getType() === "m.direct") this.touchAll();
    });
    client.on(RoomEvent.Timeline, ofEvent);
    client.on(RoomEvent.TimelineReset, ofRoom);
    client.on(RoomEvent.LocalEchoUpdated, ofEvent);
    client.on(RoomEvent.Redaction, ofEvent);
    client.on(RoomEvent.Receipt, (_event, room) => ofRoom(room));
    client.on(RoomEvent.Name, ofRoom);
    client.on(RoomEvent.MyMembership, ofRoom);
    client.on(RoomStateEvent.Events, (event) => {
      if (event.getType() === "m.room.encryption") this.#encrypted.delete(event.getRoomId() ?? "");
      ofEvent(event);
    });
    client.on(RoomMemberEvent.Typing, (_event, member) => this.touch(member.roomId));
    client.on(MatrixEventEvent.Decrypted, ofEvent);
    client.on(MatrixEventEvent.Replaced, ofEvent);
  }
}

/** A room that was left is gone from the screen; whoever was removed sees it until the next start. */
function isGone(room: Room): boolean {
  const membership = room.getMyMembership();
  return membership !== "join" && membership !== "invite";
}
