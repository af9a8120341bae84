import { deliveredToDevice, listToDevice, type QueuedMessage, rows } from "@botschaft/storage";
import type { DeviceAsk, Storage } from "./ports.ts";
import type { Queue, Queues } from "./queues.ts";

type Parts = { readonly storage: Storage; readonly queues: Queues };

type Answer = {
  readonly fields: Readonly<Record<string, string>>;
  readonly isNews: boolean;
  readonly toDevicePos?: number;
};

/** Messages in one answer. https://spec.matrix.org/v1.19/client-server-api/#server-behaviour-10 */
const maxInAnswer = 100;
const nothing: Answer = { fields: {}, isNews: false };

/** `to_device` of /sync: hands out what is queued for a device, and deletes what its token shows to have arrived. */
export class ToDeviceSection {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  hasNews({ deviceNid, toDeviceSince }: DeviceAsk): boolean {
    const queue = this.#parts.queues.known(deviceNid);
    return queue === undefined || queue.last > toDeviceSince;
  }

  async answer(ask: DeviceAsk): Promise<Answer> {
    const { deviceNid, toDeviceSince, end } = ask;
    const queue = await this.#parts.queues.get(deviceNid);
    if (queue.first <= Math.min(toDeviceSince, queue.last)) this.#delete(deviceNid, queue, toDeviceSince);
    if (queue.last <= toDeviceSince) return nothing;
    const limit = maxInAnswer + 1;
    const found = await listToDevice(this.#parts.storage.reads, deviceNid, { since: toDeviceSince, end, limit });
    if (found.length === 0) return nothing;
    const events = found.slice(0, maxInAnswer);
    const fields = { to_device: `{"events":[${events.map(eventText).join(",")}]}` };
    const toDevicePos = found.length > maxInAnswer ? events.at(-1)?.pos : undefined;
    return { fields, isNews: true, ...(toDevicePos === undefined ? {} : { toDevicePos }) };
  }

  /** Nobody waits for it: where it fails, the device's next request tries again. */
  #delete(deviceNid: number, queue: Queue, upTo: number): void {
    const { first } = queue;
    queue.first = upTo + 1;
    const unit = { key: `device:${deviceNid}`, rows: [rows(deliveredToDevice, [{ deviceNid, upTo }])] };
    this.#parts.storage.writer.submit(unit).catch(() => {
      queue.first = Math.min(queue.first, first);
    });
  }
}

function eventText({ senderId, type, content }: QueuedMessage): string {
  return `{"type":${type},"sender":${JSON.stringify(senderId)},"content":${content}}`;
}
