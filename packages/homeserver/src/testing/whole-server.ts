import { createCast } from "@botschaft/homeserver";
import type { DeviceId } from "@botschaft/protocol/ids";
import type { TestAnswer } from "@botschaft/testing/http";
import { World, type WorldOptions } from "@botschaft/testing/world";
import { type Call, contractClient } from "./contract-client.ts";

/** Somebody who calls operations by their id. */
export type Actor = {
  readonly userId: string;
  readonly userNid: number;
  readonly deviceId: string;
  readonly token: string;
  call(id: string, call?: Call): Promise<TestAnswer>;
  sync(query?: Readonly<Record<string, string>>): Promise<TestAnswer["json"]>;
  /** Waits for news, up to a time that the test lets pass. */
  poll(since: string, filter?: object): Promise<TestAnswer["json"]>;
};

/** A whole server over HTTP with a database of its own, and people on it, each signed in. */
export async function startWholeServer(options: WorldOptions = {}) {
  const world = await World.open(options);
  const call: ReturnType<typeof contractClient> = (id, options) => contractClient(world.client)(id, options);
  async function people<Name extends string>(...names: readonly Name[]): Promise<Record<Name, Actor>> {
    const { storage, people, accounts } = world.server;
    const parts = { writer: storage.writer, people, accounts: accounts.accounts, clock: world.clock };
    const cast = await createCast({ ...parts, random: world.chance }, names, null);
    const entries = cast.map((member, at) => [names[at], actorOf(call, member)] as const);
    return Object.fromEntries(entries) as Record<Name, Actor>;
  }
  /** Signs somebody in with one more device. */
  async function deviceOf(person: Pick<Actor, "userId" | "userNid">, deviceId?: string): Promise<Actor> {
    const wish = { deviceId: deviceId as DeviceId | undefined, displayName: undefined, refreshable: false };
    const opened = await world.server.accounts.sessions.open(person, wish);
    return actorOf(call, { ...person, deviceId: opened.deviceId, accessToken: opened.accessToken });
  }
  return { world, call, people, deviceOf };
}

type Member = Pick<Actor, "userId" | "userNid" | "deviceId"> & { readonly accessToken: string };

function actorOf(client: ReturnType<typeof contractClient>, member: Member): Actor {
  const { userId, userNid, deviceId, accessToken: token } = member;
  const call: Actor["call"] = (id, options = {}) => client(id, { token, ...options });
  return {
    userId,
    userNid,
    deviceId,
    token,
    call,
    sync: async (query = {}) => (await call("sync", { query })).json,
    poll: async (since, filter) => {
      const query = { since, timeout: "30000", ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }) };
      return (await call("sync", { query })).json;
    },
  };
}

let txn = 0;

/** A room of one and some others who joined. */
export async function roomWith(owner: Actor, others: readonly Actor[], body: object = {}): Promise<string> {
  const created = await owner.call("createRoom", { body: { preset: "public_chat", ...body } });
  if (created.status !== 200) throw new Error(`no room was made: ${created.text}`);
  const roomId = created.json.room_id;
  for (const other of others) await other.call("joinRoomById", { path: { roomId }, body: {} });
  return roomId;
}

export async function send(actor: Actor, roomId: string, content: object, type = "m.room.message"): Promise<string> {
  const path = { roomId, eventType: type, txnId: `t${++txn}` };
  const answer = await actor.call("sendMessage", { path, body: content });
  if (answer.status !== 200) throw new Error(`${type} was not sent: ${answer.text}`);
  return answer.json.event_id;
}

export function say(actor: Actor, roomId: string, body: string, more: object = {}): Promise<string> {
  return send(actor, roomId, { msgtype: "m.text", body, ...more });
}
