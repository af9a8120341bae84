import { RemoteError, type RemoteServers, type ServerKeys } from "@botschaft/homeserver";
import { createRemoteOperations, type KeyRing, type Outbound, RemoteError as PeerError } from "@botschaft/peer";

/** Other servers as federation calls them, over the wires of `peer`. */
export function remoteServersOver(outbound: Outbound): RemoteServers {
  const operations = createRemoteOperations(outbound);
  return {
    async call(server, id, request, options = {}) {
      // Whoever sends keeps pauses of its own, and on the disk.
      const ignoresBackOff = id === "sendTransaction";
      try {
        return await inOurWords(operations.call(server, id, request, { ...options, ignoresBackOff }));
      } catch (cause) {
        if (options.signal?.aborted !== true || cause instanceof RemoteError) throw cause;
        throw new RemoteError(`The call to ${server} was given up`, { server, retryable: true, cause });
      }
    },
  };
}

/** The keys of other servers as federation asks for them. */
export function serverKeysOf(keyRing: KeyRing): ServerKeys & { forget(): void } {
  return {
    keyFor: (server, keyId, validity) => inOurWords(keyRing.keyFor(server, keyId, validity)),
    forget: () => keyRing.forget(),
  };
}

/** The same failure, as federation knows it. */
async function inOurWords<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof PeerError ? new RemoteError(error.message, error) : error;
  }
}
