import { ClientEvent, EventType, type MatrixClient, type Room } from "matrix-js-sdk";
import type { NewRoom } from "../session/session.ts";

/** How long a room that was made is waited for; where it was not even made, none comes. */
const patienceMs = 15_000;

/**
 * Servers make a room before they ask others whether its people may come: where one says no, it stands there without
 * them. What was invited until then is withdrawn, and the room is left.
 */
export class AbandonedRoom {
  readonly #client: MatrixClient;
  readonly #wanted: NewRoom;
  readonly #before: ReadonlySet<string>;

  /** To be made before the attempt: rooms that are known by then are none of its. */
  constructor(client: MatrixClient, wanted: NewRoom) {
    this.#client = client;
    this.#wanted = wanted;
    this.#before = new Set(client.getRooms().map(({ roomId }) => roomId));
  }

  async giveUp(): Promise<void> {
    const room = await this.#find();
    if (room === undefined) return;
    for (const { userId } of room.getMembersWithMembership("invite")) {
      await this.#client.kick(room.roomId, userId).catch(() => undefined);
    }
    await this.#client.leave(room.roomId);
  }

  #find(): Promise<Room | undefined> {
    const client = this.#client;
    return new Promise((resolve) => {
      const end = (room: Room | undefined): void => {
        clearTimeout(guard);
        client.off(ClientEvent.Sync, look);
        resolve(room);
      };
      const look = (): void => {
        const room = client.getRooms().find((each) => this.#isIt(each));
        if (room !== undefined) end(room);
      };
      const guard = setTimeout(() => end(undefined), patienceMs);
      client.on(ClientEvent.Sync, look);
      look();
    });
  }

  /** Made by the reader since, and not all who were wanted are in it. */
  #isIt(room: Room): boolean {
    if (this.#before.has(room.roomId) || room.getMyMembership() !== "join") return false;
    const by = room.currentState.getStateEvents(EventType.RoomCreate, "")?.getSender();
    const userIds = this.#wanted.kind === "person" ? [this.#wanted.userId] : this.#wanted.userIds;
    const isWhole = userIds.every((userId) => room.getMember(userId)?.membership === "invite");
    const isCalledSo = this.#wanted.kind === "person" || room.name === this.#wanted.name;
    return by === this.#client.getUserId() && isCalledSo && !isWhole;
  }
}
