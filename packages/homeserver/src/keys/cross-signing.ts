import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import {
  crossSigningKeys,
  deleteSignatures,
  type KeyUsage,
  listCrossSigningKeys,
  listDevicesNamed,
  rows,
} from "@botschaft/storage";
import { joinParts } from "../accounts/ports.ts";
import { type CrossSigningKey, decodeCrossSigningKey, storedCrossSigningKey } from "./cross-signing-key.ts";
import type { DeviceLists } from "./device-lists.ts";
import type { Storage } from "./ports.ts";
import { SerialQueues } from "./serial-queues.ts";
import { getSignature } from "./signed-json.ts";

type Owner = { readonly userNid: number; readonly userId: UserId };
type Keys = ReadonlyMap<KeyUsage, CrossSigningKey>;
type Parts = { readonly storage: Storage; readonly lists: DeviceLists };

const fields = {
  master: "master_key",
  self_signing: "self_signing_key",
  user_signing: "user_signing_key",
} as const satisfies Record<KeyUsage, string>;

/** People's identities. https://spec.matrix.org/v1.19/client-server-api/#cross-signing */
export class CrossSigning {
  readonly #parts: Parts;
  readonly #owners = new SerialQueues();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether an upload would change an identity that there is: then its owner has to say again who they are. */
  async changesIdentity(owner: Owner, body: JsonObject): Promise<boolean> {
    const stored = await this.#stored(owner.userId);
    return stored.has("master") && newKeys(decodeKeys(body, owner.userId), stored).length > 0;
  }

  /**
   * Keys that are stored already change nothing.
   * @throws {MatrixError} M_INVALID_PARAM, M_MISSING_PARAM without a master key, M_INVALID_SIGNATURE, M_FORBIDDEN where
   *   a device is called like a key
   */
  upload(owner: Owner, body: JsonObject): Promise<void> {
    const given = decodeKeys(body, owner.userId);
    return this.#owners.run(owner.userNid, async () => {
      const stored = await this.#stored(owner.userId);
      const added = newKeys(given, stored);
      if (added.length === 0) return;
      checkSignatures(owner.userId, added, given.get("master") ?? stored.get("master"));
      await this.#checkNames(owner, added);
      await this.#store(owner, added, stored);
    });
  }

  async #store({ userNid }: Owner, added: readonly CrossSigningKey[], stored: Keys): Promise<void> {
    const { storage, lists } = this.#parts;
    const { writer } = storage;
    const replaced = added.flatMap(({ usage }) => stored.get(usage)?.publicKey ?? []);
    const rooms = await lists.roomsOf(userNid);
    const pos = writer.numbers.next();
    const keys = added.map(({ usage, json }) => ({ userNid, usage, json, pos }));
    const statements = replaced.length === 0 ? [] : [deleteSignatures(userNid, replaced)];
    const part = joinParts([
      { statements, rows: [rows(crossSigningKeys, keys)] },
      lists.change({ userNid, rooms, deviceId: "" }),
    ]);
    await writer.submit({ key: `user:${userNid}`, ...part });
  }

  async #stored(userId: string): Promise<Keys> {
    const found = await listCrossSigningKeys(this.#parts.storage.reads, [userId]);
    return new Map(found.map(({ usage, json }) => [usage, storedCrossSigningKey(usage, json)]));
  }

  async #checkNames({ userNid }: Owner, added: readonly CrossSigningKey[]): Promise<void> {
    const names = added.map(({ publicKey }) => publicKey);
    const devices = await listDevicesNamed(this.#parts.storage.reads, userNid, names);
    if (devices.length > 0) throw new MatrixError("M_FORBIDDEN", "One of your devices is called like this key");
  }
}

function decodeKeys(body: JsonObject, userId: string): Keys {
  const keys = new Map<KeyUsage, CrossSigningKey>();
  for (const [usage, field] of Object.entries(fields) as readonly [KeyUsage, string][]) {
    const value = body[field];
    if (value !== undefined) keys.set(usage, decodeCrossSigningKey(usage, value, userId));
  }
  return keys;
}

function newKeys(given: Keys, stored: Keys): readonly CrossSigningKey[] {
  return [...given.values()].filter(({ usage, signed }) => stored.get(usage)?.signed !== signed);
}

/** Every other key is signed by the master key. */
function checkSignatures(userId: string, added: readonly CrossSigningKey[], master: CrossSigningKey | undefined): void {
  if (master === undefined) throw new MatrixError("M_MISSING_PARAM", "There is no master key that these could be of");
  for (const { usage, object } of added) {
    if (usage !== "master") getSignature(object, userId, `ed25519:${master.publicKey}`, master.publicKey);
  }
}
