import type { Peers } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Ports } from "../ports.ts";

const txnIdLetters = 16;

/** A transaction that holds nothing: a server that hears from this one again sends what it kept. Never rejects. */
export async function greet(
  peers: Pick<Peers, "call">,
  { origin, destination }: { readonly origin: ServerName; readonly destination: ServerName },
  { clock, random, log }: Pick<Ports, "clock" | "log" | "random">,
): Promise<void> {
  const path = `/_matrix/federation/v1/send/${random.text(txnIdLetters)}`;
  const body = { origin, origin_server_ts: clock.now(), pdus: [] };
  try {
    await peers.call({ destination, method: "PUT", path, body, ignoresBackOff: true });
  } catch (err) {
    // It finds out by itself, later.
    log.info({ err, server: destination }, "a partner was not told that it is spoken with again");
  }
}
