import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { deleteQueues, insertToDevice, type RowSet } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import { type DeviceFollower, joinParts, type UnitPart } from "../accounts/ports.ts";
import type { OutboundMessages, Storage } from "./ports.ts";
import type { Queues } from "./queues.ts";

type Parts = {
  readonly storage: Storage;
  readonly queues: Queues;
  readonly serverName: ServerName;
  /** Without it, people elsewhere get nothing. */
  readonly outbound?: OutboundMessages | undefined;
};

export type Sending = {
  readonly senderNid: number;
  readonly senderId: UserId;
  readonly type: string;
  /** Content by user and device, `*` for all of somebody's devices. */
  readonly messages: JsonObject;
  /** Rows that commit with the messages. */
  readonly record: () => readonly RowSet[];
};

/** `users` is filled when it is committed: woken is who got something. */
type Queued = UnitPart & Required<Pick<UnitPart, "users">>;
type Addressed = { readonly userId: string; readonly deviceId: string; readonly content: string };

/**
 * Messages from device to device, kept until they have arrived.
 * https://spec.matrix.org/v1.19/client-server-api/#send-to-device-messaging
 */
export class ToDevice implements DeviceFollower {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Devices that there are not get nothing. @throws {MatrixError} M_INVALID_PARAM, M_BAD_JSON */
  async send(sending: Sending): Promise<void> {
    const { storage, outbound, serverName } = this.#parts;
    const { senderNid, senderId, type, messages, record } = sending;
    const addressed = addressedIn(messages);
    const elsewhere = Object.entries(messages).filter(([userId]) => serverNameOf(userId as UserId) !== serverName);
    const queued = this.#queue(sending, addressed);
    const parts: UnitPart[] = [{ rows: record() }, queued];
    if (elsewhere.length > 0 && outbound !== undefined) {
      parts.push(outbound.part({ senderId, type, messages: Object.fromEntries(elsewhere) }));
    }
    await storage.writer.submit({ key: `user:${senderNid}`, ...joinParts(parts), users: queued.users });
  }

  /** From somebody elsewhere; not looked at are devices of other servers. @throws {MatrixError} M_INVALID_PARAM, M_BAD_JSON */
  async receive(sending: Omit<Sending, "senderId">): Promise<void> {
    const queued = this.#queue(sending, addressedIn(sending.messages));
    const unit = { key: `user:${sending.senderNid}`, ...queued, rows: sending.record() };
    await this.#parts.storage.writer.submit(unit);
  }

  /** A part of the commit for devices here. */
  #queue({ senderNid, type }: Pick<Sending, "senderNid" | "type">, all: readonly Addressed[]): Queued {
    const { storage, queues, serverName } = this.#parts;
    const addressed = all.filter((message) => isDeliverable(message, serverName));
    if (addressed.length === 0) return { users: [] };
    const placed = addressed.map((message) => ({ ...message, pos: storage.writer.numbers.next() }));
    const users: number[] = [];
    return {
      statements: [insertToDevice(senderNid, JSON.stringify(type), placed)],
      users,
      apply: ([reached]) => {
        for (const { deviceNid, userNid, pos } of reached?.rows ?? []) {
          queues.appended(Number(deviceNid), Number(pos));
          users.push(Number(userNid));
        }
      },
    };
  }

  devicesRemoved(_userNid: number, deviceNids: readonly number[]): UnitPart {
    return { statements: [deleteQueues(deviceNids)], apply: () => this.#parts.queues.removed(deviceNids) };
  }

  deviceRenamed(): UnitPart {
    return {};
  }
}

function addressedIn(messages: JsonObject): readonly Addressed[] {
  return Object.entries(messages).flatMap(([userId, byDevice]) => {
    if (parseUserId(userId) === undefined) throw new MatrixError("M_INVALID_PARAM", `${userId} is no user id`);
    if (!isObject(byDevice)) throw new MatrixError("M_BAD_JSON", `The messages to ${userId} are no object`);
    return Object.entries(byDevice).map(([deviceId, content]) => {
      return { userId, deviceId, content: JSON.stringify(content) };
    });
  });
}

function isDeliverable({ userId, deviceId }: Addressed, serverName: ServerName): boolean {
  return serverNameOf(userId as never) === serverName && isStorableText(userId) && isStorableText(deviceId);
}
