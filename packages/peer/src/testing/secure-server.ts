import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { createServer as createTlsServer, type TLSSocket } from "node:tls";
import type { Identity } from "@botschaft/testing/tls";

export type SecureServer = {
  readonly port: number;
  /** What SNI asked for, by connection; false for none. */
  readonly namesAsked: readonly (string | false)[];
  close(): Promise<void>;
};

/** Answers requests over TLS on loopback. */
export function serve(
  identity: Identity,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<SecureServer> {
  const namesAsked: (string | false)[] = [];
  const server = createHttpsServer({ ...identity }, handler);
  server.on("secureConnection", (socket: TLSSocket) => namesAsked.push(socket.servername ?? false));
  return listen(server, namesAsked, () => server.closeAllConnections());
}

/** Does over TLS whatever it wants, HTTP or not. */
export function serveRaw(identity: Identity, handler: (socket: TLSSocket) => void): Promise<SecureServer> {
  const namesAsked: (string | false)[] = [];
  const sockets = new Set<TLSSocket>();
  const server = createTlsServer({ ...identity }, (socket) => {
    namesAsked.push(socket.servername ?? false);
    sockets.add(socket);
    socket.on("error", () => {});
    handler(socket);
  });
  return listen(server, namesAsked, () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function listen(server: Server, namesAsked: readonly (string | false)[], hangUp: () => void) {
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      hangUp();
    });
  return { port, namesAsked, close };
}
