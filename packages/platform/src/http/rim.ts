import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { MatrixError } from "@botschaft/protocol/errors";
import { decodeJson, type JsonLimits } from "@botschaft/protocol/json";
import type { Log } from "../log.ts";
import { announcesBody, checkAnnouncedLength, limitedStream, readBody } from "./body.ts";
import { BodyBudget, type BodyShare } from "./body-budget.ts";
import type { ClientAddresses } from "./client-address.ts";
import type { Connection, Connections } from "./connections.ts";
import { IncomingRequest } from "./incoming-request.ts";
import type { HttpLimits } from "./limits.ts";
import { ClientGone, refusalOf } from "./refusal.ts";
import { logAnswer } from "./request-log.ts";
import type { HttpAnswer, Route } from "./route.ts";
import { sendAnswer } from "./send-answer.ts";

type Parts = {
  readonly log: Log;
  readonly addresses: ClientAddresses;
  readonly connections: Connections;
  readonly limits: HttpLimits;
  readonly observe: AnswerObserver | undefined;
};

/** Told of each answer that was sent, and how long it took, in ms. */
export type AnswerObserver = (route: Route, status: number, ms: number) => void;

/** The one way through which every request gets its answer: admit, read, decode, handle, encode. */
export class Rim {
  readonly #parts: Parts;
  /** Ids of two runs of the server differ, so that a line of the log is found by its id alone. */
  readonly #run = randomBytes(4).toString("hex");
  readonly #bodies: BodyBudget;
  #requests = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#bodies = new BodyBudget(parts.limits.bodiesBytes);
  }

  serve(
    route: Route,
    pathParameters: Readonly<Record<string, string>> | undefined,
    message: IncomingMessage,
    response: ServerResponse,
  ): void {
    const id = `${this.#run}-${(++this.#requests).toString(36)}`;
    const request = new IncomingRequest(id, message, response, this.#parts.addresses);
    request.route = route.path;
    if (pathParameters !== undefined) request.pathParameters = pathParameters;
    void this.#answer(route, request, message, response);
  }

  async #answer(route: Route, request: IncomingRequest, message: IncomingMessage, response: ServerResponse) {
    const { connections, limits, log, observe } = this.#parts;
    const connection = connections.begin(response);
    const reading = { ms: limits.jsonBodyMs, share: this.#bodies.open(() => request.remoteAddress) };
    let problem: unknown;
    let answer: HttpAnswer;
    try {
      answer = await answerOf(route, request, message, response, reading);
    } catch (error) {
      problem = error;
      answer = refusalOf(error, request.id);
    } finally {
      reading.share.close();
    }
    try {
      await this.#send(answer, request, connection, message, response);
    } catch (error) {
      problem ??= error;
      await this.#giveUp(error, request, connection, message, response);
    }
    connections.end(connection, response);
    const ms = performance.now() - request.startedAt;
    observe?.(route, response.statusCode, ms);
    logAnswer(log, request, { status: response.statusCode, ms }, problem);
  }

  /** The answer could not be sent: an apology if nothing of it is under way, else the connection breaks. */
  async #giveUp(
    error: unknown,
    request: IncomingRequest,
    connection: Connection,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (error instanceof ClientGone) return;
    if (response.headersSent) response.destroy();
    else await this.#send(refusalOf(error, request.id), request, connection, message, response);
  }

  #send(
    answer: HttpAnswer,
    request: IncomingRequest,
    connection: Connection,
    message: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> | undefined {
    const isUnanswerable = connection.broken && !message.complete;
    if (isUnanswerable || message.socket.destroyed) {
      if (answer.body instanceof Readable) answer.body.destroy();
      return Promise.reject(new ClientGone());
    }
    const { connections, limits } = this.#parts;
    const close = connections.draining || connection.broken;
    return sendAnswer(answer, { requestId: request.id, message, response, close, lingerMs: limits.lingerMs });
  }
}

async function answerOf(
  route: Route,
  request: IncomingRequest,
  message: IncomingMessage,
  response: ServerResponse,
  reading: { readonly ms: number; readonly share: BodyShare },
): Promise<HttpAnswer> {
  request.admitted = await route.admit(request);
  if (route.body === "none") return route.handle(request);
  checkAnnouncedLength(message, route.bodyLimit);
  // Only now: a client that asks first shall not send what is not admitted.
  if (message.headers.expect !== undefined) response.writeContinue();
  if (route.body === "stream") request.stream = limitedStream(message, route.bodyLimit);
  else if (announcesBody(message)) {
    const bytes = await readBody(message, { limit: route.bodyLimit, ...reading });
    if (bytes.length > 0) request.body = decodeJson(bytes, limitsOf(route, bytes));
  }
  return route.handle(request);
}

function limitsOf({ keepNumbers = false, maxValues }: Route, { length }: Uint8Array): JsonLimits {
  return maxValues === undefined ? { keepNumbers } : { keepNumbers, maxValues: maxValues(length) };
}

/** A route that answers every request with one and the same refusal. */
export function refusing(error: MatrixError, headers?: Readonly<Record<string, string>>): Route {
  const answer = { ...refusalOf(error, ""), ...(headers === undefined ? {} : { headers }) };
  return { method: "GET", path: "", body: "none", bodyLimit: 0, admit() {}, handle: () => answer };
}

export const unknownPath = refusing(new MatrixError("M_UNRECOGNIZED", "Nothing is served under this path"));

export const unreadablePath = refusing(
  new MatrixError("M_INVALID_PARAM", "The path is not validly percent-encoded, or one of its parts is too long"),
);

export const unmetExpectation = refusing(
  new MatrixError("M_UNKNOWN", "The only Expect header understood here is 100-continue", { status: 417 }),
);

export function wrongMethod(allowed: readonly string[]): Route {
  const error = new MatrixError("M_UNRECOGNIZED", "This path knows no such method", { status: 405 });
  return refusing(error, { allow: allowed.join(", ") });
}
