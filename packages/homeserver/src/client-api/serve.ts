import type { HttpAnswer, HttpRequest, Method, RequestHead, Route } from "@botschaft/platform/http";
import {
  type Api,
  decodeBody,
  decodePath,
  decodeQuery,
  type Operation,
  type OperationId,
  operations,
} from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { Requester } from "../accounts/requester.ts";
import { bodyLimitOf } from "./body-limits.ts";
import { accepted } from "./decoding.ts";
import { notServed, type OperationRequest, type RouteTable } from "./operation.ts";

/** Decides on a request's head alone who is behind it and whether it may go on. What it throws is the answer. */
export type Gate = (operation: Operation, head: RequestHead) => Requester | undefined | Promise<Requester | undefined>;

export type ServeOptions = {
  readonly gate: Gate;
  /** Bytes of an upload. */
  readonly uploadLimit: number;
};

/** The routes of one API, under their own paths and under those of older versions of the specification. */
export function buildRoutes<A extends Api>(api: A, table: RouteTable<A>, options: ServeOptions): readonly Route[] {
  const ids = Object.keys(table) as OperationId<A>[];
  const entries = ids.map((id) => ({
    operation: (operations[api] as { readonly [id: string]: Operation })[id] as Operation,
    handler: table[id] as AnyHandler | typeof notServed,
  }));
  const shared = Map.groupBy(entries, ({ operation }) => `${operation.method} ${operation.path}`);
  return [...shared.values()].flatMap((choices) => {
    const [{ operation }] = choices as [Entry];
    const served = choices.filter((entry): entry is ServedEntry => entry.handler !== notServed);
    const route = served.length === 0 ? missingRoute(frameOf(operation)) : servedRoute(served, options);
    return pathsOf(operation.path).map((path) => ({ ...route, path }));
  });
}

type Entry = { readonly operation: Operation; readonly handler: AnyHandler | typeof notServed };
type ServedEntry = { readonly operation: Operation; readonly handler: AnyHandler };

type AnyHandler = (request: OperationRequest<never, never>) => Promise<object | undefined> | object | undefined;

function servedRoute(served: readonly ServedEntry[], { gate, uploadLimit }: ServeOptions): Route {
  const [{ operation }] = served as [ServedEntry];
  return {
    ...frameOf(operation),
    body: operation.body,
    bodyLimit: bodyLimitOf(operation, uploadLimit),
    admit: (head) => gate(operation, head),
    async handle(request) {
      const entry = chosenBy(request, served);
      return answerOf(await entry.handler(decode(entry.operation, request) as OperationRequest<never, never>));
    },
  };
}

/** Operations of one path are told apart by their bodies; the first speaks for a body that is none of theirs. */
function chosenBy({ body }: HttpRequest, served: readonly ServedEntry[]): ServedEntry {
  const fits = served.length === 1 ? undefined : served.find(({ operation }) => decodeBody(operation, body).ok);
  return fits ?? (served[0] as ServedEntry);
}

/** Of an operation that is not served: told on the request's head alone. */
export function missingRoute<Frame extends object>(frame: Frame) {
  return {
    ...frame,
    body: "none" as const,
    bodyLimit: 0,
    admit(): never {
      throw new MatrixError("M_UNRECOGNIZED", "This server does not offer this operation");
    },
    handle: (): HttpAnswer => ({ status: 404, body: {} }),
  };
}

/** Operations whose last path parameter may be left out with its slash: an empty state key. */
const lastParameterOptional = new Set(["getRoomStateWithKey", "setRoomStateWithKey"]);

function frameOf(operation: Operation): Pick<Route, "method" | "path" | "lastParameterOptional" | "operation"> {
  const isOptional = operation.api === "client-server" && lastParameterOptional.has(operation.id);
  return {
    method: operation.method as Method,
    path: operation.path,
    operation,
    ...(isOptional ? { lastParameterOptional: true } : {}),
  };
}

const newest = "/_matrix/client/v3/";

/** @COMPAT(clients of r0.6.1, which /versions lists) they call v3 by its former name. */
function pathsOf(path: string): readonly string[] {
  return path.startsWith(newest) ? [path, `/_matrix/client/r0/${path.slice(newest.length)}`] : [path];
}

function decode(operation: Operation, request: HttpRequest): object {
  return {
    path: accepted(decodePath(operation, request.pathParameters), "parameter"),
    query: accepted(decodeQuery(operation, request.query), "parameter"),
    body: accepted(decodeBody(operation, request.body), "body"),
    requester: request.admitted,
    head: request,
    ...(request.stream === undefined ? {} : { stream: request.stream }),
  };
}

/** What a handler gave, as it goes out: an object alone is the body of a 200. */
export function answerOf(answer: object | undefined): HttpAnswer {
  if (answer !== undefined && "body" in answer && "status" in answer && typeof answer.status === "number") {
    return answer as HttpAnswer;
  }
  return { status: 200, body: (answer ?? {}) as HttpAnswer["body"] };
}
