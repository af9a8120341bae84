import { mkdtemp, rm } from "node:fs/promises";
import { connect, createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConnectionOptions } from "@botschaft/platform/postgres";

/** A connection to PostgreSQL that a test can cut. */
export interface Wire {
  readonly connection: ConnectionOptions;
  /**
   * Cuts a connection when PostgreSQL answers it with this command tag: the command was done, and its caller never learns it.
   * Resolves when that has happened.
   */
  cutAtAnswer(tag: string): Promise<void>;
  /** Cuts all connections, and lets nobody in until `mend`. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** A relay before PostgreSQL's socket, with a socket of its own. */
export async function openWire(to: ConnectionOptions): Promise<Wire> {
  const folder = await mkdtemp(join(tmpdir(), "botschaft-wire-"));
  const relay = new Relay(to, folder);
  await relay.listen();
  return relay;
}

class Relay implements Wire {
  readonly connection: ConnectionOptions;
  readonly #to: string;
  readonly #folder: string;
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #isCut = false;
  #trap: { readonly tag: Buffer; sprung(): void } | undefined;

  constructor(to: ConnectionOptions, folder: string) {
    this.#to = socketPath(to.host, to.port);
    this.#folder = folder;
    this.connection = { ...to, host: folder };
    this.#server = createServer((near) => this.#accept(near));
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once("error", reject).listen(socketPath(this.#folder, this.connection.port), resolve);
    });
  }

  cutAtAnswer(tag: string): Promise<void> {
    return new Promise((resolve) => {
      this.#trap = { tag: Buffer.from(`${tag}\0`), sprung: resolve };
    });
  }

  cut(): void {
    this.#isCut = true;
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
  }

  mend(): void {
    this.#isCut = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #accept(near: Socket): void {
    if (this.#isCut) {
      near.destroy();
      return;
    }
    const far = connect(this.#to);
    const pair = [near, far] as const;
    this.#pairs.add(pair);
    for (const socket of pair) {
      socket.on("error", () => {});
      socket.on("close", () => {
        near.destroy();
        far.destroy();
        this.#pairs.delete(pair);
      });
    }
    near.on("data", (data) => far.write(data, ignore));
    far.on("data", (data: Buffer) => this.#answer(near, far, data));
  }

  #answer(near: Socket, far: Socket, data: Buffer): void {
    const trap = this.#trap;
    if (trap === undefined || !data.includes(trap.tag)) {
      near.write(data, ignore);
      return;
    }
    this.#trap = undefined;
    near.destroy();
    far.destroy();
    trap.sprung();
  }
}

/** Who is written to may just have hung up. */
const ignore = () => {};

function socketPath(folder: string, port: number): string {
  return join(folder, `.s.PGSQL.${port}`);
}
