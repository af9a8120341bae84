import type { Clock } from "@botschaft/platform/clock";
import { verifySignature } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import { canonicalJson, isObject, JsonError, type JsonObject } from "@botschaft/protocol/json";
import { BoundedMap } from "../../streams/bounded-map.ts";
import type { KeyValidity, RemoteServers, ServerKeys } from "../ports.ts";
import type { OwnKey } from "./own-keys.ts";

type Known = { readonly validUntil: number; readonly keys: ReadonlyMap<string, string> };
type Parts = { readonly remote: RemoteServers; readonly own: OwnKey; readonly clock: Clock };

const serversInMemory = 5_000;
const weekMs = 7 * 86_400_000;
const timeoutMs = 10_000;

/** Keys of other servers as they tell them themselves, kept in memory. */
export class AskedKeys implements ServerKeys {
  readonly #parts: Parts;
  readonly #known = new BoundedMap<ServerName, Known>(serversInMemory);

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async keyFor(server: ServerName, keyId: string, validity: KeyValidity): Promise<string | undefined> {
    const { own } = this.#parts;
    if (server === own.serverName) return keyId === own.keyId ? own.publicKey : undefined;
    const known = this.#known.get(server);
    const key = pick(known, keyId, validity);
    return key ?? pick(await this.#ask(server), keyId, validity);
  }

  forget(): void {
    this.#known.clear();
  }

  async #ask(server: ServerName): Promise<Known | undefined> {
    const { remote, clock } = this.#parts;
    const known = readKeys(await remote.call(server, "getServerKey", {}, { timeoutMs }), server, clock.now());
    if (known !== undefined) this.#known.set(server, known);
    return known;
  }
}

function pick(known: Known | undefined, keyId: string, validity: KeyValidity): string | undefined {
  if (known === undefined || ("validAt" in validity && validity.validAt > known.validUntil)) return undefined;
  return known.keys.get(keyId);
}

/** Undefined where a server does not sign what it says of itself with every key that it names. */
function readKeys(document: JsonObject, server: ServerName, now: number): Known | undefined {
  const { signatures, unsigned: _, ...signed } = document;
  const { server_name, verify_keys, valid_until_ts } = signed;
  if (server_name !== server || !isObject(verify_keys) || typeof valid_until_ts !== "number") return undefined;
  const own = isObject(signatures) && isObject(signatures[server]) ? signatures[server] : {};
  const keys = new Map<string, string>();
  for (const [keyId, entry] of Object.entries(verify_keys)) {
    const key = isObject(entry) ? entry.key : undefined;
    const signature = own[keyId];
    if (typeof key !== "string" || typeof signature !== "string") return undefined;
    if (!verifySignature(key, textOf(signed), signature)) return undefined;
    keys.set(keyId, key);
  }
  return { validUntil: Math.min(valid_until_ts, now + weekMs), keys };
}

function textOf(object: JsonObject): string {
  try {
    return canonicalJson(object);
  } catch (error) {
    // What is no canonical JSON nobody signed.
    if (error instanceof JsonError) return "";
    throw error;
  }
}
