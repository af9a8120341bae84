import { parseUserId, serverNameOf } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { isWithin, mayBeNamed, speakingRules } from "./judge-server.ts";
import { type Judgement, judgeBy, type Rule } from "./judgement.ts";
import { namesInEvent } from "./names-in-event.ts";
import { namesInIdentifier, unreadable } from "./names-in-identifier.ts";
import type { Policy } from "./policy.ts";

/** What wants to cross the border, as far as names go. */
export type Crossing = {
  /** `event`, `invite`, `media` and so on: how it is called in the log. */
  readonly kind: string;
  /** The other server, where there is one yet: who sends or receives it. */
  readonly server?: string | undefined;
  readonly roomId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly sender?: string | undefined;
  /** Further names beside those in `event`. */
  readonly servers?: readonly string[] | undefined;
  /** Looked through for names; never kept. An event, or what stands in its content. */
  readonly event?: JsonObject | undefined;
};

/**
 * Whoever speaks must be spoken with; whoever is only named must be a partner, if one that is cut off. Taking somebody
 * out of a room is never refused for who that is.
 */
export function judgeCrossing(policy: Policy, crossing: Crossing): Judgement {
  return judgeBy([...speakingRules(policy, speakersOf(crossing)), outsideRule(policy, crossing)]);
}

function speakersOf({ server, sender, event }: Crossing): readonly string[] {
  const senders = [sender, event?.sender, event?.user_id].filter((value) => typeof value === "string");
  const speakers = senders.map((text) => namesInIdentifier(text)[0] ?? unreadable);
  return [...new Set([...(server === undefined ? [] : [server]), ...speakers])];
}

function outsideRule(policy: Policy, crossing: Crossing): Rule {
  return () => {
    const rule = "names-outside";
    if (policy.mode === "open") return { rule, matched: false, text: "Open mode: anybody may be named" };
    const outside = [...namesOf(crossing)].find((name) => !mayBeNamed(policy, name));
    return outside === undefined
      ? { rule, matched: false, text: "It names no server but this one and partners" }
      : { rule, matched: true, text: `It names ${outside}, which is no partner` };
  };
}

function namesOf({ kind, server, roomId, eventId, eventType, servers = [], event }: Crossing): ReadonlySet<string> {
  const identifiers = [roomId, eventId].filter((text) => text !== undefined);
  const whole = event && asEvent(event, eventType);
  const named = whole === undefined ? new Set<string>() : new Set(namesInEvent(whole));
  const takenOut = whole && serverTakenOut(whole);
  if (takenOut !== undefined) named.delete(takenOut);
  // A partner's files may lie on hosts of its own.
  const isOwnHost = (host: string) => kind === "media" && server !== undefined && isWithin(host, server);
  return new Set([...servers.filter((name) => !isOwnHost(name)), ...identifiers.flatMap(namesInIdentifier), ...named]);
}

/** Some have an event's content alone. */
function asEvent(event: JsonObject, type: string | undefined): JsonObject {
  return type === undefined || event.type !== undefined ? event : { type, content: event };
}

/** The server of a person who is kicked, banned, unbanned or taken back an invitation, or who leaves. */
function serverTakenOut({ type, content, state_key: stateKey }: JsonObject): string | undefined {
  const membership = (content as JsonObject | undefined)?.membership;
  if (type !== "m.room.member" || (membership !== "leave" && membership !== "ban")) return undefined;
  const person = parseUserId(stateKey);
  return person && serverNameOf(person);
}
