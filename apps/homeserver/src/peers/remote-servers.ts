import type { RemoteServers } from "@botschaft/homeserver";
import { createRemoteOperations, type Outbound, RemoteError } from "@botschaft/peer";

/** Other servers as federation calls them, over the wires of `peer`. */
export function remoteServersOver(outbound: Outbound): RemoteServers {
  const operations = createRemoteOperations(outbound);
  return {
    async call(server, id, request, options = {}) {
      // Whoever sends keeps pauses of its own, and on the disk.
      const ignoresBackOff = id === "sendTransaction";
      try {
        return await operations.call(server, id, request, { ...options, ignoresBackOff });
      } catch (cause) {
        if (options.signal?.aborted !== true || cause instanceof RemoteError) throw cause;
        throw new RemoteError("unreachable", `The call to ${server} was given up`, { server, cause });
      }
    },
  };
}
