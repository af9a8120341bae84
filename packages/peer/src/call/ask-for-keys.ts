import { Slots } from "@botschaft/platform/slots";
import type { KeySource } from "../keys/key-source.ts";
import { RemoteError } from "../remote-error.ts";
import type { Outbound, PeerRequest } from "./outbound.ts";

const atOnce = 16;
/** Whoever has us look for keys of thousands of servers is told to come again. */
const maxWaiting = 1_000;
const timeoutMs = 20_000;

/** Asks for keys. Back-off does not count: who sends us something lives, and the key ring has pauses of its own. */
export function createKeySource(outbound: Outbound): KeySource {
  const slots = new Slots(atOnce);

  async function ask(request: Omit<PeerRequest, "ignoresBackOff" | "isUnsigned" | "timeoutMs">) {
    const { destination: server } = request;
    if (slots.waiting >= maxWaiting)
      throw new RemoteError("waiting", `Too many keys are asked for to ask ${server} too`, { server });
    return slots.run(() => outbound.call({ ...request, timeoutMs, ignoresBackOff: true, isUnsigned: true }));
  }

  return {
    askServer: (destination) =>
      ask({ destination, method: "GET", path: "/_matrix/key/v2/server", maxBytes: 128 * 1024 }),
    askNotary: (destination, { server, keyId, minimumValidUntil }) =>
      ask({
        destination,
        method: "POST",
        path: "/_matrix/key/v2/query",
        body: { server_keys: { [server]: { [keyId]: { minimum_valid_until_ts: minimumValidUntil } } } },
        maxBytes: 512 * 1024,
      }),
  };
}
