import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { Server as TlsServer } from "node:tls";
import { jsonHeaders } from "./headers.ts";

/** What is going on at one socket. */
export type Connection = {
  readonly socket: Socket;
  /** Requests that are not answered yet. */
  running: number;
  latest: ServerResponse | undefined;
  /** The bytes that came are no HTTP: nothing that follows is understood. */
  broken: boolean;
};

/**
 * Knows every socket, for two things Node cannot do: refuse what is no HTTP without cutting through an answer, and
 * close without waiting for those who only hold a connection open.
 */
export class Connections {
  readonly #all = new Map<Socket, Connection>();
  readonly #lingerMs: number;
  draining = false;

  constructor(lingerMs: number) {
    this.#lingerMs = lingerMs;
  }

  watch(server: Server): void {
    server.on(server instanceof TlsServer ? "secureConnection" : "connection", (socket: Socket) => this.#add(socket));
    server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
      this.#refuse(socket as Socket, error.code ?? ""),
    );
    server.on("connect", (_message: IncomingMessage, socket) => this.#refuse(socket as Socket, "CONNECT"));
  }

  begin(response: ServerResponse): Connection {
    const socket = response.req.socket;
    const connection = this.#all.get(socket) ?? this.#add(socket);
    connection.running += 1;
    connection.latest = response;
    return connection;
  }

  end(connection: Connection, response: ServerResponse): void {
    connection.running -= 1;
    // An answer that began while draining says `Connection: close`, and Node ends the connection with it.
    if (this.draining && connection.running === 0 && response.writableFinished) connection.socket.destroySoon();
  }

  /** Ends the idle ones now, the others with their last answer. */
  drain(): void {
    this.draining = true;
    for (const { socket, running } of this.#all.values()) if (running === 0) socket.destroySoon();
  }

  cut(): void {
    for (const socket of this.#all.keys()) socket.destroy();
  }

  #add(socket: Socket): Connection {
    const connection: Connection = { socket, running: 0, latest: undefined, broken: false };
    this.#all.set(socket, connection);
    socket.once("close", () => this.#all.delete(socket));
    if (this.draining) socket.destroy();
    return connection;
  }

  #refuse(socket: Socket, code: string): void {
    const connection = this.#all.get(socket);
    // What comes after a refusal is swallowed, or the client would not get to read it.
    if (connection?.broken) return;
    if (connection === undefined || !socket.writable || code === "ECONNRESET") {
      socket.destroy();
      return;
    }
    connection.broken = true;
    const { latest } = connection;
    if (latest !== undefined && !latest.req.complete && latest.headersSent) socket.destroySoon();
    // The rubbish follows a whole request; its answer comes first, and the connection ends with it.
    else if (connection.running > 0 && latest?.req.complete) endAfter(latest, socket);
    else this.#sayAndEnd(socket, refusalText(code));
  }

  #sayAndEnd(socket: Socket, text: string): void {
    socket.end(text);
    const timer = setTimeout(() => socket.destroy(), this.draining ? 0 : this.#lingerMs);
    socket.once("close", () => clearTimeout(timer));
  }
}

function endAfter(response: ServerResponse, socket: Socket): void {
  if (response.headersSent) response.once("finish", () => socket.destroySoon());
}

type Refusal = { readonly status: number; readonly errcode: string; readonly error: string };

const notHttp: Refusal = { status: 400, errcode: "M_UNKNOWN", error: "This is not a well-formed HTTP request" };

const refusals: Readonly<Record<string, Refusal>> = {
  CONNECT: { status: 405, errcode: "M_UNRECOGNIZED", error: "This server is no proxy" },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, errcode: "M_UNKNOWN", error: "The request took too long to arrive" },
  HPE_HEADER_OVERFLOW: { status: 431, errcode: "M_TOO_LARGE", error: "Path and headers are too long" },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413, errcode: "M_TOO_LARGE", error: "The chunk extensions are too long" },
};

function refusalText(code: string): string {
  const { status, errcode, error } = refusals[code] ?? notHttp;
  const body = JSON.stringify({ errcode, error });
  const headers = { ...jsonHeaders, "content-length": String(body.length), connection: "close" };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${body}`;
}
