import { once } from "node:events";
import { Agent, request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";

export type TestRequest = {
  /** An access token. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Lets go of the request, as a client that leaves does. */
  readonly signal?: AbortSignal;
};

export type TestAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** The body read as JSON; undefined where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects, field by field
  readonly json: any;
};

export interface TestClient {
  get(path: string, options?: TestRequest): Promise<TestAnswer>;
  put(path: string, body?: unknown, options?: TestRequest): Promise<TestAnswer>;
  post(path: string, body?: unknown, options?: TestRequest): Promise<TestAnswer>;
  delete(path: string, body?: unknown, options?: TestRequest): Promise<TestAnswer>;
  send(method: string, path: string, body?: unknown, options?: TestRequest): Promise<TestAnswer>;
  close(): void;
}

/**
 * Plain HTTP with connections kept open, nothing clever: the path goes out as it is given.
 * @param base `http://127.0.0.1:8008`, or `unix:/run/control.sock`
 */
export function createClient(base: string): TestClient {
  const agent = new Agent({ keepAlive: true });
  const send: TestClient["send"] = (method, path, body, options = {}) =>
    exchange(agent, base, method, path, body, options);
  return {
    get: (path, options) => send("GET", path, undefined, options),
    put: (path, body, options) => send("PUT", path, body, options),
    post: (path, body, options) => send("POST", path, body, options),
    delete: (path, body, options) => send("DELETE", path, body, options),
    send,
    close: () => agent.destroy(),
  };
}

/** One request on a connection of its own. */
export async function request(
  base: string,
  method: string,
  path: string,
  body?: unknown,
  options: TestRequest = {},
): Promise<TestAnswer> {
  const client = createClient(base);
  try {
    return await client.send(method, path, body, options);
  } finally {
    client.close();
  }
}

async function exchange(
  agent: Agent,
  base: string,
  method: string,
  path: string,
  body: unknown,
  options: TestRequest,
): Promise<TestAnswer> {
  const bytes = bytesOf(body);
  const outgoing = httpRequest({
    ...targetOf(base),
    agent,
    method,
    path: options.query === undefined ? path : `${path}?${new URLSearchParams(options.query)}`,
    headers: headersOf(options, bytes),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  outgoing.end(bytes);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  return answerOf(answer, await buffer(answer));
}

function targetOf(base: string): { socketPath: string } | { host: string; port: string } {
  if (base.startsWith("unix:")) return { socketPath: base.slice("unix:".length) };
  const { hostname, port } = new URL(base);
  return { host: hostname.replace(/^\[(.*)\]$/, "$1"), port };
}

/** Bytes and text go out as they are, everything else as JSON. */
function bytesOf(body: unknown): Uint8Array | undefined {
  if (body === undefined || body instanceof Uint8Array) return body;
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

function headersOf({ token, headers }: TestRequest, bytes: Uint8Array | undefined): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(bytes === undefined ? {} : { "content-type": "application/json", "content-length": String(bytes.length) }),
    ...headers,
  };
}

function answerOf(answer: IncomingMessage, bytes: Buffer): TestAnswer {
  const text = bytes.toString();
  return { status: answer.statusCode ?? 0, headers: answer.headers, bytes, text, json: jsonIn(text) };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
