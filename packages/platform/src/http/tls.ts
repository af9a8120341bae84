import { constants } from "node:crypto";
import type { ServerOptions } from "node:http";
import { createServer, type Server } from "node:https";
import type { Socket } from "node:net";
import type { TlsOptions } from "node:tls";
import type { Certificate } from "./certificate.ts";

/** Only suites with forward secrecy and authenticated encryption. */
const modern = {
  minVersion: "TLSv1.2",
  ciphers: [
    "TLS_AES_128_GCM_SHA256",
    "TLS_AES_256_GCM_SHA384",
    "TLS_CHACHA20_POLY1305_SHA256",
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-CHACHA20-POLY1305",
    "ECDHE-RSA-CHACHA20-POLY1305",
  ].join(":"),
  honorCipherOrder: false,
  secureOptions: constants.SSL_OP_NO_RENEGOTIATION | constants.SSL_OP_NO_COMPRESSION,
  ALPNProtocols: ["http/1.1"],
} as const satisfies TlsOptions;

/** A server whose new connections show the certificate as it stands now. */
export function createTlsServer(http: ServerOptions, certificate: Certificate, handshakeMs: number): Server {
  const server = createServer({ ...http, ...modern, ...certificate.pair, handshakeTimeout: handshakeMs });
  certificate.onChange((pair) => server.setSecureContext({ ...modern, ...pair }));
  return server;
}

/** Sockets on which TLS is still being agreed; nothing of HTTP was said on them. */
export class Handshakes {
  readonly #sockets = new Map<string, Socket>();

  watch(server: Server): void {
    server.on("connection", (socket: Socket) => {
      const name = nameOf(socket);
      this.#sockets.set(name, socket);
      socket.once("close", () => this.#sockets.delete(name));
    });
    server.on("secureConnection", (socket: Socket) => this.#sockets.delete(nameOf(socket)));
  }

  cut(): void {
    for (const socket of this.#sockets.values()) socket.destroy();
  }
}

/** The same for a connection before and after its handshake, which are two objects. */
function nameOf({ remoteAddress, remotePort, localPort }: Socket): string {
  return `${remoteAddress} ${remotePort} ${localPort}`;
}
