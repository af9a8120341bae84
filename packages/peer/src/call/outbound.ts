import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import { type JsonValue, looseCanonicalJson } from "@botschaft/protocol/json";
import type { Destinations } from "../back-off/destinations.ts";
import { orAborted, startDeadline } from "../flow/limits.ts";
import type { OwnKeys } from "../keys/published-keys.ts";
import { RemoteError } from "../remote-error.ts";
import type { Verdict } from "../verdict.ts";
import { defaultLimits, type WireLimits } from "../wire/limits.ts";
import type { Route } from "../wire/route.ts";
import type { StreamedAnswer, Wire, WireAnswer, WireRequest } from "../wire/wire.ts";
import { buildAuthorization } from "../x-matrix/build-authorization.ts";
import { readAnswer, refusalIn } from "./read-answer.ts";
import { buildTarget, type Query } from "./request-target.ts";

export type PeerRequest = {
  readonly destination: ServerName;
  readonly method: string;
  /** Percent-encoded, such as `/_matrix/federation/v1/send/17`. */
  readonly path: string;
  readonly query?: Query | undefined;
  readonly body?: JsonValue | undefined;
  /** For everything, discovery included. */
  readonly timeoutMs?: number | undefined;
  /** Of the answer. */
  readonly maxBytes?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Called although it failed a short time ago: somebody waits for it, or it has just called us. */
  readonly ignoresBackOff?: boolean | undefined;
  /** For the few operations that take requests from anybody. */
  readonly isUnsigned?: boolean | undefined;
};

/** Requests to other servers. Both throw RemoteError, or the signal's reason. */
export interface Outbound {
  call(request: PeerRequest): Promise<JsonValue>;
  /** Of an answer that says yes; its body is read or destroyed by whoever has it. */
  stream(request: PeerRequest): Promise<StreamedAnswer>;
}

export type OutboundPorts = {
  readonly clock: Clock;
  readonly wire: Wire;
  readonly destinations: Destinations;
  readonly ownKeys: () => OwnKeys;
  readonly findRoute: (server: ServerName) => Promise<Route>;
  /** Whether we speak with that server; asked before anything is looked up. */
  readonly checkServer: (server: ServerName) => Verdict;
  readonly limits: WireLimits;
};

const maxRefusalBytes = 64 * 1024;

export function createOutbound(ports: OutboundPorts): Outbound {
  const { clock, wire, destinations } = ports;

  async function perform<T>(request: PeerRequest, go: (wireRequest: WireRequest) => Promise<T>): Promise<T> {
    const { destination } = request;
    const startedAt = clock.now();
    checkMayCall(ports, request, startedAt);
    try {
      const answer = await go(await prepare(ports, request, startedAt));
      destinations.succeeded(destination);
      return answer;
    } catch (error) {
      note(destinations, destination, error, startedAt);
      throw error;
    }
  }

  return {
    call: (request) =>
      perform(request, async (prepared) => readAnswer(request.destination, await wire.request(prepared), clock.now())),
    stream: (request) =>
      perform(request, async (prepared) => {
        const answer = await wire.stream(prepared);
        if (answer.status >= 200 && answer.status < 300) return answer;
        const refused = { ...answer, bytes: await readStart(answer) };
        throw refusalIn(request.destination, refused, clock.now());
      }),
  };
}

function checkMayCall({ checkServer, destinations }: OutboundPorts, request: PeerRequest, now: number): void {
  const { destination: server } = request;
  const verdict = checkServer(server);
  if (!verdict.ok) throw new RemoteError("refused", verdict.why, { server, rule: verdict.rule });
  const retryAt = destinations.retryAt(server);
  if (retryAt <= now || request.ignoresBackOff === true) return;
  throw new RemoteError("waiting", `${server} failed and is not called yet`, { server, retryAt });
}

async function prepare(ports: OutboundPorts, request: PeerRequest, startedAt: number): Promise<WireRequest> {
  const { destination: server, method, timeoutMs, maxBytes, signal } = request;
  const limits = { ...defaultLimits, ...ports.limits };
  const totalMs = timeoutMs ?? limits.totalMs;
  const target = buildTarget(request.path, request.query);
  const body = request.body === undefined ? undefined : Buffer.from(looseCanonicalJson(request.body));
  const route = await within(ports, server, totalMs, signal, ports.findRoute(server));
  const left = Math.max(1, totalMs - (ports.clock.now() - startedAt));
  return {
    route,
    method,
    target,
    headers: headersOf(ports, request, target),
    body,
    limits: { ...limits, totalMs: left, maxBytes: maxBytes ?? limits.maxBytes },
    signal,
  };
}

async function within<T>(
  { clock }: OutboundPorts,
  server: ServerName,
  ms: number,
  signal: AbortSignal | undefined,
  work: Promise<T>,
): Promise<T> {
  const tooLate = () => new RemoteError("timeout", `It took too long to find ${server}`, { server });
  const deadline = startDeadline(clock, ms, tooLate, signal);
  try {
    return await orAborted(work, deadline.signal);
  } finally {
    deadline.end();
  }
}

function headersOf(
  { ownKeys }: OutboundPorts,
  { destination, method, body, isUnsigned }: PeerRequest,
  uri: string,
): Readonly<Record<string, string>> {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  if (isUnsigned === true) return type;
  const { server: origin, current } = ownKeys();
  const authorization = buildAuthorization({ method, uri, origin, destination, content: body }, current[0]);
  return { ...type, authorization };
}

/** Enough to read why it was refused; the rest is not waited for. */
async function readStart({ body }: StreamedAnswer): Promise<WireAnswer["bytes"]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > maxRefusalBytes) break;
  }
  return Buffer.concat(chunks);
}

/** Whether a failure is the server's, and says something about the next call. */
function note(destinations: Destinations, server: ServerName, error: unknown, startedAt: number): void {
  if (!(error instanceof RemoteError)) return;
  const { kind, status = 0, errcode, retryAt } = error;
  const isDown = kind === "unreachable" || kind === "timeout" || kind === "tls" || kind === "refused-address";
  const saysLater = kind === "http" && (status >= 500 || status === 429);
  // A page or a redirect is no Matrix server's.
  if (isDown || saysLater || kind === "bad-answer") destinations.failed(server, startedAt, retryAt);
  else if (kind === "http" && errcode !== undefined) destinations.succeeded(server);
}
