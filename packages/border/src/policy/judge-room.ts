import { parseUserId, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { judgeCrossing } from "./judge-crossing.ts";
import { mayBeNamed, speakingRules } from "./judge-server.ts";
import { type Judgement, judgeBy, type Rule } from "./judgement.ts";
import type { Policy } from "./policy.ts";

export type RoomFacts = {
  /** Who answers for the room. */
  readonly server: string;
  readonly roomId: string;
  /** As the answer brings it; unchecked. */
  readonly state: readonly JsonObject[];
};

const within = new Set(["join", "invite", "knock"]);

/**
 * Whether a room may be joined: nobody of it may be outside, and all of its state must be such as would be taken on its
 * own. Who has left or was banned may be anybody.
 */
export function judgeRoom(policy: Policy, { server, roomId, state }: RoomFacts): Judgement {
  return judgeBy([
    ...speakingRules(policy, [server]),
    membersRule(policy, state),
    () => judgeState(policy, { server, roomId, state }),
  ]);
}

function membersRule(policy: Policy, state: readonly JsonObject[]): Rule {
  return () => {
    const outside = state.map(serverWithin).find((name) => name !== undefined && !mayBeNamed(policy, name));
    const rule = "members-outside";
    return outside === undefined
      ? { rule, matched: false, text: "Everybody in the room is of this server or a partner's" }
      : { rule, matched: true, text: `Somebody of ${outside}, which is no partner, is in the room` };
  };
}

/** The first event that would not be taken, under the rule that refuses it. */
function judgeState(policy: Policy, { server, roomId, state }: RoomFacts) {
  for (const item of state) {
    if (hasGone(item)) continue;
    // Where an event stands in the graph names, in old room versions, whoever wrote before: they may be gone.
    const { auth_events: _auth, prev_events: _prev, ...event } = item;
    const judged = judgeCrossing(policy, { kind: "state event", server, roomId, event });
    if (!judged.ok) return { rule: judged.rule, matched: true, text: `The room's state is not taken: ${judged.why}` };
  }
  return { rule: "names-outside", matched: false, text: "The room's state names no server but this one and partners" };
}

function serverWithin(event: JsonObject): string | undefined {
  const person = event.type === "m.room.member" ? parseUserId(event.state_key) : undefined;
  return person !== undefined && within.has(membershipOf(event)) ? serverNameOf(person) : undefined;
}

function hasGone(event: JsonObject): boolean {
  const membership = membershipOf(event);
  return event.type === "m.room.member" && (membership === "leave" || membership === "ban");
}

function membershipOf({ content }: JsonObject): string {
  const membership = isObject(content) ? content.membership : undefined;
  return typeof membership === "string" ? membership : "";
}
