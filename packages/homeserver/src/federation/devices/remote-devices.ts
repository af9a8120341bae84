import { RemoteError } from "@botschaft/peer";
import type { Log } from "@botschaft/platform/log";
import { Slots } from "@botschaft/platform/slots";
import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import {
  crossSigningKeys,
  deleteRemoteDevices,
  goneRemoteDevices,
  type KeyUsage,
  listNotSharing,
  listRemoteDeviceLists,
  listSharingARoom,
  type MembershipRow,
  membershipCode,
  remoteDeviceLists,
  remoteDevices,
  rows,
} from "@botschaft/storage";
import { joinParts, type UnitPart } from "../../accounts/ports.ts";
import { type DeviceLists, decodeCrossSigningKey } from "../../keys/index.ts";
import type { Membership } from "../../rooms/members.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import type { People } from "../../streams/people.ts";
import type { RemoteServers } from "../ports.ts";
import type { Storage } from "../send/ports.ts";
import { parseDeviceKeys, parseStreamId, parseStreamIds } from "./parse-devices.ts";

type Ports = {
  readonly storage: Storage;
  readonly people: People;
  readonly lists: DeviceLists;
  readonly remoteServers: RemoteServers;
  readonly log: Log;
};

type Someone = { readonly userNid: number; readonly userId: UserId };

const fetchesAtOnce = 20;
const fetchTimeoutMs = 10_000;

/**
 * Devices and identities of people elsewhere, kept while somebody here shares a room with them: their server tells then
 * what changes. What does not fit together is thrown away and fetched anew.
 * https://spec.matrix.org/v1.19/server-server-api/#device-management
 */
export class RemoteDevices {
  readonly #ports: Ports;
  readonly #turns = new KeyedTurns<number>();
  readonly #fetching = new Map<UserId, Promise<boolean>>();
  readonly #slots = new Slots(fetchesAtOnce);
  readonly #background = new Set<Promise<unknown>>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** What goes on by itself. */
  get busy(): number {
    return this.#background.size;
  }

