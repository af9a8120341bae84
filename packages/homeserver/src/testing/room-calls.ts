import { setImmediate as nextTurn } from "node:timers/promises";
import type { TestAnswer } from "@botschaft/testing/http";
import type { World } from "@botschaft/testing/world";
import type { Actor } from "./whole-server.ts";

type Json = TestAnswer["json"];

let txn = 0;

/** The content of a state event, as somebody reads it; undefined where the room has none. */
export async function contentOf(reader: Actor, roomId: string, eventType: string, stateKey = ""): Promise<Json> {
  const answer = await reader.call("getRoomStateWithKey", { path: { roomId, eventType, stateKey } });
  return answer.status === 200 ? answer.json : undefined;
}

/** Somebody's member event. */
export function memberOf(reader: Actor, roomId: string, member: Pick<Actor, "userId">): Promise<Json> {
  return contentOf(reader, roomId, "m.room.member", member.userId);
}

export function setState(
  actor: Actor,
  roomId: string,
  eventType: string,
  content: object,
  stateKey = "",
): Promise<TestAnswer> {
  return actor.call("setRoomStateWithKey", { path: { roomId, eventType, stateKey }, body: content });
}

export function redact(actor: Actor, roomId: string, eventId: string, body: object = {}): Promise<TestAnswer> {
  return actor.call("redactEvent", { path: { roomId, eventId, txnId: `r${++txn}` }, body });
}

/** A room's events as somebody reads them, oldest first. */
export async function eventsOf(
  reader: Actor,
  roomId: string,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly Json[]> {
  const answer = await reader.call("getRoomEvents", { path: { roomId }, query: { dir: "f", limit: "500", ...query } });
  if (answer.status !== 200) throw new Error(`${roomId} was not read: ${answer.text}`);
  return answer.json.chunk;
}

export const typesOf = (events: readonly Json[]): readonly string[] => events.map(({ type }) => type);

export const bodiesOf = (events: readonly Json[]): readonly string[] =>
  events.flatMap(({ content }) => content.body ?? []);

/** Resolves when one of the person's requests to /sync waits for news. */
export async function untilWaiting({ server }: World, { userNid }: Actor): Promise<void> {
  while (server.readers.find(userNid)?.isWaiting !== true) await nextTurn();
}

/** Somebody administers the server from now on. */
export async function makeAdministrator(world: World, { userNid }: Actor): Promise<void> {
  const text = "UPDATE account SET is_admin = true WHERE user_nid = $1";
  const statement = { name: "make_administrator", text, values: [userNid] };
  await world.server.storage.writer.submit({ key: `user:${userNid}`, rows: [], statements: [statement] });
  await world.restart();
}
