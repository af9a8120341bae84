import assert from "node:assert/strict";
import type { Random } from "@botschaft/platform/random";
import { recordingLog, type TestClient } from "../http/index.ts";
import { type TestDatabase, testDatabase } from "../postgres/index.ts";
import { createHandClock, type HandClock } from "./hand-clock.ts";
import type { Net } from "./net/net.ts";
import { type Faults, type RunningServer, type ServerOptions, startServer } from "./running-server.ts";
import { seededRandom } from "./seeded-random.ts";
import { settle } from "./settle.ts";

export type WorldOptions = {
  /** The same seed, the same chances: ids, keys, and who is evicted when. */
  readonly seed?: number;
  readonly faults?: Faults;
  readonly config?: ServerOptions["config"];
  /** Of a server among several. */
  readonly among?: Neighbours;
};

/** What a server shares with others in the same process. */
export interface Neighbours {
  readonly clock: HandClock;
  readonly net: Net;
  /** Runs an act; while it waits for another server over a slow wire, time passes. */
  during<Result>(run: () => Promise<Result>): Promise<Result>;
  /** Everything that any server does by itself is done. */
  settle(): Promise<void>;
  /** An act at one server is over. */
  endAct(): Promise<void>;
}

/** Something that must hold after every act, whatever the play is about. */
export interface Law {
  check(): Promise<void>;
}

/** How long an act takes. */
export const actMs = 1_000;

/** A server with a database of its own, under a clock that only the test turns. */
export class World {
  readonly seed: number;
  readonly clock: HandClock;
  /** For choices of the play; the server has another one. */
  readonly chance: Random;
  readonly database: TestDatabase;
  readonly serverName: string;
  readonly #log = recordingLog();
  readonly #options: ServerOptions;
  readonly #laws: Law[] = [];
  readonly #among: Neighbours | undefined;
  #server: RunningServer;
  #isRunning = true;
  #together = 0;
  #expected = 0;

  static async open({ among, ...options }: WorldOptions = {}, serverName = "musterland.example"): Promise<World> {
    const database = await testDatabase();
    const clock = among?.clock ?? createHandClock();
    const seed = options.seed ?? 1;
    const log = recordingLog();
    const net = among && { remoteServers: among.net.remoteServers(serverName) };
    const serverOptions: ServerOptions = {
      serverName,
      database: database.connection,
      ports: { clock, random: seededRandom(seed), log, ...(net === undefined ? {} : { net }) },
      ...(options.faults === undefined ? {} : { faults: options.faults }),
      ...(options.config === undefined ? {} : { config: options.config }),
    };
    const server = await startServer(serverOptions);
    return new World({ seed, clock, database, log, serverOptions, server, among });
  }

  private constructor(parts: {
    readonly seed: number;
    readonly clock: HandClock;
    readonly database: TestDatabase;
    readonly log: ReturnType<typeof recordingLog>;
    readonly serverOptions: ServerOptions;
    readonly server: RunningServer;
    readonly among: Neighbours | undefined;
  }) {
    this.serverName = parts.serverOptions.serverName;
    this.#among = parts.among;
    parts.among?.net.plug(this.serverName, () => (this.#isRunning ? this.server.federation?.table : undefined));
    this.seed = parts.seed;
    this.clock = parts.clock;
    this.chance = seededRandom(parts.seed + 1_000_003);
    this.database = parts.database;
    this.#log = parts.log;
    this.#options = parts.serverOptions;
    this.#server = parts.server;
  }

  get server(): RunningServer["parts"] {
    return this.#server.parts;
  }

  get client(): TestClient {
    return this.#server.client;
  }

  get base(): string {
    return this.#server.base;
  }

  /** What the server logged as a mistake of its own, and no play expected. */
  get mistakes(): readonly object[] {
    return this.#log.lines.filter(({ level }) => level === "error").slice(this.#expected);
  }

  /** A play made the server fail: what it logged so far is no mistake. */
  forgive(): void {
    this.#expected += this.mistakes.length;
  }

  obey(law: Law): void {
    this.#laws.push(law);
  }

  /** Everything written is on disk, everybody who waits was told; among several servers, of all of them. */
  async settle(): Promise<void> {
    if (this.#among !== undefined) return this.#among.settle();
    await settle([this]);
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Runs one act of a play; when it is over, well or badly, the laws must hold. */
  async act<Result>(run: () => Promise<Result>): Promise<Result> {
    try {
      return await (this.#among === undefined ? run() : this.#among.during(run));
    } finally {
      if (this.#together === 0) await this.#endAct();
    }
  }

  /** Acts of several people at once count as one: the laws are looked at when all are over. */
  async atOnce<Results extends readonly unknown[]>(...acts: { [At in keyof Results]: () => Promise<Results[At]> }) {
    this.#together++;
    const outcomes = await Promise.allSettled(acts.map((act) => act()));
    this.#together--;
    if (this.#together === 0) await this.#endAct();
    return outcomes as { [At in keyof Results]: PromiseSettledResult<Results[At]> };
  }

  /** Runs acts in their order without looking at the laws in between. */
  async unwatched<Result>(run: () => Promise<Result>): Promise<Result> {
    this.#together++;
    try {
      return await run();
    } finally {
      this.#together--;
    }
  }

  async checkLaws(): Promise<void> {
    await this.settle();
    if (!this.#isRunning) return;
    for (const law of this.#laws) await law.check();
  }

  /** Stops the server and starts it again on what is on disk. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** Others do not reach it, and nothing of it stays in memory. */
  async stop(): Promise<void> {
    this.#isRunning = false;
    await this.#server.stop();
  }

  async start(): Promise<void> {
    this.#server = await startServer(this.#options);
    this.#isRunning = true;
  }

  /** A second server on the same database. */
  startAnother(): Promise<RunningServer> {
    return startServer(this.#options);
  }

  /** The running server is gone and this one stands in its place. */
  async replaceBy(another: () => Promise<RunningServer>): Promise<void> {
    await this.stop();
    this.#server = await another();
    this.#isRunning = true;
  }

  async close(): Promise<void> {
    try {
      if (this.#isRunning) await this.stop();
    } finally {
      await this.database.drop();
    }
  }

  /** @throws where the server made a mistake: an answer of 500 is never right */
  assertNoMistakes(): void {
    assert.deepEqual(this.mistakes, [], "the server made a mistake");
  }

  async #endAct(): Promise<void> {
    if (this.#among !== undefined) return this.#among.endAct();
    this.clock.pass(actMs);
    await this.checkLaws();
  }
}
