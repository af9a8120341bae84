import { EventStatus, EventType, type MatrixClient, type MatrixEvent, type Room } from "matrix-js-sdk";
import { HeldBack } from "../server/guarded-fetch.ts";
import { ConnectionLost } from "../server/server-error.ts";
import type { EncryptedFile } from "../session/entry.ts";
import type { RoomFacts } from "../session/room-facts.ts";
import { IdentityChanged, type NewRoom, type OutgoingPicture, type Rooms } from "../session/session.ts";
import { AbandonedRoom } from "./abandoned-room.ts";
import { decryptAgain } from "./decrypt-again.ts";
import { addDirectRoom } from "./direct-rooms.ts";
import { toEncryptedFile } from "./encrypted-file.ts";
import { keyOf } from "./entry-of.ts";
import { inOurWords, toOurError } from "./errors.ts";
import { newRoomOf } from "./new-room.ts";
import type { PictureStore } from "./pictures.ts";
import type { RoomBook } from "./room-book.ts";

export type RoomActsOptions = {
  readonly client: MatrixClient;
  readonly book: RoomBook;
  readonly pictures: PictureStore;
  readonly findChanged: (userIds: readonly string[]) => Promise<readonly string[]>;
};

const page = 30;
const typingMs = 20_000;

export class MatrixRooms implements Rooms {
  readonly #client: MatrixClient;
  readonly #book: RoomBook;
  readonly #pictures: PictureStore;
  readonly #findChanged: RoomActsOptions["findChanged"];

  constructor({ client, book, pictures, findChanged }: RoomActsOptions) {
    this.#client = client;
    this.#book = book;
    this.#pictures = pictures;
    this.#findChanged = findChanged;
  }

  get all() {
    return this.#book.state;
  }

  async loadPeople(roomId: string): Promise<void> {
    await inOurWords(this.#room(roomId).loadMembersIfNeeded());
    this.#book.touch(roomId);
  }

  async loadOlder(roomId: string): Promise<void> {
    await inOurWords(this.#client.scrollback(this.#room(roomId), page));
    this.#book.touch(roomId);
  }

  async sendText(roomId: string, text: string): Promise<void> {
    await this.#checkBeforeLeaving(roomId);
    this.#send(roomId, { msgtype: "m.text", body: text, "m.mentions": {} });
  }

  async sendPicture(roomId: string, { blob, width, height, alt }: OutgoingPicture): Promise<void> {
    await this.#checkBeforeLeaving(roomId);
    const file = await this.#pictures.keep(blob);
    await this.#checkBeforeLeaving(roomId);
    const info = { w: width, h: height, size: blob.size, mimetype: blob.type };
    this.#send(roomId, { msgtype: "m.image", body: alt, info, file: toEncryptedFile(file), "m.mentions": {} });
  }

  async sendAgain(roomId: string, entryKey: string): Promise<void> {
    const event = this.#find(roomId, entryKey);
    if (event?.status !== EventStatus.NOT_SENT) return;
    await this.#checkBeforeLeaving(roomId);
    void this.#client.resendEvent(event, this.#room(roomId)).catch(() => undefined);
  }

  /** What failed while the connection was lost leaves by itself, in its order. */
  async sendWaiting(): Promise<void> {
    for (const room of this.#client.getRooms()) {
      for (const event of room.getLiveTimeline().getEvents()) {
        if (isWaiting(event)) await this.sendAgain(room.roomId, keyOf(event)).catch(() => undefined);
      }
    }
  }

  discard(roomId: string, entryKey: string): void {
    const event = this.#find(roomId, entryKey);
    if (event?.status === EventStatus.NOT_SENT) this.#client.cancelPendingEvent(event);
    this.#book.touch(roomId);
  }

  askForKey(roomId: string, entryKey: string): void {
    const event = this.#find(roomId, entryKey);
    if (event !== undefined) void decryptAgain(this.#client, event).catch(() => undefined);
  }

  loadPicture(file: EncryptedFile, mimeType: string): Promise<Blob> {
    return this.#pictures.load(file, mimeType);
  }

  sayTyping(roomId: string, isTyping: boolean): void {
    void this.#client.sendTyping(roomId, isTyping, typingMs).catch(() => undefined);
  }

  async markRead(roomId: string): Promise<void> {
    const last = this.#room(roomId)
      .getLiveTimeline()
      .getEvents()
      .findLast((event) => event.status === null);
    if (last !== undefined) await inOurWords(this.#client.sendReadReceipt(last));
  }

  async join(roomId: string): Promise<void> {
    const inviter = this.#client.getRoom(roomId)?.getDMInviter();
    await inOurWords(this.#client.joinRoom(roomId));
    if (inviter !== undefined) await inOurWords(addDirectRoom(this.#client, inviter, roomId));
    await this.#until(roomId, ({ membership }) => membership === "join");
  }

  async leave(roomId: string): Promise<void> {
    await inOurWords(this.#client.leave(roomId));
  }

  async invite(roomId: string, userId: string): Promise<void> {
    await inOurWords(this.#client.invite(roomId, userId));
  }

  async create(room: NewRoom): Promise<string> {
    const abandoned = new AbandonedRoom(this.#client, room);
    const { room_id: roomId } = await inOurWords(this.#client.createRoom(newRoomOf(room))).catch((error: unknown) => {
      void abandoned.giveUp().catch(() => undefined);
      throw error;
    });
    if (room.kind === "person") await inOurWords(addDirectRoom(this.#client, room.userId, roomId));
    await this.#until(roomId, ({ encryption }) => encryption === "on");
    return roomId;
  }

  async countOnlyHere(): Promise<number> {
    const events = this.#client.getRooms().flatMap((room) => room.getLiveTimeline().getEvents());
    return events.filter((event) => event.isEncrypted() && !event.isDecryptionFailure() && !event.isRedacted()).length;
  }

  /** Nothing leaves a room that is not encrypted, nor for people whose new identity was not spoken of. */
  async #checkBeforeLeaving(roomId: string): Promise<void> {
    if (this.all.get().get(roomId)?.encryption !== "on") throw new HeldBack("the room is not encrypted");
    const members = await inOurWords(this.#room(roomId).getEncryptionTargetMembers());
    const changed = await this.#findChanged(members.map(({ userId }) => userId));
    if (changed.length > 0) throw new IdentityChanged(changed);
  }

  /** The message stands in the timeline at once; how it fares is told by its entry. */
  #send(roomId: string, content: object): void {
    void this.#client.sendEvent(roomId, EventType.RoomMessage, content as never).catch(() => this.#book.touch(roomId));
  }

  #room(roomId: string): Room {
    const room = this.#client.getRoom(roomId);
    if (room === null) throw new Error("no such room here");
    return room;
  }

  #find(roomId: string, entryKey: string): MatrixEvent | undefined {
    return this.#room(roomId)
      .getLiveTimeline()
      .getEvents()
      .find((event) => keyOf(event) === entryKey);
  }

  /** Until what the server has done is known here too. */
  #until(roomId: string, isSo: (facts: RoomFacts) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        const facts = this.all.get().get(roomId);
        if (facts === undefined || !isSo(facts)) return;
        end();
        resolve();
      };
      const end = this.all.subscribe(look);
      look();
    });
  }
}

function isWaiting(event: MatrixEvent): boolean {
  return event.status === EventStatus.NOT_SENT && toOurError(event.error) instanceof ConnectionLost;
}
