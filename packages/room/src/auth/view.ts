import type { JsonObject } from "@botschaft/protocol/json";
import { roomIdFromCreate } from "../event/hashes.ts";
import { type CreateEvent, type PowerLevels, powerLevelsFrom } from "../power/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";

export type Membership = "join" | "invite" | "leave" | "ban" | "knock";

/** What the rules read of a state event; its type and state key are what it was asked by. */
export type StateEvent = { readonly eventId: string; readonly sender: string; readonly content: JsonObject };

export type JoinRule = { readonly join_rule: string; readonly content: JsonObject };

/** The state that an event is judged by. Nothing in it grows with the room. */
export interface AuthView {
  readonly create: (CreateEvent & { readonly eventId: string }) | undefined;
  /** The id that the create event gives to the room, where the version takes it from there. */
  readonly roomId: string | undefined;
  readonly power: PowerLevels;
  /** The content of the power levels event, undefined where the room has none yet. */
  readonly powerContent: JsonObject | undefined;
  readonly joinRule: JoinRule;
  membershipOf(userId: string): Membership | undefined;
  thirdPartyInvite(token: string): { readonly sender: string; readonly content: JsonObject } | undefined;
}

export type FindState = (type: string, stateKey: string) => StateEvent | undefined;

/**
 * A view over any state. The state is asked when a rule asks, and levels are parsed once at the first question: keep
 * the view for as long as create, power levels and join rules stay.
 */
export function authViewFrom(findState: FindState, rules: RoomVersionRules): AuthView {
  const create = once(() => findState("m.room.create", ""));
  const powerContent = once(() => findState("m.room.power_levels", "")?.content);
  const power = once(() => powerLevelsFrom(powerContent(), create(), rules));
  const joinRule = once(() => joinRuleFrom(findState("m.room.join_rules", "")?.content));
  const roomId = once(() => roomIdOf(create(), rules));
  return {
    get create() {
      return create();
    },
    get roomId() {
      return roomId();
    },
    get power() {
      return power();
    },
    get powerContent() {
      return powerContent();
    },
    get joinRule() {
      return joinRule();
    },
    membershipOf: (userId) => membershipFrom(findState("m.room.member", userId)?.content),
    thirdPartyInvite: (token) => findState("m.room.third_party_invite", token),
  };
}

const memberships: ReadonlySet<unknown> = new Set<Membership>(["join", "invite", "leave", "ban", "knock"]);

/** The membership that a member event gives; one that no rule knows is none. */
export function membershipFrom(content: JsonObject | undefined): Membership | undefined {
  const membership = content?.membership;
  return memberships.has(membership) ? (membership as Membership) : undefined;
}

/** A room without join rules takes invitations. https://spec.matrix.org/v1.19/client-server-api/#mroomjoin_rules */
export function joinRuleFrom(content: JsonObject | undefined): JoinRule {
  const rule = content?.join_rule;
  // A rule that is no text is one that lets nobody in.
  return { join_rule: rule === undefined ? "invite" : typeof rule === "string" ? rule : "", content: content ?? {} };
}

function roomIdOf(create: StateEvent | undefined, rules: RoomVersionRules): string | undefined {
  return create !== undefined && rules.event.roomIdIsCreateHash ? roomIdFromCreate(create.eventId) : undefined;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
