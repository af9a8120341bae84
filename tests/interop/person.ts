import { createClient, type TestAnswer, type TestClient } from "@botschaft/testing/http";
import { type Registered, registerBySecret } from "@botschaft/testing/programs";
import type { Server } from "./servers.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of different operations, looked at field by field
type Json = any;

let txn = 0;

/** Somebody on one of the servers, who waits for what is to come over the wire. */
export class Person {
  readonly userId: string;
  readonly deviceId: string;
  readonly token: string;
  readonly server: Server;
  readonly #client: TestClient;
  readonly #password: string;

  /** By the shared secret, which both servers take. */
  static async register(server: Server, name: string): Promise<Person> {
    const password = `${name}-correct-horse-battery`;
    const registered = await registerBySecret(server.base, server.secret, { localpart: name, password });
    return new Person(server, createClient(server.base), { ...registered, password });
  }

  private constructor(server: Server, client: TestClient, given: Registered & { readonly password: string }) {
    this.server = server;
    this.#password = given.password;
    this.#client = client;
    this.userId = given.userId;
    this.deviceId = given.deviceId;
    this.token = given.token;
  }

  /** The same person with one more device. */
  async signInAgain(): Promise<Person> {
    const {
      user_id: userId,
      device_id: deviceId,
      access_token: token,
    } = await this.call("POST", "login", this.passwordProof);
    return new Person(this.server, this.#client, { userId, deviceId, token, password: this.#password });
  }

  /** For what a server asks the password once more. */
  get passwordProof() {
    const identifier = { type: "m.id.user", user: this.userId };
    return { type: "m.login.password", identifier, password: this.#password } as const;
  }

  async ask(method: string, path: string, body?: object): Promise<TestAnswer> {
    return this.#client.send(method, `/_matrix/client/v3/${path}`, body, { token: this.token });
  }

  /** The answer's JSON. Throws what the server has against it. */
  async call(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.ask(method, path, body);
    if (answer.status !== 200) throw new Error(`${this.userId} ${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.json;
  }

  async createRoom(body: object): Promise<string> {
    return (await this.call("POST", "createRoom", body)).room_id;
  }

  invite(roomId: string, person: Person): Promise<Json> {
    return this.call("POST", `rooms/${encodeURIComponent(roomId)}/invite`, { user_id: person.userId });
  }

  join(roomIdOrAlias: string, via: readonly string[] = []): Promise<Json> {
    const query = via
      .map((name) => `via=${encodeURIComponent(name)}&server_name=${encodeURIComponent(name)}`)
      .join("&");
    return this.call("POST", `join/${encodeURIComponent(roomIdOrAlias)}?${query}`, {});
  }

  act(roomId: string, verb: "leave" | "kick" | "ban" | "unban", body: object = {}): Promise<Json> {
    return this.call("POST", `rooms/${encodeURIComponent(roomId)}/${verb}`, body);
  }

  async send(roomId: string, content: object, type = "m.room.message"): Promise<string> {
    const path = `rooms/${encodeURIComponent(roomId)}/send/${type}/t${++txn}`;
    return (await this.call("PUT", path, content)).event_id;
  }

  say(roomId: string, body: string): Promise<string> {
    return this.send(roomId, { msgtype: "m.text", body });
  }

  async setState(roomId: string, type: string, content: object, stateKey = ""): Promise<string> {
    const path = `rooms/${encodeURIComponent(roomId)}/state/${type}/${encodeURIComponent(stateKey)}`;
    return (await this.call("PUT", path, content)).event_id;
  }

  async redact(roomId: string, eventId: string): Promise<string> {
    const path = `rooms/${encodeURIComponent(roomId)}/redact/${encodeURIComponent(eventId)}/t${++txn}`;
    return (await this.call("PUT", path, {})).event_id;
  }

  /** The newest events of a room as this person reads them, oldest first. */
  async history(roomId: string, limit = 100): Promise<readonly Json[]> {
    const { chunk } = await this.call("GET", `rooms/${encodeURIComponent(roomId)}/messages?dir=b&limit=${limit}`);
    return chunk.toReversed();
  }

  async texts(roomId: string): Promise<readonly string[]> {
    return (await this.history(roomId)).flatMap(({ content }) => content.body ?? []);
  }

  /** Undefined where the room has no such state, or this person may not see it. */
  async state(roomId: string, type: string, stateKey = ""): Promise<Json> {
    const path = `rooms/${encodeURIComponent(roomId)}/state/${type}/${encodeURIComponent(stateKey)}`;
    const answer = await this.ask("GET", path);
    return answer.status === 200 ? answer.json : undefined;
  }

  /** An event, once it has come; looked for again and again, since another server brings it in its own time. */
  async waitFor<Found>(what: string, find: () => Promise<Found | undefined | false>): Promise<Found> {
    for (let attempt = 0; attempt < 150; attempt++) {
      const found = await find();
      if (found !== undefined && found !== false) return found;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`${this.userId} waited for ${what} in vain`);
  }

  waitForText(roomId: string, text: string): Promise<Json> {
    return this.waitFor(`"${text}"`, async () =>
      (await this.history(roomId)).find(({ content }) => content.body === text),
    );
  }

  waitForState(roomId: string, type: string, is: (content: Json) => boolean, stateKey = ""): Promise<Json> {
    return this.waitFor(type, async () => {
      const content = await this.state(roomId, type, stateKey);
      return content !== undefined && is(content) ? content : undefined;
    });
  }

  async waitForInvite(roomId: string): Promise<void> {
    await this.waitFor("an invitation", async () => {
      const { rooms } = await this.call("GET", "sync?timeout=0");
      return rooms?.invite?.[roomId] !== undefined;
    });
  }

  close(): void {
    this.#client.close();
  }
}
