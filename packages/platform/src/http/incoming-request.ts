import type { IncomingMessage, ServerResponse } from "node:http";
import type { Readable } from "node:stream";
import type { JsonValue } from "@botschaft/protocol/json";
import type { ClientAddresses } from "./client-address.ts";
import type { HttpRequest } from "./route.ts";

const noParameters: Readonly<Record<string, string>> = Object.freeze({});

/** One request on its way through the rim. What a handler may not need is made only when it asks. */
export class IncomingRequest implements HttpRequest {
  readonly id: string;
  readonly method: string;
  readonly startedAt = performance.now();
  route = "";
  pathParameters = noParameters;
  admitted: unknown = undefined;
  body: JsonValue | undefined = undefined;
  declare stream?: Readable;

  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #addresses: ClientAddresses;
  #query: URLSearchParams | undefined;
  #gone: AbortController | undefined;

  constructor(id: string, message: IncomingMessage, response: ServerResponse, addresses: ClientAddresses) {
    this.id = id;
    this.method = message.method ?? "";
    this.#message = message;
    this.#response = response;
    this.#addresses = addresses;
  }

  get target(): string {
    return this.#message.url ?? "";
  }

  get path(): string {
    const url = this.target;
    const end = url.search(/[?#]/);
    return end === -1 ? url : url.slice(0, end);
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(queryIn(this.target));
    return this.#query;
  }

  header(name: string): string | undefined {
    const value = this.#message.headers[name];
    return typeof value === "object" ? value.join(", ") : value;
  }

  get remoteAddress(): string {
    return this.#addresses.addressOf(this.#message.socket.remoteAddress ?? "", this.header("x-forwarded-for"));
  }

  get signal(): AbortSignal {
    if (this.#gone === undefined) this.#gone = abortedWhenGone(this.#response);
    return this.#gone.signal;
  }
}

function queryIn(url: string): string {
  const start = url.indexOf("?");
  if (start === -1) return "";
  const end = url.indexOf("#", start);
  return end === -1 ? url.slice(start + 1) : url.slice(start + 1, end);
}

function abortedWhenGone(response: ServerResponse): AbortController {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once("close", () => response.writableFinished || gone.abort());
  return gone;
}
