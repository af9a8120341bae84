import type { JsonObject } from "@botschaft/protocol/json";
import { listOutboundListChanges, type OutboundListChange } from "@botschaft/storage";
import type { PublicKeys, ShownKeys } from "../../keys/index.ts";
import type { Edu, OutboundStream, Storage } from "./ports.ts";

type Ports = { readonly storage: Storage; readonly keys: PublicKeys };

/** Changes read at once: after a long time many are of the same device. */
const maxChanges = 500;
/** Numbers no change: who does not know it asks for the whole list. */
const unknownStreamId = 0;

/**
 * What changed of the keys of people here, for a server whose people share rooms with them. Each change is told as it
 * stands now; the numbers are positions, each update naming the one before it.
 * https://spec.matrix.org/v1.19/server-server-api/#device-management
 */
export class DeviceListUpdates implements OutboundStream {
  readonly #ports: Ports;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async read(server: string, after: number, limit: number) {
    const { storage, keys } = this.#ports;
    const upTo = storage.writer.pos;
    const found = await listOutboundListChanges(storage.reads, server, { after, upTo, limit: maxChanges });
    const { latest, taken } = coalesce(found, limit);
    const shown = await keys.list([...new Set(latest.map(({ userId }) => userId))]);
    const edus = latest.map((change) => eduOf(change, shown.get(change.userId)));
    const isAll = taken === found.length && found.length < maxChanges;
    return { edus, pos: isAll ? upTo : (found[taken - 1]?.pos ?? after), isAll };
  }
}

/** The last change of each device, chained: each names the one before it that goes along, or that went before. */
function coalesce(found: readonly OutboundListChange[], limit: number) {
  const byKey = new Map<string, OutboundListChange>();
  let taken = 0;
  for (const change of found) {
    const key = `${change.userNid} ${change.deviceId ?? "*"}`;
    if (!byKey.has(key) && byKey.size === limit) break;
    byKey.delete(key);
    byKey.set(key, change);
    taken++;
  }
  const before = new Map<number, number | null>();
  for (const { userNid, previousPos } of found) if (!before.has(userNid)) before.set(userNid, previousPos);
  const latest = [...byKey.values()].map((change) => {
    if (change.deviceId === "") return change;
    const previousPos = before.get(change.userNid) ?? null;
    before.set(change.userNid, change.pos);
    return { ...change, previousPos };
  });
  return { latest, taken };
}

function eduOf(change: OutboundListChange, shown: ShownKeys | undefined): Edu {
  const { userId, deviceId, pos, previousPos } = change;
  if (deviceId === "") return identityUpdate(userId, shown);
  const [anyDevice] = shown?.devices.keys() ?? [];
  const keys = deviceId === null ? undefined : shown?.devices.get(deviceId);
  const content: JsonObject = { user_id: userId, device_id: deviceId ?? anyDevice ?? "", stream_id: pos };
  // A device that is gone, several at once, or a signature on the identity: the whole list tells.
  if (keys === undefined)
    return { edu_type: "m.device_list_update", content: { ...content, prev_id: [unknownStreamId] } };
  const prev_id = previousPos === null ? [] : [previousPos];
  return { edu_type: "m.device_list_update", content: { ...content, prev_id, keys } };
}

function identityUpdate(userId: string, shown: ShownKeys | undefined): Edu {
  return {
    edu_type: "m.signing_key_update",
    content: {
      user_id: userId,
      ...(shown?.master === undefined ? {} : { master_key: shown.master }),
      ...(shown?.selfSigning === undefined ? {} : { self_signing_key: shown.selfSigning }),
    },
  };
}
