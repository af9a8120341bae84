import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomAlias } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { megolm } from "../encryption-policy.ts";
import type { Person } from "../ports.ts";
import type { Rooms } from "../rooms.ts";
import { defaultPowerLevels, presetFor } from "./presets.ts";
import type { RoomRequest, StateEntry } from "./room-request.ts";

type Parts = {
  readonly request: RoomRequest;
  readonly rules: RoomVersionRules;
  readonly invited: readonly Person[];
  readonly alias: RoomAlias | undefined;
};

/**
 * The state after create and the creator's join, in the specification's order; what comes later wins.
 * https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3createroom
 */
export async function initialState(rooms: Rooms, parts: Parts): Promise<readonly StateEntry[]> {
  const { request } = parts;
  const asked = (request.initialState ?? []).map(({ type, state_key, content }) => {
    if (type === "m.room.member" || type === "m.room.create") {
      throw new MatrixError("M_INVALID_ROOM_STATE", `${type} cannot be given as initial state.`);
    }
    return [type, state_key ?? "", content] as const;
  });
  const entries: readonly StateEntry[] = [
    ["m.room.power_levels", "", powerLevels(parts)],
    ...aliasState(parts.alias),
    ...presetState(request),
    ...encryptionState(rooms),
    ...asked,
    ...nameAndTopic(request),
  ];
  for (const [type, , content] of entries) {
    if (type === "m.room.encryption") rooms.ports.policy.checkEncryption(content, undefined);
  }
  return lastOfEach(entries);
}

function powerLevels({ request, rules, invited }: Parts): JsonObject {
  const preset = presetFor(request.preset, request.visibility);
  const powerful = [request.creator, ...(preset.sharesPower ? invited : [])];
  // Creators stand above all levels from version 12 on, and may not be listed.
  const users = rules.power.privilegedCreators ? {} : Object.fromEntries(powerful.map(({ userId }) => [userId, 100]));
  const tombstoneLevel = rules.power.privilegedCreators ? 150 : 100;
  return {
    ...defaultPowerLevels({ users, inviteLevel: preset.inviteLevel, tombstoneLevel }),
    ...request.powerLevelOverride,
  };
}

function aliasState(alias: RoomAlias | undefined): readonly StateEntry[] {
  return alias === undefined ? [] : [["m.room.canonical_alias", "", { alias }]];
}

function presetState(request: RoomRequest): readonly StateEntry[] {
  const { joinRule, guestAccess } = presetFor(request.preset, request.visibility);
  return [
    ["m.room.join_rules", "", { join_rule: joinRule }],
    ["m.room.history_visibility", "", { history_visibility: "shared" }],
    ["m.room.guest_access", "", { guest_access: guestAccess }],
  ];
}

function encryptionState(rooms: Rooms): readonly StateEntry[] {
  return rooms.ports.policy.isRequired ? [["m.room.encryption", "", { algorithm: megolm }]] : [];
}

function nameAndTopic({ name, topic }: RoomRequest): readonly StateEntry[] {
  const entries: StateEntry[] = [];
  if (name !== undefined) entries.push(["m.room.name", "", { name }]);
  if (topic !== undefined) entries.push(["m.room.topic", "", topicContent(topic)]);
  return entries;
}

/** https://spec.matrix.org/v1.19/client-server-api/#mroomtopic */
function topicContent(topic: string): JsonObject {
  return { topic, "m.topic": { "m.text": [{ body: topic, mimetype: "text/plain" }] } };
}

function lastOfEach(entries: readonly StateEntry[]): readonly StateEntry[] {
  return [...new Map(entries.map((entry) => [`${entry[0]}\u0000${entry[1]}`, entry])).values()];
}