  /** m.device_list_update. @throws {MatrixError} M_BAD_JSON, M_FORBIDDEN */
  async update(origin: ServerName, content: JsonObject): Promise<void> {
    const update = parseUpdate(origin, content);
    await this.#ifSharing(update.userId, async (someone) => {
      const [known] = await listRemoteDeviceLists(this.#ports.storage.reads, [someone.userId]);
      if (known === undefined) return this.#note(someone, {});
      if (update.streamId <= known.streamId) return;
      if (update.previous.some((id) => id === 0 || id > known.streamId)) return this.#refetch(someone);
      await this.#note(someone, this.#partOf(someone, update));
    });
  }

  /** m.signing_key_update. @throws {MatrixError} M_BAD_JSON, M_FORBIDDEN, M_INVALID_PARAM */
  async updateIdentity(origin: ServerName, content: JsonObject): Promise<void> {
    const userId = getOwnUser(origin, content.user_id);
    await this.#ifSharing(userId, async (someone) => {
      const [known] = await listRemoteDeviceLists(this.#ports.storage.reads, [userId]);
      await this.#note(someone, known === undefined ? {} : this.#identityPart(someone, content));
    });
  }

  /**
   * Gets somebody's whole list and keeps it.
   * @returns whether it is here now
   */
  fetch(userId: UserId, timeoutMs = fetchTimeoutMs): Promise<boolean> {
    const running = this.#fetching.get(userId);
    if (running !== undefined) return running;
    const fetched = this.#slots.run(() => this.#fetch(userId, timeoutMs)).finally(() => this.#fetching.delete(userId));
    this.#fetching.set(userId, fetched);
    return fetched;
  }

  /** Who ceases to share a room is told of no more: what is kept of them would grow old. */
  onMembership({ roomNid, membership }: MembershipRow, before: Membership | undefined): void {
    if (before !== "join" || membership === membershipCode.join) return;
    this.#inBackground(this.#dropNotSharing(roomNid));
  }

  onEvents(): void {}

  /** What was missed while the server was not there. */
  purge(): Promise<void> {
    return this.#dropNotSharing();
  }

  async #fetch(userId: UserId, timeoutMs: number): Promise<boolean> {
    try {
      const server = serverNameOf(userId);
      const answer = await this.#ports.remoteServers.call(
        server,
        "getUserDevices",
        { path: { userId } },
        { timeoutMs },
      );
      const userNid = await this.#ports.people.intern(userId);
      const streamId = parseStreamId(answer.stream_id);
      if (streamId === undefined) return false;
      await this.#turns.run(userNid, () => this.#store({ userId, userNid }, answer, streamId));
      return true;
    } catch (error) {
      // Its server is not there, or says what is none: whoever needs it asks again.
      if (!(error instanceof RemoteError) && !(error instanceof MatrixError)) throw error;
      this.#ports.log.info({ userId, why: error.message }, "the devices of somebody elsewhere are not to be had");
      return false;
    }
  }

  async #store(someone: Someone, answer: JsonObject, streamId: number): Promise<void> {
    const { userNid, userId } = someone;
    const devices = (Array.isArray(answer.devices) ? answer.devices : []).flatMap((device) => {
      const parsed = isObject(device) ? parseDeviceKeys(userId, device.device_id, device.keys) : undefined;
      return parsed === undefined ? [] : [{ userNid, ...parsed, displayName: null }];
    });
    const parts: UnitPart[] = [
      {
        statements: [deleteRemoteDevices([userNid], { withKeys: true })],
        rows: [rows(remoteDevices, devices), rows(remoteDeviceLists, [{ userNid, streamId }])],
      },
      this.#identityPart(someone, answer),
    ];
    await this.#ports.storage.writer.submit({ key: `user:${userNid}`, ...joinParts(parts) });
  }

  async #ifSharing(userId: UserId, act: (someone: Someone) => Promise<void>): Promise<void> {
    const { people, storage } = this.#ports;
    const userNid = await people.find(userId);
    if (userNid === undefined) return;
    await this.#turns.run(userNid, async () => {
      const sharing = await listSharingARoom(storage.reads, [userNid]);
      if (sharing.has(userNid)) await act({ userNid, userId });
    });
  }

  /** Nothing is kept until the whole list is here: who asks meanwhile waits for it. */
  async #refetch(someone: Someone): Promise<void> {
    await this.#note(someone, { statements: [deleteRemoteDevices([someone.userNid], { withKeys: true })] });
    this.#inBackground(this.fetch(someone.userId));
  }

  /** Whoever shares a room hears of it. */
  async #note({ userNid }: Someone, part: UnitPart): Promise<void> {
    const { storage, lists } = this.#ports;
    const roomNids = await lists.roomsOf(userNid);
    const parts = joinParts([part, lists.change({ userNid, rooms: roomNids })]);
    await storage.writer.submit({ key: `user:${userNid}`, ...parts });
  }

  #partOf({ userNid, userId }: Someone, { deviceId, isDeleted, keys, streamId }: Update): UnitPart {
    const parsed = isDeleted ? undefined : parseDeviceKeys(userId, deviceId, keys);
    const device = parsed && { userNid, ...parsed, displayName: null };
    return {
      rows: [
        device === undefined ? rows(goneRemoteDevices, [{ userNid, deviceId }]) : rows(remoteDevices, [device]),
        rows(remoteDeviceLists, [{ userNid, streamId }]),
      ],
    };
  }

  #identityPart({ userNid, userId }: Someone, content: JsonObject): UnitPart {
    const given = [
      ["master", content.master_key],
      ["self_signing", content.self_signing_key],
    ] as const satisfies readonly (readonly [KeyUsage, JsonValue | undefined])[];
    const pos = this.#ports.storage.writer.numbers.last;
    const found = given.flatMap(([usage, key]) => {
      // @COMPAT(Synapse): it answers null for somebody without an identity.
      if (key === undefined || key === null) return [];
      return [{ userNid, usage, json: decodeCrossSigningKey(usage, key, userId).json, pos }];
    });
    return { rows: [rows(crossSigningKeys, found)] };
  }

  async #dropNotSharing(roomNid?: number): Promise<void> {
    const { reads, writer } = this.#ports.storage;
    const userNids = await listNotSharing(reads, roomNid);
    if (userNids.length === 0) return;
    const statements = [deleteRemoteDevices(userNids, { withKeys: true })];
    await writer.submit({ key: "remote devices", rows: [], statements });
  }

  #inBackground(work: Promise<unknown>): void {
    const running = work
      .catch((err: unknown) => this.#ports.log.warn({ err }, "devices of people elsewhere were not brought up to date"))
      .finally(() => this.#background.delete(running));
    this.#background.add(running);
  }
}

type Update = {
  readonly userId: UserId;
  readonly deviceId: string;
  readonly streamId: number;
  readonly previous: readonly number[];
  readonly isDeleted: boolean;
  readonly keys: JsonValue | undefined;
};

function parseUpdate(origin: ServerName, content: JsonObject): Update {
  const userId = getOwnUser(origin, content.user_id);
  const { device_id: deviceId, deleted, keys } = content;
  const streamId = parseStreamId(content.stream_id);
  const previous = parseStreamIds(content.prev_id);
  if (typeof deviceId !== "string" || streamId === undefined || previous === undefined) {
    throw new MatrixError("M_BAD_JSON", "This is no update of a device list");
  }
  return { userId, deviceId, streamId, previous, isDeleted: deleted === true, keys };
}

/** Servers speak for their own people alone. */
function getOwnUser(origin: ServerName, text: JsonValue | undefined): UserId {
  const userId = parseUserId(text);
  if (userId === undefined) throw new MatrixError("M_BAD_JSON", "There is no user id");
  if (serverNameOf(userId) !== origin) throw new MatrixError("M_FORBIDDEN", `${userId} is of another server`);
  return userId;
}
