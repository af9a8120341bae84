import type { Clock } from "@botschaft/platform/clock";
import type { BodyOf } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Cursors, Edu } from "./ports.ts";

export type Transaction = {
  readonly txnId: string;
  readonly body: BodyOf<"server-server", "sendTransaction">;
  /** Where the destination stands once it has it. */
  readonly after: Partial<Cursors>;
};

type Contents = {
  readonly pdus: readonly JsonObject[];
  readonly edus: readonly Edu[];
  readonly after: Partial<Cursors>;
};

type Ports = { readonly serverName: ServerName; readonly clock: Clock; nextTxnId(): string };

/** https://spec.matrix.org/v1.19/server-server-api/#transactions */
export function buildTransaction({ pdus, edus, after }: Contents, ports: Ports): Transaction {
  return {
    txnId: ports.nextTxnId(),
    body: { origin: ports.serverName, origin_server_ts: ports.clock.now(), pdus, edus },
    after,
  };
}

/** It goes out again later, when nobody types any more; undefined where nothing is left of it. */
export function withoutTyping(transaction: Transaction): Transaction | undefined {
  const { body } = transaction;
  const edus = (body.edus ?? []).filter((edu) => edu.edu_type !== "m.typing");
  if (body.pdus.length === 0 && edus.length === 0) return undefined;
  return { ...transaction, body: { ...body, edus } };
}
