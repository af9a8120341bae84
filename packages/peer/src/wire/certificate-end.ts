import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";

const known = new WeakMap<Socket, number>();

/** Until when (ms since 1970) the certificate counts that was shown on a connection; read once a connection. */
export function certificateEndOf(socket: Socket): number | undefined {
  const read = known.get(socket);
  if (read !== undefined || !(socket instanceof TLSSocket)) return read;
  const end = Date.parse(socket.getPeerCertificate().valid_to);
  if (Number.isNaN(end)) return undefined;
  known.set(socket, end);
  return end;
}
