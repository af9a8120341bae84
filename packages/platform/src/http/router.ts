import type { IncomingMessage, ServerResponse } from "node:http";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { maxPathParameter } from "./limits.ts";
import type { Method, Route } from "./route.ts";

/** Where a request goes once its path is known. */
export interface Destinations {
  found(
    route: Route,
    pathParameters: Readonly<Record<string, string>>,
    message: IncomingMessage,
    response: ServerResponse,
  ): void;
  /** @param allowed the methods under which the path is known; none where it is unknown */
  missing(allowed: readonly string[], message: IncomingMessage, response: ServerResponse): void;
  badPath(message: IncomingMessage, response: ServerResponse): void;
}

export interface Router {
  ready(): Promise<unknown>;
  route(message: IncomingMessage, response: ServerResponse): void;
}

/**
 * Fastify as a router and nothing else: each request is taken out of its hands in onRequest, the first hook there is,
 * so that none of its body parsers, error bodies and size limits is reached (its defaults break Matrix).
 */
export function buildRouter(routes: readonly Route[], to: Destinations): Router {
  const app = fastify({
    exposeHeadRoutes: false,
    frameworkErrors: (_error, request, reply) => to.badPath(request.raw, taken(reply)),
    genReqId: () => "",
    routerOptions: { maxParamLength: maxPathParameter, querystringParser: ignoreQuery },
  });
  const methods = [...new Set(routes.map((route) => route.method))];
  app.addHook("onRequest", (request, reply, done) => {
    if (!request.is404) return done();
    const path = request.raw.url ?? "";
    to.missing(allowedMethods(app, methods, path), request.raw, taken(reply));
  });
  for (const route of routes) addRoute(app, route, to);
  return { ready: async () => app.ready(), route: (message, response) => app.routing(message, response) };
}

function addRoute(app: FastifyInstance, route: Route, to: Destinations): void {
  const pattern = patternOf(route.path);
  register(app, route, pattern, (request, reply) => {
    to.found(route, request.params as Readonly<Record<string, string>>, request.raw, taken(reply));
  });
  if (route.lastParameterOptional !== true) return;
  const last = /^(.*)\/:(\w+)$/.exec(pattern);
  if (last === null) throw new TypeError(`${route.path} does not end in a parameter`);
  const [, shorter = "", name = ""] = last;
  register(app, route, shorter, (request, reply) => {
    const pathParameters = { ...(request.params as Readonly<Record<string, string>>), [name]: "" };
    to.found(route, pathParameters, request.raw, taken(reply));
  });
}

function register(
  app: FastifyInstance,
  route: Route,
  url: string,
  onRequest: (request: FastifyRequest, reply: FastifyReply) => void,
): void {
  const method = route.method === "GET" ? ["GET", "HEAD"] : route.method;
  app.route({ method, url, onRequest, handler: unreachable });
}

/** `/rooms/{roomId}` → `/rooms/:roomId` */
function patternOf(template: string): string {
  const pattern = template.replaceAll(":", "::").replaceAll(/\{(\w+)\}(?=\/|$)/g, ":$1");
  if (/[{}*()]/.test(pattern) || !template.startsWith("/")) throw new TypeError(`${template} is not a path template`);
  return pattern;
}

function allowedMethods(app: FastifyInstance, methods: readonly Method[], url: string): string[] {
  const allowed = methods.filter((method) => app.findRoute({ method, url }) !== null) as string[];
  if (allowed.length === 0) return [];
  return allowed.includes("GET") ? [...allowed, "HEAD", "OPTIONS"] : [...allowed, "OPTIONS"];
}

function taken(reply: FastifyReply): ServerResponse {
  reply.hijack();
  return reply.raw;
}

/** Queries are read by the request itself, and most are never read. */
function ignoreQuery(): Record<string, never> {
  return {};
}

function unreachable(): never {
  throw new Error("onRequest takes every request");
}
