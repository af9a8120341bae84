import type { JsonObject } from "@botschaft/protocol/json";
import type { Device, SyncOptions } from "./device.ts";
import type { RoomPart, SeenEvent, SyncAnswer } from "./sync-answer.ts";

/** How a person's acts reach the world, so that its laws are looked at after each. */
export interface Stage {
  act<Result>(run: () => Promise<Result>): Promise<Result>;
}

/** Somebody in a play. Every verb is an act; each is refused with `Refused`. */
export class Person {
  readonly name: string;
  readonly userId: string;
  readonly userNid: number;
  readonly device: Device;
  /** What was ever sent to all devices of this person, in order. */
  readonly inbox: JsonObject[] = [];
  /** Rooms that this person has forgotten since they were last in them. */
  readonly forgotten = new Set<string>();
  readonly #stage: Stage;
  #since: string | undefined;
  #txn = 0;

  constructor(stage: Stage, parts: { name: string; userId: string; userNid: number; device: Device }) {
    this.#stage = stage;
    this.name = parts.name;
    this.userId = parts.userId;
    this.userNid = parts.userNid;
    this.device = parts.device;
  }

  /** @returns the room's id */
  async createRoom(body: JsonObject = {}): Promise<string> {
    return (await this.#do("POST", "createRoom", body)).room_id;
  }

  /** A room in which these people are. */
  async createRoomWith(people: readonly Person[], body: JsonObject = {}): Promise<string> {
    const roomId = await this.createRoom({ invite: people.map(({ userId }) => userId), ...body });
    for (const person of people) await person.join(roomId);
    return roomId;
  }

  invite(roomId: string, person: Person, reason?: string): Promise<void> {
    return this.#member(roomId, "invite", person, reason);
  }

  kick(roomId: string, person: Person, reason?: string): Promise<void> {
    return this.#member(roomId, "kick", person, reason);
  }

  ban(roomId: string, person: Person, reason?: string): Promise<void> {
    return this.#member(roomId, "ban", person, reason);
  }

  unban(roomId: string, person: Person): Promise<void> {
    return this.#member(roomId, "unban", person);
  }

  async join(roomIdOrAlias: string): Promise<string> {
    return (await this.#do("POST", `join/${encodeURIComponent(roomIdOrAlias)}`, {})).room_id;
  }

  async knock(roomIdOrAlias: string, reason?: string): Promise<string> {
    const body = reason === undefined ? {} : { reason };
    return (await this.#do("POST", `knock/${encodeURIComponent(roomIdOrAlias)}`, body)).room_id;
  }

  /** Wants to see nothing more of a room that this person has left. */
  async forget(roomId: string): Promise<void> {
    await this.#stage.act(async () => {
      await this.device.call("POST", `rooms/${encodeURIComponent(roomId)}/forget`, {});
      this.forgotten.add(roomId);
    });
  }

  /** Leaves, or refuses an invitation. */
  async leave(roomId: string, reason?: string): Promise<void> {
    await this.#do("POST", `rooms/${encodeURIComponent(roomId)}/leave`, reason === undefined ? {} : { reason });
  }

  /** @returns the event's id */
  say(roomId: string, body: string): Promise<string> {
    return this.send(roomId, { msgtype: "m.text", body });
  }

  async send(roomId: string, content: JsonObject, type = "m.room.message", txnId = this.#nextTxn()): Promise<string> {
    const path = ["rooms", roomId, "send", type, txnId].map(encodeURIComponent).join("/");
    return (await this.#do("PUT", path, content)).event_id;
  }

  async setState(roomId: string, type: string, content: JsonObject, stateKey = ""): Promise<string> {
    const path = ["rooms", roomId, "state", type, stateKey].map(encodeURIComponent).join("/");
    return (await this.#do("PUT", path, content)).event_id;
  }

  rename(roomId: string, name: string): Promise<string> {
    return this.setState(roomId, "m.room.name", { name });
  }

  async redact(roomId: string, eventId: string, reason?: string): Promise<string> {
    const path = ["rooms", roomId, "redact", eventId, this.#nextTxn()].map(encodeURIComponent).join("/");
    return (await this.#do("PUT", path, reason === undefined ? {} : { reason })).event_id;
  }

  /** @returns the room that takes its place */
  async upgrade(roomId: string, version: string): Promise<string> {
    const body = { new_version: version };
    return (await this.#do("POST", `rooms/${encodeURIComponent(roomId)}/upgrade`, body)).replacement_room;
  }

  async setAlias(alias: string, roomId: string): Promise<void> {
    await this.#do("PUT", `directory/room/${encodeURIComponent(alias)}`, { room_id: roomId });
  }

  async deleteAlias(alias: string): Promise<void> {
    await this.#do("DELETE", `directory/room/${encodeURIComponent(alias)}`);
  }

  /** A message within a thread, whose root is an event. */
  reply(roomId: string, root: string, body: string): Promise<string> {
    const relation = { rel_type: "m.thread", event_id: root };
    return this.send(roomId, { msgtype: "m.text", body, "m.relates_to": relation });
  }

  /** Has read up to an event. */
  async read(roomId: string, eventId: string, { type = "m.read", thread = "" } = {}): Promise<void> {
    const path = ["rooms", roomId, "receipt", type, eventId].map(encodeURIComponent).join("/");
    await this.#do("POST", path, thread === "" ? {} : { thread_id: thread });
  }

  async type(roomId: string, typing = true): Promise<void> {
    const path = ["rooms", roomId, "typing", this.userId].map(encodeURIComponent).join("/");
    await this.#do("PUT", path, typing ? { typing, timeout: 5_000 } : { typing });
  }

  async keep(type: string, content: JsonObject, roomId?: string): Promise<void> {
    const where = roomId === undefined ? [] : ["rooms", roomId];
    const path = ["user", this.userId, ...where, "account_data", type].map(encodeURIComponent).join("/");
    await this.#do("PUT", path, content);
  }

  /** A message to all devices of somebody. */
  async sendToDevices(person: Person, content: JsonObject): Promise<void> {
    const path = ["sendToDevice", "org.example.note", this.#nextTxn()].map(encodeURIComponent).join("/");
    await this.#stage.act(async () => {
      await this.device.call("PUT", path, { messages: { [person.userId]: { "*": content } } });
      person.inbox.push(content);
    });
  }

  /** Another device signs in and shows its keys. */
  async signIn(deviceId: string, signIn: () => Promise<Device>): Promise<Device> {
    return this.#stage.act(async () => {
      const device = await signIn();
      await device.publishKeys(this.userId, deviceId);
      return device;
    });
  }

  async signOut(device: Device): Promise<void> {
    await this.#stage.act(() => device.call("POST", "logout", {}));
  }

  /** What is new since this person last looked. */
  async sync(options: SyncOptions = {}): Promise<SyncAnswer> {
    const answer = await this.device.sync({ since: this.#since, ...options });
    this.#since = answer.next_batch;
    return answer;
  }

  /** Everything as it stands, as somebody sees it who comes new. */
  look(filter: object = {}): Promise<SyncAnswer> {
    return this.device.sync({ filter });
  }

  /** What somebody who comes new is told of a room that this person is in. */
  async room(roomId: string): Promise<RoomPart> {
    const part = (await this.look({ room: { timeline: { limit: 100 } } })).rooms.join[roomId];
    if (part === undefined) throw new Error(`${this.name} is not in ${roomId}`);
    return part;
  }

  /** The texts of the room's messages as this person sees them, oldest first. */
  async texts(roomId: string): Promise<readonly string[]> {
    return textsIn(await this.room(roomId));
  }

  #nextTxn(): string {
    return `${this.name}-${++this.#txn}`;
  }

  async #member(roomId: string, verb: string, person: Person, reason?: string): Promise<void> {
    const body = { user_id: person.userId, ...(reason === undefined ? {} : { reason }) };
    await this.#do("POST", `rooms/${encodeURIComponent(roomId)}/${verb}`, body);
  }

  // biome-ignore lint/suspicious/noExplicitAny: answers of different operations
  #do(method: string, path: string, body?: JsonObject): Promise<any> {
    return this.#stage.act(() => this.device.call(method, path, body));
  }
}

/** The texts of messages that still have one. */
export function textsIn(part: RoomPart | undefined): readonly string[] {
  return (part?.timeline?.events ?? [])
    .filter(({ type, content }) => type === "m.room.message" && typeof content.body === "string")
    .map(({ content }) => content.body as string);
}

/** The state of a room as an answer has it: what stands before its timeline, and what the timeline changes. */
export function stateIn(part: RoomPart | undefined, type: string, stateKey = ""): SeenEvent | undefined {
  const all = [...(part?.state?.events ?? []), ...(part?.timeline?.events ?? []), ...(part?.state_after?.events ?? [])];
  return all.findLast((event) => event.type === type && event.state_key === stateKey);
}
