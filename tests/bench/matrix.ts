import { createHmac, randomBytes } from "node:crypto";
import type { Answer } from "./load/answer-reader.ts";
import { type Connection, openConnection } from "./load/connection.ts";

/** Somebody who is signed in, with a connection of their own. */
export type Person = { readonly userId: string; readonly token: string; readonly connection: Connection };

/** A refusal by the server under measurement: what was asked, the status, the beginning of the answer. */
class Refused extends Error {
  constructor(asked: string, answer: Answer) {
    super(`${asked} answered ${answer.status}: ${answer.body.toString("utf8", 0, 200)}`);
  }
}

const client = "/_matrix/client/v3";
const run = randomBytes(6).toString("hex");
let counter = 0;

/** Registers by shared secret as Synapse's admin API has it, and so as every server that is compatible with it. */
export async function register(address: URL, secret: string, name: string): Promise<Person> {
  const path = "/_synapse/admin/v1/register";
  const connection = openConnection(address);
  const { nonce } = await call<{ nonce: string }>(connection, "GET", path);
  const password = randomBytes(12).toString("hex");
  const mac = createHmac("sha1", secret).update([nonce, name, password, "notadmin"].join("\0")).digest("hex");
  const made = await call<{ user_id: string; access_token: string }>(connection, "POST", path, {
    nonce,
    username: name,
    password,
    admin: false,
    mac,
  });
  connection.close();
  return { userId: made.user_id, token: made.access_token, connection: openConnection(address, made.access_token) };
}

/** A room that anybody here may join; returns its id. */
export async function createRoom(person: Person): Promise<string> {
  const body = { preset: "public_chat", name: "Measured" };
  return (await call<{ room_id: string }>(person.connection, "POST", `${client}/createRoom`, body)).room_id;
}

/** @param via a server that is in the room, where the person's own is not yet */
export async function joinRoom(person: Person, roomId: string, via?: string): Promise<void> {
  const query = via === undefined ? "" : `?${new URLSearchParams({ via, server_name: via })}`;
  await call(person.connection, "POST", `${client}/join/${encodeURIComponent(roomId)}${query}`, {});
}

/** Sends one message of about 60 characters; `mark` stands in its body. */
export async function sendMessage(person: Person, roomId: string, mark = "", via = person.connection): Promise<void> {
  const path = `${client}/rooms/${encodeURIComponent(roomId)}/send/m.room.message/${run}.${counter++}`;
  const body = `{"msgtype":"m.text","body":"${mark} The minutes of yesterday's meeting are in the folder."}`;
  const answer = await via.request("PUT", path, body);
  if (answer.status !== 200) throw new Refused(`PUT ${path}`, answer);
}

export type SyncOptions = { readonly since?: string; readonly timeout?: number; readonly timelineLimit?: number };

/** One /sync with lazily loaded members; returns the body unparsed, so that a caller can read the clock first. */
export async function sync(connection: Connection, options: SyncOptions): Promise<Buffer> {
  const limit = options.timelineLimit ?? 20;
  const filter = { room: { timeline: { limit }, state: { lazy_load_members: true } } };
  const query = new URLSearchParams({ filter: JSON.stringify(filter), set_presence: "offline" });
  query.set("timeout", String(options.timeout ?? 0));
  if (options.since !== undefined) query.set("since", options.since);
  const answer = await connection.request("GET", `${client}/sync?${query}`);
  if (answer.status !== 200) throw new Refused("GET /sync", answer);
  return answer.body;
}

export type SyncBody = {
  readonly next_batch: string;
  readonly rooms?: {
    readonly join?: {
      readonly [roomId: string]: { readonly timeline?: { readonly events: readonly TimelineEvent[] } };
    };
  };
};
type TimelineEvent = { readonly content?: { readonly body?: string } };

export const parseSync = (body: Buffer): SyncBody => JSON.parse(body.toString("utf8"));

async function call<T>(connection: Connection, method: string, path: string, body?: object): Promise<T> {
  const answer = await connection.request(method, path, body && JSON.stringify(body));
  if (answer.status !== 200) throw new Refused(`${method} ${path}`, answer);
  return JSON.parse(answer.body.toString("utf8"));
}
