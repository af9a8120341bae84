import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { isWord } from "./glob.ts";

/** Whom a default rule may notify of an event because of who they are. */
export type Mentions = {
  /** User ids that the event names; they need not be in the room. */
  readonly users: readonly string[];
  /** Names in the text count too: whose key (`mentionKeyOf`) is among `mentionKeysIn` the body. */
  readonly text: string | undefined;
};

const nobody: Mentions = { users: [], text: undefined };

/**
 * The readers for whom an event's mask is not the whole answer. Costs what the event's own lists cost, whatever the
 * size of the room: mostly it is nobody.
 */
export function mentionsIn(event: JsonObject): Mentions {
  const content = event.content;
  if (!isObject(content)) return nobody;
  const users = event.type === "m.room.member" ? invitedBy(event, content) : mentionedBy(content);
  const text = !hasMentions(event) && typeof content.body === "string" ? content.body : undefined;
  return users.length === 0 && text === undefined ? nobody : { users, text };
}

/** Whether the sender has said who is meant, be it nobody. https://spec.matrix.org/v1.19/client-server-api/#user-and-room-mentions */
export function hasMentions(event: JsonObject): boolean {
  return isObject(event.content) && Object.hasOwn(event.content, "m.mentions");
}

function mentionedBy(content: JsonObject): readonly string[] {
  const mentions = content["m.mentions"];
  const ids = isObject(mentions) ? mentions.user_ids : undefined;
  return Array.isArray(ids) ? [...new Set(ids.filter((id) => typeof id === "string"))] : [];
}

function invitedBy(event: JsonObject, content: JsonObject): readonly string[] {
  const invited = content.membership === "invite" && typeof event.state_key === "string" ? [event.state_key] : [];
  return [...invited, ...mentionedBy(content)];
}

/**
 * A key by which a room finds, without asking all its members, whose name (a display name or a localpart) may stand in
 * a text: the name's first run of letters and digits, or its first character where it has none. Undefined for no name.
 */
export function mentionKeyOf(name: string): string | undefined {
  const lower = name.toLowerCase();
  for (const run of runsIn(lower)) return run;
  const first = lower.codePointAt(0);
  return first === undefined ? undefined : String.fromCodePoint(first);
}

/** The keys of all names that may stand in a text between word boundaries. */
export function mentionKeysIn(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const keys = new Set<string>(runsIn(lower));
  for (const character of lower) if (!isWord(character.charCodeAt(0))) keys.add(character);
  return keys;
}

function* runsIn(text: string): Iterable<string> {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const inWord = at < text.length && isWord(text.charCodeAt(at));
    if (inWord && start < 0) start = at;
    if (!inWord && start >= 0) {
      yield text.slice(start, at);
      start = -1;
    }
  }
}
