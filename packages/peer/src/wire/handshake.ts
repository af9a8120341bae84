import { isIP, type Socket } from "node:net";
import { checkServerIdentity, connect, type TLSSocket } from "node:tls";
import type { Trust } from "./trust.ts";

/**
 * Resolves when the other side has proved that it is `certificateName`: nothing of a request is written before.
 * SNI asks for a name; for an address there is none to ask for.
 * https://spec.matrix.org/v1.19/server-server-api/#tls
 */
export function handshake(
  socket: Socket,
  certificateName: string,
  trust: Trust,
  signal: AbortSignal,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const secured = connect({
      socket,
      secureContext: trust.context(),
      servername: isIP(certificateName) === 0 ? certificateName : "",
      checkServerIdentity: (_name, certificate) => checkServerIdentity(certificateName, certificate),
      rejectUnauthorized: true,
      ALPNProtocols: ["http/1.1"],
    });
    const abort = () => secured.destroy(signal.reason);
    const closed = () => reject(new Error("The connection was closed during the handshake"));
    secured.once("secureConnect", () => {
      signal.removeEventListener("abort", abort);
      secured.off("error", reject);
      secured.off("close", closed);
      resolve(secured);
    });
    secured.once("error", reject);
    secured.once("close", closed);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
  });
}
