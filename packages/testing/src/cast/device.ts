import type { TestAnswer, TestClient } from "../http/index.ts";
import { Refused } from "./refused.ts";
import type { SyncAnswer } from "./sync-answer.ts";

export type Api = { readonly client: TestClient };

export type SyncOptions = {
  readonly since?: string | undefined;
  readonly filter?: object;
  readonly timeoutMs?: number;
  readonly fullState?: boolean;
  readonly useStateAfter?: boolean;
  readonly signal?: AbortSignal;
};

/** Somebody's device: speaks the client-server API with its own token. */
export class Device {
  readonly deviceId: string;
  readonly #api: Api;
  readonly token: string;

  constructor(api: Api, deviceId: string, token: string) {
    this.#api = api;
    this.deviceId = deviceId;
    this.token = token;
  }

  /** @throws {Refused} */
  // biome-ignore lint/suspicious/noExplicitAny: a play says what it expects, field by field
  async call(method: string, path: string, body?: unknown, query?: Readonly<Record<string, string>>): Promise<any> {
    const answer = await this.ask(method, path, body, query);
    if (answer.status !== 200) throw new Refused(`${method} ${path}`, answer);
    return answer.json;
  }

  ask(
    method: string,
    path: string,
    body?: unknown,
    query?: Readonly<Record<string, string>>,
    signal?: AbortSignal,
  ): Promise<TestAnswer> {
    return this.#api.client.send(method, `/_matrix/client/v3/${path}`, body, {
      token: this.token,
      ...(query === undefined ? {} : { query }),
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Keys that look like some, and that nobody checks. */
  async publishKeys(userId: string, key: string): Promise<void> {
    const { deviceId } = this;
    const device_keys = {
      user_id: userId,
      device_id: deviceId,
      algorithms: ["m.olm.v1.curve25519-aes-sha2", "m.megolm.v1.aes-sha2"],
      keys: { [`ed25519:${deviceId}`]: key, [`curve25519:${deviceId}`]: key },
      signatures: { [userId]: { [`ed25519:${deviceId}`]: key } },
    };
    await this.call("POST", "keys/upload", { device_keys });
  }

  /** One request to /sync. */
  async sync(options: SyncOptions = {}): Promise<SyncAnswer> {
    const answer = await this.ask("GET", "sync", undefined, queryOf(options), options.signal);
    if (answer.status !== 200) throw new Refused("GET sync", answer);
    return answer.json;
  }
}

function queryOf({ since, filter, timeoutMs, fullState, useStateAfter }: SyncOptions): Record<string, string> {
  return {
    ...(since === undefined ? {} : { since }),
    ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }),
    ...(timeoutMs === undefined ? {} : { timeout: String(timeoutMs) }),
    ...(fullState === true ? { full_state: "true" } : {}),
    ...(useStateAfter === true ? { use_state_after: "true" } : {}),
  };
}
