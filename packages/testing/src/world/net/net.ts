import type { CallOptions, FederationTable, RemoteServers } from "@botschaft/homeserver";
import { RemoteError } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { answerLetter, throughText } from "./answer-letter.ts";
import { type Letter, type Lie, type Reply, Wire } from "./wire.ts";

/** What a call had to do, for a play that looks over the shoulder. */
export type Call = Letter & { readonly status: number | "lost" };

const defaultTimeoutMs = 60_000;
/** The wires between the servers of a play, and what goes wrong on them. Time passes on them only by the hand clock. */
export class Net {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #servers = new Map<string, () => FederationTable | undefined>();
  readonly #wires = new Map<string, Wire>();
  readonly #lies = new Map<string, Lie>();
  /** Everything that was ever called, in the order of its end. */
  readonly calls: Call[] = [];
  /** What a server threw that was no refusal. */
  readonly mistakes: unknown[] = [];
  #parked = 0;

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  /** @param table undefined while the server is not there */
  plug(server: string, table: () => FederationTable | undefined): void {
    this.#servers.set(server, table);
  }

  remoteServers(from: string): RemoteServers {
    return {
      call: (server, id, request, options = {}) => {
        const { path = {}, query = {}, body } = request as Partial<Letter>;
        return this.#call({ from, to: server, operation: id, path, query, body }, options);
      },
    };
  }

  /** Calls from one server to another do not arrive. */
  cut(from: string, to: string): void {
    this.wire(from, to).isCut = true;
  }

  /** Neither reaches the other. */
  part(one: string, other: string): void {
    this.cut(one, other);
    this.cut(other, one);
  }

  /** Nobody reaches a server, nor does it reach anybody. */
  isolate(server: string): void {
    for (const other of this.#servers.keys()) if (other !== server) this.part(server, other);
  }

  slow(from: string, to: string, ms: number): void {
    this.wire(from, to).slow(ms);
  }

  /** Calls on every wire overtake each other. */
  reorder(withinMs: number): void {
    for (const from of this.#servers.keys()) {
      for (const to of this.#servers.keys()) if (from !== to) this.wire(from, to).slow(withinMs, this.#random);
    }
  }

  loseAnswers(from: string, to: string): void {
    this.wire(from, to).losesAnswers = true;
  }

  mend(): void {
    for (const wire of this.#wires.values()) wire.mend();
  }

  /** Everything that is said arrives, and as it was said. */
  get isWhole(): boolean {
    return this.#lies.size === 0 && [...this.#wires.values()].every((wire) => wire.isWhole);
  }

  /** From now on this server lies, until it is told to be honest again. */
  lie(server: string, lie: Lie): void {
    this.#lies.set(server, lie);
  }

  honest(server: string): void {
    this.#lies.delete(server);
  }

  /** Calls that wait for the clock. */
  get parked(): number {
    return this.#parked;
  }

  wire(from: string, to: string): Wire {
    const name = `${from} ${to}`;
    const wire = this.#wires.get(name) ?? new Wire();
    this.#wires.set(name, wire);
    return wire;
  }

  async #call(honest: Letter, { timeoutMs = defaultTimeoutMs, signal }: CallOptions): Promise<JsonObject> {
    const lied = this.#lies.get(honest.from)?.request?.(honest) ?? honest;
    // Who calls is proved by a signature, and where a call goes by the wire.
    const letter = { ...lied, from: honest.from, to: honest.to };
    const wire = this.wire(honest.from, honest.to);
    const delayMs = wire.nextDelayMs();
    if (delayMs > 0) await this.#park(Math.min(delayMs, timeoutMs), signal);
    const table = this.#servers.get(honest.to)?.();
    if (wire.isCut || delayMs > timeoutMs || table === undefined) throw this.#lost(letter, "was not reached");
    const reply = await this.#reply(table, letter);
    if (wire.losesAnswers) throw this.#lost(letter, "answered, and nobody heard it");
    this.calls.push({ ...letter, status: reply.status });
    if (reply.status === 200) return reply.body;
    throw refusal(honest.to, reply);
  }

  async #reply(table: FederationTable, letter: Letter): Promise<Reply> {
    const sent: Letter = { ...letter, body: letter.body && throughText(letter.body) };
    try {
      const reply = await answerLetter(table, sent);
      return this.#lies.get(letter.to)?.answer?.(sent, reply) ?? reply;
    } catch (error) {
      this.mistakes.push(error);
      return { status: 500, body: { errcode: "M_UNKNOWN", error: "A mistake of the server" } };
    }
  }

  #lost(letter: Letter, how: string): RemoteError {
    this.calls.push({ ...letter, status: "lost" });
    return new RemoteError("unreachable", `${letter.to} ${how}`, { server: letter.to as ServerName });
  }

  #park(ms: number, signal: AbortSignal | undefined): Promise<void> {
    this.#parked++;
    return new Promise((resolve) => {
      const end = () => {
        timer.cancel();
        signal?.removeEventListener("abort", end);
        this.#parked--;
        resolve();
      };
      const timer = this.#clock.setTimer(ms, end);
      signal?.addEventListener("abort", end, { once: true });
    });
  }
}

function refusal(server: string, { status, body }: Reply): RemoteError {
  const errcode = typeof body.errcode === "string" ? body.errcode : undefined;
  const details = { server: server as ServerName, status, errcode, body };
  return new RemoteError("http", `${server} answered ${status} ${errcode ?? ""}: ${String(body.error ?? "")}`, details);
}
