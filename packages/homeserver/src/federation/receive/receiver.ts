import type { ServerName } from "@botschaft/protocol/ids";
import type { Edus } from "./edus.ts";
import type { Pdus } from "./pdus.ts";
import type { Answer, Body } from "./transactions.ts";

type Parts = {
  readonly pdus: Pdus;
  readonly edus: Edus;
  /** The server is there: what waits for it need not wait longer. */
  readonly heardFrom: (server: ServerName) => void;
};

/** Takes what stands in a transaction. Events first: what else it tells may be about them. */
export async function takeTransaction(parts: Parts, origin: ServerName, body: Body): Promise<Answer> {
  parts.heardFrom(origin);
  const pdus = await parts.pdus.take(origin, body.pdus);
  await parts.edus.take(origin, body.edus ?? []);
  return { pdus };
}
