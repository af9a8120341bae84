import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The server as people start it: a process of its own, which may be killed and started again at the same address. */
export interface ServerProcess {
  readonly address: string;
  /** Of all its lives. */
  readonly output: { readonly out: string; readonly err: string };
  /** Resolves when it says that it is running; rejects when it ends before, with what it said. */
  start(): Promise<void>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** Sends a signal, and again as often as told; resolves with the exit code. */
  stop(...signals: readonly NodeJS.Signals[]): Promise<number | null>;
  /** Ctrl-C, as often as told: a terminal sends it to the whole process group. Resolves with the exit code. */
  interrupt(times: number): Promise<number | null>;
  /** Resolves with the exit code when it has ended by itself. */
  ended(): Promise<number | null>;
}

export type ServerOptions = {
  readonly data: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** A free port of this machine, unless told. */
  readonly at?: string;
  /** Starts `npm start` instead, whose process then gets the signals. */
  readonly byNpm?: boolean;
};

/** A guard, not a measure. */
const patienceMs = 60_000;

const root = fileURLToPath(new URL("../../", import.meta.url));

export async function serverProcess(options: ServerOptions): Promise<ServerProcess> {
  const { data, settings, at, byNpm = false } = options;
  const address = at ?? `http://127.0.0.1:${await findFreePort()}`;
  const env = {
    ...inherited(),
    BOTSCHAFT_LISTEN: address,
    BOTSCHAFT_DATA: data,
    BOTSCHAFT_REGISTRATION: "open",
    BOTSCHAFT_ENCRYPTION: "optional",
    BOTSCHAFT_RATE_LIMITS: "off",
    BOTSCHAFT_LOG_LEVEL: "warn",
    // npm asks its registry for a newer npm now and then.
    npm_config_update_notifier: "false",
    ...settings,
  };
  return new Server(address, env, byNpm ? ["npm", "start"] : [process.execPath, "apps/homeserver/launch.mjs"]);
}

class Server implements ServerProcess {
  readonly address: string;
  readonly output = { out: "", err: "" };
  readonly #env: NodeJS.ProcessEnv;
  readonly #command: readonly string[];
  #child: ChildProcess | undefined;
  #closed: Promise<unknown> = Promise.resolve();

  constructor(address: string, env: NodeJS.ProcessEnv, command: readonly string[]) {
    this.address = address;
    this.#env = env;
    this.#command = command;
  }

  async start(): Promise<void> {
    const from = this.output.out.length;
    const child = this.#spawn();
    const patience = AbortSignal.timeout(patienceMs);
    while (!this.output.out.slice(from).includes("Botschaft is running")) {
      const news = once(child.stdout as NodeJS.ReadableStream, "data", { signal: patience }).catch(() => {});
      await Promise.race([news, this.#closed]);
      if (child.exitCode !== null || child.signalCode !== null) {
        await this.#closed;
        throw new Error(`The server ended at its start: ${this.output.err}`);
      }
      if (patience.aborted) throw new Error(`The server does not start: ${this.output.out}\n${this.output.err}`);
    }
  }

  async kill(): Promise<void> {
    this.#child?.kill("SIGKILL");
    await this.#closed;
  }

  async stop(...signals: readonly NodeJS.Signals[]): Promise<number | null> {
    for (const signal of signals) await this.#send(() => this.#child?.kill(signal));
    return this.ended();
  }

  async interrupt(times: number): Promise<number | null> {
    const group = -(this.#child?.pid as number);
    for (let time = 0; time < times; time++) await this.#send(() => process.kill(group, "SIGINT"));
    return this.ended();
  }

  /** Resolves when the signal has come to the server: it takes no more connections. */
  async #send(signal: () => unknown): Promise<void> {
    if (this.#child?.exitCode !== null) return;
    signal();
    while (await canConnect(this.address)) await delay(1);
  }

  async ended(): Promise<number | null> {
    await this.#closed;
    return this.#child?.exitCode ?? null;
  }

  #spawn(): ChildProcess {
    const [program = "", ...args] = this.#command;
    // A process group of its own, as in a terminal.
    const child = spawn(program, args, {
      cwd: root,
      env: this.#env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.#child = child;
    stopAfterUs(child);
    this.#closed = once(child, "close");
    child.stdout.on("data", (text) => {
      this.output.out += text;
    });
    child.stderr.on("data", (text) => {
      this.output.err += text;
    });
    return child;
  }
}

const reaper = 'read -r line; kill -TERM "-$1"';

/** A shell that reads from us until we are gone, however that comes, and then stops the process group. */
function stopAfterUs(child: ChildProcess): void {
  const shell = spawn("/bin/sh", ["-c", reaper, "reaper", String(child.pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.unref();
  (shell.stdin as unknown as { unref(): void }).unref();
  // Its number may be somebody else's later.
  child.once("exit", () => shell.kill("SIGKILL"));
}

/** Our environment without settings of another server, and without what tells a process that it is a test. */
function inherited(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !/^(BOTSCHAFT_|DATABASE_URL|NODE_TEST|NODE_OPTIONS)/.test(name)),
  );
}

async function canConnect(address: string): Promise<boolean> {
  const socket = connect(Number(new URL(address).port), "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
