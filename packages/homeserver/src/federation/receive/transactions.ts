import type { Clock } from "@botschaft/platform/clock";
import type { BodyOf, ResponseOf } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import {
  deleteOldInboundMessages,
  deleteOldInboundTransactions,
  findInboundTransaction,
  inboundTransactions,
  rows,
} from "@botschaft/storage";
import type { Storage } from "./ports.ts";

export type Answer = ResponseOf<"server-server", "sendTransaction">;
export type Body = BodyOf<"server-server", "sendTransaction">;

type Ports = {
  readonly storage: Storage;
  readonly clock: Clock;
  /** Does what a transaction asks for. */
  readonly take: (origin: ServerName, body: Body) => Promise<Answer>;
};

/** https://spec.matrix.org/v1.19/server-server-api/#transactions */
const limits = { pdus: 50, edus: 100 };
/** So long the same transaction gets the same answer. */
const keptMs = 24 * 3_600_000;
/** A message to devices may come again when a server that was away is back. */
const messagesKeptMs = 14 * 24 * 3_600_000;

/** Transactions of other servers, each taken once: the same one again gets the answer of the first, also after a restart. */
export class InboundTransactions {
  readonly #ports: Ports;
  readonly #running = new Map<string, Promise<Answer>>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /** @throws {MatrixError} M_TOO_LARGE */
  receive(origin: ServerName, txnId: string, body: Body): Promise<Answer> {
    if (body.pdus.length > limits.pdus || (body.edus?.length ?? 0) > limits.edus) {
      throw new MatrixError("M_TOO_LARGE", "A transaction holds 50 PDUs and 100 EDUs at most", { status: 400 });
    }
    const key = JSON.stringify([origin, txnId]);
    const running = this.#running.get(key);
    if (running !== undefined) return running;
    const taken = this.#receive(origin, txnId, body).finally(() => this.#running.delete(key));
    this.#running.set(key, taken);
    return taken;
  }

  async purge(): Promise<void> {
    const now = this.#ports.clock.now();
    const statements = [deleteOldInboundTransactions(now - keptMs), deleteOldInboundMessages(now - messagesKeptMs)];
    await this.#ports.storage.writer.submit({ key: "inbound transactions", rows: [], statements });
  }

  async #receive(origin: ServerName, txnId: string, body: Body): Promise<Answer> {
    const { storage, clock, take } = this.#ports;
    const before = await findInboundTransaction(storage.reads, origin, txnId);
    if (before !== undefined) return JSON.parse(before) as Answer;
    const answer = await take(origin, body);
    const row = { origin, txnId, answer: JSON.stringify(answer), createdTs: clock.now() };
    await storage.writer.submit({ key: `origin:${origin}`, rows: [rows(inboundTransactions, [row])] });
    return answer;
  }
}
