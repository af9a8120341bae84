import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { partAliases } from "../canonical-alias.ts";
import { defaultPowerLevels } from "../create-room/presets.ts";
import type { StateEntry } from "../create-room/room-request.ts";
import { megolm } from "../encryption-policy.ts";
import type { Person } from "../ports.ts";
import type { RoomActor } from "../room-actor.ts";
import type { RoomsPorts } from "../rooms.ts";
import { upgradedLevels } from "./upgraded-power.ts";

/** What the new room is to be. */
export type Replacement = {
  readonly old: RoomActor;
  readonly creator: Person;
  readonly rules: RoomVersionRules;
  /** Where the version has them. */
  readonly additionalCreators: readonly string[];
};

type Ports = Pick<RoomsPorts, "policy" | "signing">;

/** What is as it was, with an empty state key each. Who may do what comes last: the creator needs every right until then. */
const taken = [
  "m.room.join_rules",
  "m.room.history_visibility",
  "m.room.guest_access",
  "m.room.name",
  "m.room.topic",
  "m.room.avatar",
  "m.room.encryption",
  "m.room.server_acl",
] as const;

/** https://spec.matrix.org/v1.19/client-server-api/#mroomcreate */
export function createContentOf({ old, creator, rules, additionalCreators }: Replacement): JsonObject {
  const before = old.content("m.room.create") ?? {};
  const last = old.extremities.at(-1)?.eventId;
  // A room whose id is its create event's hash is found by the id alone.
  const position = rules.event.roomIdIsCreateHash || last === undefined ? {} : { event_id: last };
  return {
    room_version: rules.id,
    predecessor: { room_id: old.view.roomId, ...position },
    ...(rules.event.creatorInContent ? { creator: creator.userId } : {}),
    ...(additionalCreators.length > 0 ? { additional_creators: additionalCreators } : {}),
    ...(before["m.federate"] === false ? { "m.federate": false } : {}),
    ...(typeof before.type === "string" ? { type: before.type } : {}),
  };
}

/** The new room's state after create and its creator's join, without power levels. */
export function stateOf({ old, rules }: Replacement, { policy, signing }: Ports): readonly StateEntry[] {
  const entries = taken.flatMap((type): readonly StateEntry[] => {
    const content = old.content(type);
    return content === undefined
      ? []
      : [[type, "", type === "m.room.join_rules" ? joinRulesIn(content, rules) : content]];
  });
  const encryption = old.content("m.room.encryption");
  if (encryption !== undefined) policy.checkEncryption(encryption, undefined);
  const forced: readonly StateEntry[] =
    policy.isRequired && encryption === undefined ? [["m.room.encryption", "", { algorithm: megolm }]] : [];
  return [...entries, ...forced, ...aliasesOf(old, signing.signer.serverName), ...childrenOf(old)];
}

/** Who may do what, which is decided last. */
export function powerOf({ old, creator, rules, additionalCreators }: Replacement): StateEntry {
  const levels = old.content("m.room.power_levels");
  const create = old.state("m.room.create", "");
  const standard = () => {
    const users = rules.power.privilegedCreators ? {} : { [creator.userId]: 100 };
    return defaultPowerLevels({ users, inviteLevel: 0, tombstoneLevel: rules.power.privilegedCreators ? 150 : 100 });
  };
  const content =
    levels === undefined
      ? standard()
      : upgradedLevels({ create, levels, rules: old.rules }, rules, [creator.userId, ...additionalCreators]);
  return ["m.room.power_levels", "", content];
}

/** The aliases that the new room is about to get. */
function aliasesOf(old: RoomActor, serverName: string): readonly StateEntry[] {
  const [own] = partAliases(old.content("m.room.canonical_alias") ?? {}, isOf(serverName));
  return Object.keys(own).length === 0 ? [] : [["m.room.canonical_alias", "", own]];
}

/** Other servers' aliases stay where they lead. */
export function isOf(serverName: string): (alias: string) => boolean {
  return (alias) => alias.endsWith(`:${serverName}`);
}

/** A rule that the new version does not have would let nobody in; whom somebody invites may always come. */
function joinRulesIn(content: JsonObject, { auth }: RoomVersionRules): JsonObject {
  const known: Readonly<Record<string, boolean>> = {
    knock: auth.knocking,
    restricted: auth.restrictedJoins,
    knock_restricted: auth.knockRestricted,
  };
  const rule = content.join_rule;
  return typeof rule === "string" && known[rule] === false ? { join_rule: "invite" } : content;
}

/** The rooms of a space. One that was taken out has an empty content. */
function childrenOf(old: RoomActor): readonly StateEntry[] {
  if (old.content("m.room.create")?.type !== "m.space") return [];
  return [...old.view.listState()].flatMap(({ type, stateKey, content }): readonly StateEntry[] => {
    const isChild = type === "m.space.child" && stateKey !== undefined && isObject(content);
    return isChild && Object.keys(content).length > 0 ? [[type, stateKey, content]] : [];
  });
}
