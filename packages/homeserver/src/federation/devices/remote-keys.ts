import { RemoteError } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import { type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { listCrossSigningKeys, listRemoteDeviceLists, listRemoteDevices, listSharingARoom } from "@botschaft/storage";
import type { KeysElsewhere, RemoteKeys } from "../../keys/index.ts";
import type { People } from "../../streams/people.ts";
import type { RemoteServers } from "../ports.ts";
import { parseDeviceKeys } from "./parse-devices.ts";
import type { RemoteDevices } from "./remote-devices.ts";
import { withinTime } from "./within-time.ts";

type Ports = {
  readonly reads: ReadPool;
  readonly people: People;
  readonly remoteServers: RemoteServers;
  readonly devices: RemoteDevices;
  readonly clock: Clock;
};

type Asked = ReadonlyMap<UserId, readonly string[]>;

/** Of so many of one server each list is fetched and kept; of more the keys are asked for together. */
const listsAtMost = 10;
const noKeys: KeysElsewhere = { devices: new Map(), master: new Map(), selfSigning: new Map(), failures: {} };

/** Keys of people elsewhere: from what is kept, else from their servers, all of them asked at once. */
export class KeysOfOthers implements RemoteKeys {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async query(asked: Asked, timeoutMs: number): Promise<KeysElsewhere> {
    const kept = await this.#listKept([...asked.keys()]);
    const missing = [...asked.keys()].filter((userId) => !kept.has(userId));
    const sharing = await this.#listSharing(missing);
    const byServer = Map.groupBy(missing, serverNameOf);
    const answers = await Promise.all(
      [...byServer].map(([server, userIds]) => this.#ask(server, userIds, sharing, asked, timeoutMs)),
    );
    const fetched = answers.flatMap((answer) => answer.fetched);
    return join([await this.#read([...kept, ...fetched], asked), ...answers.map(({ keys }) => keys)]);
  }

  /** https://spec.matrix.org/v1.19/server-server-api/#post_matrixfederationv1userkeysclaim */
  async claim(asked: Readonly<Record<string, JsonObject>>, timeoutMs: number) {
    const byServer = Map.groupBy(Object.entries(asked), ([userId]) => serverNameOf(userId as UserId));
    const answers = await Promise.all(
      [...byServer].map(async ([server, entries]) => {
        const body = { one_time_keys: Object.fromEntries(entries) } as never;
        const answer = await this.#attempt(server, timeoutMs, () =>
          this.#ports.remoteServers.call(server, "claimUserEncryptionKeys", { body }, { timeoutMs }),
        );
        if (answer instanceof RemoteError) return { keys: [], failures: { [server]: failureFrom(answer) } };
        const given = isObject(answer.one_time_keys) ? answer.one_time_keys : {};
        return { keys: entries.flatMap(([userId]) => claimedOf(given, userId)), failures: {} };
      }),
    );
    return {
      one_time_keys: Object.fromEntries(answers.flatMap(({ keys }) => keys)),
      failures: Object.assign({}, ...answers.map(({ failures }) => failures)) as JsonObject,
    };
  }

  async #listKept(userIds: readonly UserId[]): Promise<ReadonlySet<UserId>> {
    const found = await listRemoteDeviceLists(this.#ports.reads, userIds);
    return new Set(found.map(({ userId }) => userId as UserId));
  }

  async #listSharing(userIds: readonly UserId[]): Promise<ReadonlySet<UserId>> {
    const known = await this.#ports.people.findAll(userIds);
    const nids = known.map(({ userNid }) => userNid);
    const sharing = await listSharingARoom(this.#ports.reads, nids);
    return new Set(known.flatMap(({ userId, userNid }) => (sharing.has(userNid) ? [userId] : [])));
  }

  async #ask(
    server: ServerName,
    userIds: readonly UserId[],
    sharing: ReadonlySet<UserId>,
    asked: Asked,
    timeoutMs: number,
  ): Promise<{ readonly fetched: readonly UserId[]; readonly keys: KeysElsewhere }> {
    const toKeep = userIds.filter((userId) => sharing.has(userId));
    const together = toKeep.length > listsAtMost ? userIds : userIds.filter((userId) => !sharing.has(userId));
    const lists = toKeep.length > listsAtMost ? [] : toKeep;
    const [fetched, keys] = await Promise.all([
      Promise.all(lists.map((userId) => this.#fetch(userId, timeoutMs))),
      together.length === 0 ? noKeys : this.#askTogether(server, together, asked, timeoutMs),
    ]);
    const failed = fetched.includes(false) ? { [server]: unreachable } : {};
    return {
      fetched: lists.filter((_, at) => fetched[at]),
      keys: { ...keys, failures: { ...failed, ...keys.failures } },
    };
  }

  async #fetch(userId: UserId, timeoutMs: number): Promise<boolean> {
    const { clock, devices } = this.#ports;
    return (await withinTime(clock, timeoutMs, devices.fetch(userId, timeoutMs))) ?? false;
  }

  async #askTogether(server: ServerName, userIds: readonly UserId[], asked: Asked, timeoutMs: number) {
    const body = { device_keys: Object.fromEntries(userIds.map((userId) => [userId, asked.get(userId) ?? []])) };
    const answer = await this.#attempt(server, timeoutMs, () =>
      this.#ports.remoteServers.call(server, "queryUserEncryptionKeys", { body }, { timeoutMs }),
    );
    if (answer instanceof RemoteError) return { ...noKeys, failures: { [server]: failureFrom(answer) } };
    return keysIn(answer, userIds);
  }

  async #attempt(
    server: ServerName,
    timeoutMs: number,
    call: () => Promise<JsonObject>,
  ): Promise<JsonObject | RemoteError> {
    const late = new RemoteError("timeout", `${server} takes too long`, { server });
    try {
      return (await withinTime(this.#ports.clock, timeoutMs, call())) ?? late;
    } catch (error) {
      // A server that fails is told of under `failures`; the others have answered.
      if (error instanceof RemoteError) return error;
      throw error;
    }
  }

  async #read(userIds: readonly UserId[], asked: Asked): Promise<KeysElsewhere> {
    if (userIds.length === 0) return noKeys;
    const { reads } = this.#ports;
    const [devices, keys] = await Promise.all([
      listRemoteDevices(reads, userIds),
      listCrossSigningKeys(reads, userIds),
    ]);
    const byUser = Map.groupBy(devices, ({ userId }) => userId);
    const keysOf = (wanted: string) =>
      new Map(
        keys.flatMap(({ userId, usage, json }) =>
          usage === wanted ? [[userId as UserId, JSON.parse(json) as JsonObject] as const] : [],
        ),
      );
    const devicesOf = (userId: UserId) => {
      const wanted = asked.get(userId) ?? [];
      const shown = (byUser.get(userId) ?? []).filter(
        ({ deviceId }) => wanted.length === 0 || wanted.includes(deviceId),
      );
      return new Map(shown.map(({ deviceId, json }) => [deviceId, JSON.parse(json) as JsonObject]));
    };
    return {
      devices: new Map(userIds.map((userId) => [userId, devicesOf(userId)])),
      master: keysOf("master"),
      selfSigning: keysOf("self_signing"),
      failures: {},
    };
  }
}

const unreachable: JsonObject = { status: 503, message: "Their server does not answer" };

function failureFrom({ status, message }: RemoteError): JsonObject {
  return status === undefined ? unreachable : { status, message };
}

/** Of those asked for alone, and what has the form of keys. */
function keysIn(answer: JsonObject, userIds: readonly UserId[]): KeysElsewhere {
  const devices = userIds.flatMap((userId) => {
    const given = isObject(answer.device_keys) ? answer.device_keys[userId] : undefined;
    if (!isObject(given)) return [];
    const parsed = Object.entries(given).flatMap(([deviceId, keys]) => {
      const device = parseDeviceKeys(userId, deviceId, keys);
      return device === undefined ? [] : [[deviceId, JSON.parse(device.json) as JsonObject] as const];
    });
    return [[userId, new Map(parsed)] as const];
  });
  const identities = (given: JsonValue | undefined) =>
    new Map(
      userIds.flatMap((userId) => {
        const key = isObject(given) ? given[userId] : undefined;
        return isObject(key) && key.user_id === userId ? [[userId, key] as const] : [];
      }),
    );
  return {
    devices: new Map(devices),
    master: identities(answer.master_keys),
    selfSigning: identities(answer.self_signing_keys),
    failures: {},
  };
}

function claimedOf(given: JsonObject, userId: string): readonly (readonly [string, JsonValue])[] {
  const ofUser = given[userId];
  return isObject(ofUser) ? [[userId, ofUser]] : [];
}

function join(all: readonly KeysElsewhere[]): KeysElsewhere {
  return {
    devices: new Map(all.flatMap(({ devices }) => [...devices])),
    master: new Map(all.flatMap(({ master }) => [...master])),
    selfSigning: new Map(all.flatMap(({ selfSigning }) => [...selfSigning])),
    failures: Object.assign({}, ...all.map(({ failures }) => failures)) as JsonObject,
  };
}
