import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import { Server as SecureServer } from "node:https";
import type { Log } from "../log.ts";
import type { Certificate } from "./certificate.ts";
import { clientAddresses } from "./client-address.ts";
import { Connections } from "./connections.ts";
import { preflightHeaders } from "./headers.ts";
import { defaultLimits, type HttpLimits } from "./limits.ts";
import { type ListenAddress, listenOn } from "./listen.ts";
import { findHeadProblem, pathOfTarget } from "./request-head-check.ts";
import {
  type AnswerObserver,
  Rim,
  refusing,
  unknownPath,
  unmetExpectation,
  unreadablePath,
  wrongMethod,
} from "./rim.ts";
import type { HttpAnswer, RequestHead, Route } from "./route.ts";
import { buildRouter, type Router } from "./router.ts";
import { createTlsServer, Handshakes } from "./tls.ts";

export type HttpServerOptions = {
  readonly routes: readonly Route[];
  readonly log: Log;
  /** Addresses and CIDR ranges whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** Asked for GET and HEAD of a path that no route knows, before the 404: pages. */
  readonly fallback?: Fallback;
  /** Of `https` addresses. */
  readonly certificate?: Certificate | undefined;
  readonly observe?: AnswerObserver | undefined;
  readonly limits?: Partial<HttpLimits>;
};

type Fallback = (head: RequestHead) => HttpAnswer | undefined | Promise<HttpAnswer | undefined>;

export interface HttpServer {
  /**
   * All of the addresses or none.
   * @returns where it listens, in the same order: `http://127.0.0.1:8008`, `https://0.0.0.0:8448`, `unix:/run/control.sock`
   */
  listen(addresses: readonly ListenAddress[]): Promise<readonly string[]>;
  /**
   * Takes no more connections, lets running requests finish (`limits.drainMs` at most) and ends all connections.
   * Who keeps long polls ends them beforehand. May be called again.
   */
  close(): Promise<void>;
}

/**
 * Every answer of this server, whatever was sent to it, is one of a route, of `fallback`, or a Matrix error in JSON, and
 * carries the CORS headers.
 */
export function createHttpServer(options: HttpServerOptions): HttpServer {
  const limits = { ...defaultLimits, ...options.limits };
  const connections = new Connections(limits.lingerMs);
  const addresses = clientAddresses(options.trustedProxies);
  const handshakes = new Handshakes();
  const rim = new Rim({ log: options.log, addresses, connections, limits, observe: options.observe });
  const router = routerTo(rim, options);
  const servers: Server[] = [];
  let closed: Promise<void> | undefined;

  async function open(address: ListenAddress): Promise<string> {
    const isSecure = address instanceof URL && address.protocol === "https:";
    const server = isSecure ? secureServer(limits, options.certificate) : createServer(optionsOf(limits));
    serve(server, rim, router);
    connections.watch(server);
    if (server instanceof SecureServer) handshakes.watch(server);
    const where = await listenOn(server, address);
    // Too many open files, for instance; the next connection may succeed.
    server.on("error", (error) => options.log.error({ err: error }, "a connection could not be accepted"));
    servers.push(server);
    return where;
  }

  return {
    async listen(to) {
      await router.ready();
      try {
        const where: string[] = [];
        for (const address of to) where.push(await open(address));
        return where;
      } catch (error) {
        await this.close();
        throw error;
      }
    },
    close() {
      handshakes.cut();
      closed ??= drain(servers, connections, limits.drainMs);
      return closed;
    },
  };
}

function routerTo(rim: Rim, { routes, fallback }: HttpServerOptions): Router {
  const pages = fallback === undefined ? unknownPath : fallingBack(fallback);
  return buildRouter(routes, {
    found: (route, pathParameters, message, response) => rim.serve(route, pathParameters, message, response),
    missing(allowed, message, response) {
      const isRead = message.method === "GET" || message.method === "HEAD";
      const route = allowed.length > 0 ? wrongMethod(allowed) : isRead ? pages : unknownPath;
      rim.serve(route, undefined, message, response);
    },
    badPath: (message, response) => rim.serve(unreadablePath, undefined, message, response),
  });
}

function fallingBack(fallback: Fallback): Route {
  return { ...unknownPath, handle: async (request) => (await fallback(request)) ?? unknownPath.handle(request) };
}

function optionsOf(limits: HttpLimits): ServerOptions {
  return {
    connectionsCheckingInterval: limits.checkMs,
    headersTimeout: limits.headMs,
    keepAliveTimeout: limits.idleMs,
    maxHeaderSize: limits.headBytes,
    noDelay: true,
    // Its absence is refused by us, in JSON.
    requireHostHeader: false,
    requestTimeout: limits.requestMs,
  };
}

function secureServer(limits: HttpLimits, certificate: Certificate | undefined): SecureServer {
  if (certificate === undefined) throw new TypeError("A https address needs a certificate");
  return createTlsServer(optionsOf(limits), certificate, limits.handshakeMs);
}

function serve(server: Server, rim: Rim, router: Router): void {
  // Node drops headers beyond its default count in silence; headBytes bounds them.
  server.maxHeadersCount = 0;
  const accept = (message: IncomingMessage, response: ServerResponse) => admitHead(message, response, rim, router);
  server.on("request", accept);
  server.on("checkContinue", accept);
  server.on("checkExpectation", (message, response) => rim.serve(unmetExpectation, undefined, message, response));
}

function admitHead(message: IncomingMessage, response: ServerResponse, rim: Rim, router: Router): void {
  if (message.method === "OPTIONS") {
    rim.serve(preflight, undefined, message, response);
    return;
  }
  message.url = pathOfTarget(message.url ?? "");
  const problem = findHeadProblem(message);
  if (problem === undefined) router.route(message, response);
  else rim.serve(refusing(problem), undefined, message, response);
}

const preflight: Route = {
  ...unknownPath,
  handle: () => ({ status: 204, headers: preflightHeaders, body: "" }),
};

async function drain(servers: readonly Server[], connections: Connections, drainMs: number): Promise<void> {
  const closing = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
  connections.drain();
  const timer = setTimeout(() => connections.cut(), drainMs);
  await Promise.all(closing);
  clearTimeout(timer);
}
