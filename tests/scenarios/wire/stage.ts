import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type RequestOptions, request as requestOverTls } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Net } from "@botschaft/peer";
import { type Clock, systemClock } from "@botschaft/platform/clock";
import { controlSocketPath } from "@botschaft/platform/control-socket";
import { systemRandom } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { createClient, recordingLog, type TestClient } from "@botschaft/testing/http";
import { testDatabase } from "@botschaft/testing/postgres";
import { findFreePort } from "@botschaft/testing/programs";
import { type Authority, createAuthority } from "@botschaft/testing/tls";
import { type RunningServer, type ServerOptions, startServer } from "@botschaft/testing/world";

export type Server = RunningServer & {
  readonly name: ServerName;
  /** Of https. */
  readonly port: number;
  /** The folder with its files. */
  readonly data: string;
  readonly log: ReturnType<typeof recordingLog>;
  readonly database: Awaited<ReturnType<typeof testDatabase>>;
  /** Speaks to the control socket, below /_botschaft/v1. */
  readonly control: TestClient;
  /** Stops, does something, and starts again with what is on the disk. */
  restart(meanwhile?: () => Promise<void>, config?: ServerOptions["config"]): Promise<Server>;
};

export type Start = {
  readonly name?: string;
  readonly config?: ServerOptions["config"];
  readonly wires?: Net;
  readonly clock?: Clock;
};

type Answer = { readonly status: number | undefined; readonly json: Record<string, unknown> };

/** Servers in this process that reach each other over TLS, on loopback, with certificates of one authority. */
export class Stage {
  readonly authority: Authority;
  readonly #folder: string;

  private constructor(folder: string, authority: Authority) {
    this.#folder = folder;
    this.authority = authority;
  }

  static async open(): Promise<Stage> {
    return new Stage(await mkdtemp(join(tmpdir(), "botschaft-wire-")), await createAuthority());
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true });
  }

  /** A server on http and https. By default its name says where it is. */
  async start(host: string, federation: "open" | "closed" | "internal", start: Start = {}): Promise<Server> {
    const port = await findFreePort();
    const name = (start.name ?? `${host}:${port}`) as ServerName;
    const file = (kind: string) => join(this.#folder, `${port}.${kind}`);
    const { cert, key } = await this.authority.issue({ names: [host, "127.0.0.1", name.replace(/:.*/, "")] });
    await Promise.all([
      writeFile(file("crt"), cert),
      writeFile(file("key"), key),
      writeFile(file("ca"), this.authority.certificate),
      mkdir(file("data")),
    ]);
    const config = {
      data: file("data"),
      listen: [new URL("http://127.0.0.1:0"), new URL(`https://127.0.0.1:${port}`)],
      publicUrl: `https://${host}:${port}`,
      tlsCertificate: file("crt"),
      tlsKey: file("key"),
      federation,
      federationCa: [file("ca")],
      federationPrivateAddresses: "allowed",
      ...start.config,
    } as const;
    return run({
      name,
      port,
      config,
      wires: start.wires,
      clock: start.clock ?? systemClock,
      database: await testDatabase(),
      log: recordingLog(),
    });
  }

  /** As anybody asks, over TLS. */
  ask({ port }: Server, method: string, path: string, options: RequestOptions & { body?: string } = {}) {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const { body, ...rest } = options;
    const ca = this.authority.certificate;
    const target = { host: "127.0.0.1", port, method, path, ca, agent: false as const, ...rest };
    const outgoing = requestOverTls(target, async (answer) => {
      let text = "";
      for await (const chunk of answer) text += chunk;
      resolve({ status: answer.statusCode, json: JSON.parse(text) });
    });
    outgoing.on("error", reject).end(body);
    return promise;
  }
}

type Lasting = Pick<Server, "database" | "log" | "name" | "port"> & {
  readonly config: NonNullable<ServerOptions["config"]> & { readonly data: string };
  readonly wires: Net | undefined;
  readonly clock: Clock;
};

async function run(lasting: Lasting): Promise<Server> {
  const { name, port, config, wires, clock, database, log } = lasting;
  const running = await startServer({
    serverName: name,
    database: database.connection,
    ports: { clock, random: systemRandom, log, ...(wires === undefined ? {} : { wires }) },
    config,
  });
  const control = createClient(`unix:${controlSocketPath(config.data)}`);
  const stop = () => {
    control.close();
    return running.stop();
  };
  return {
    ...{ ...running, name, port, log, database, control, stop, data: config.data },
    async restart(meanwhile, changed) {
      await stop();
      await meanwhile?.();
      return run({ ...lasting, config: { ...config, ...changed } });
    },
  };
}

/** Stops a server for good; nothing may have gone wrong inside it. */
export async function end(server: Server): Promise<void> {
  await server.stop();
  await server.database.drop();
  assert.deepEqual(
    server.log.lines.filter(({ level }) => level === "error"),
    [],
  );
}

export type Someone = { readonly server: Server; readonly token: string; readonly userId: string };

export async function register(server: Server, username: string): Promise<Someone> {
  const auth = { type: "m.login.dummy" };
  const body = { username, password: "a long password", auth };
  const { json } = await server.client.post("/_matrix/client/v3/register", body);
  assert.ok(json.access_token, JSON.stringify(json));
  return { server, token: json.access_token, userId: json.user_id };
}

export async function say({ server, token }: Someone, roomId: string, body: string): Promise<void> {
  const path = `/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/send/m.room.message/${encodeURIComponent(body)}`;
  const { status, text } = await server.client.put(path, { msgtype: "m.text", body }, { token });
  assert.equal(status, 200, text);
}

/** Reads on until something with that text comes. */
export async function untilSeen({ server, token }: Someone, roomId: string, text: string): Promise<void> {
  let since: string | undefined;
  for (;;) {
    const query = { timeout: "30000", ...(since === undefined ? {} : { since }) };
    const { json } = await server.client.get("/_matrix/client/v3/sync", { token, query });
    since = json.next_batch;
    const events: { content?: { body?: string } }[] = json.rooms?.join?.[roomId]?.timeline?.events ?? [];
    if (events.some(({ content }) => content?.body === text)) return;
  }
}
