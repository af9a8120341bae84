import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { FindEvent, GraphEvent, GraphEvents } from "./graph.ts";

const announcement = "m.room.third_party_invite";

/**
 * Whether a key of the state's announcement signed the third party's word. It was verified when the event came, with
 * the announcement that the event names: another one of the token counts where it has a key of that one.
 */
export function isThirdPartySigned(event: GraphEvent, find: FindEvent, events: GraphEvents): boolean {
  const token = tokenOf(event.content);
  const announced = token === undefined ? undefined : find(announcement, token);
  if (announced === undefined) return false;
  const named = event.authNids.map((nid) => events.get(nid)).find((each) => isAnnouncementOf(each, token));
  if (named === undefined) return false;
  const keys = keysOf(announced.content);
  return keysOf(named.content).some((key) => keys.includes(key));
}

function isAnnouncementOf(event: GraphEvent | undefined, token: string | undefined): event is GraphEvent {
  return event?.type === announcement && event.stateKey === token;
}

function tokenOf(content: JsonObject): string | undefined {
  const invite = content.third_party_invite;
  const signed = isObject(invite) ? invite.signed : undefined;
  const token = isObject(signed) ? signed.token : undefined;
  return typeof token === "string" ? token : undefined;
}

function keysOf({ public_key, public_keys }: JsonObject): readonly JsonValue[] {
  const more = Array.isArray(public_keys) ? public_keys : [];
  const keys = [public_key, ...more.map((each) => (isObject(each) ? each.public_key : undefined))];
  return keys.filter((key) => typeof key === "string");
}
