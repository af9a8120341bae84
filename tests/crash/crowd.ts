import assert from "node:assert/strict";
import { createClient, type TestClient } from "@botschaft/testing/http";

export type Member = { readonly userId: string; readonly token: string };

/** People who share rooms, and what they say to the server, wherever it is in its lives. */
export type Crowd = {
  readonly client: TestClient;
  readonly members: readonly Member[];
  readonly roomIds: readonly string[];
  sync(member: Member, query?: { readonly since?: string; readonly timeout?: string }): Promise<SyncAnswer>;
};

export type RoomEvent = {
  readonly event_id: string;
  readonly type: string;
  readonly content: { readonly body?: string };
};
export type SyncAnswer = {
  readonly next_batch: string;
  readonly rooms: {
    readonly join: Readonly<
      Record<string, { readonly timeline: { readonly limited: boolean; readonly events: readonly RoomEvent[] } }>
    >;
  };
};

export const api = "/_matrix/client/v3";
/** As far back as one answer may reach. */
const filter = JSON.stringify({ room: { timeline: { limit: 100 } } });

/** Everybody is in every room. */
export async function gather(address: string, size: { members: number; rooms: number }): Promise<Crowd> {
  const client = createClient(address);
  const members: Member[] = [];
  for (let at = 0; at < size.members; at++) members.push(await register(client, `person-${at}`));
  const roomIds: string[] = [];
  for (let at = 0; at < size.rooms; at++) roomIds.push(await createRoom(client, members));
  return {
    client,
    members,
    roomIds,
    async sync({ token }, query = {}) {
      const answer = await client.get(`${api}/sync`, { token, query: { filter, ...query } });
      assert.equal(answer.status, 200, answer.text);
      return answer.json;
    },
  };
}

async function register(client: TestClient, username: string): Promise<Member> {
  const body = { username, password: "correct horse battery staple", auth: { type: "m.login.dummy" } };
  const { status, text, json } = await client.post(`${api}/register`, body);
  assert.equal(status, 200, text);
  return { userId: json.user_id, token: json.access_token };
}

async function createRoom(client: TestClient, members: readonly Member[]): Promise<string> {
  const [creator, ...others] = members;
  const made = await client.post(`${api}/createRoom`, { preset: "public_chat" }, { token: creator?.token ?? "" });
  assert.equal(made.status, 200, made.text);
  const path = `${api}/join/${encodeURIComponent(made.json.room_id)}`;
  for (const { token } of others) assert.equal((await client.post(path, {}, { token })).status, 200);
  return made.json.room_id;
}
