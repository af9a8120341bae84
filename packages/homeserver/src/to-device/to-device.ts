import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { deleteQueues, insertToDevice, type RowSet } from "@botschaft/storage";
import { isStorableText } from "../accounts/new-texts.ts";
import type { DeviceFollower, UnitPart } from "../accounts/ports.ts";
import type { Storage } from "./ports.ts";
import type { Queues } from "./queues.ts";

type Parts = { readonly storage: Storage; readonly queues: Queues; readonly serverName: ServerName };

export type Sending = {
  readonly senderNid: number;
  readonly type: string;
  /** Content by user and device, `*` for all of somebody's devices. */
  readonly messages: JsonObject;
  /** Rows that commit with the messages. */
  readonly record: () => readonly RowSet[];
};

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

  /** Devices that there are not, and other servers, get nothing. @throws {MatrixError} M_INVALID_PARAM, M_BAD_JSON */
  async send({ senderNid, type, messages, record }: Sending): Promise<void> {
    const { storage, queues, serverName } = this.#parts;
    const { writer } = storage;
    const addressed = addressedIn(messages).filter((message) => isDeliverable(message, serverName));
    const placed = addressed.map((message) => ({ ...message, pos: writer.numbers.next() }));
    // Filled between commit and announcement: woken is who got something.
    const users: number[] = [];
    await writer.submit({
      key: `user:${senderNid}`,
      rows: record(),
      statements: placed.length === 0 ? [] : [insertToDevice(senderNid, JSON.stringify(type), placed)],
      users,
      apply: ([reached]) => {
        for (const { deviceNid, userNid, pos } of reached?.rows ?? []) {
          queues.appended(Number(deviceNid), Number(pos));
          users.push(Number(userNid));
        }
      },
    });
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
