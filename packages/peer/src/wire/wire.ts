import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import { Slots } from "@botschaft/platform/slots";
import { type Deadline, startDeadline } from "../flow/limits.ts";
import { RemoteError } from "../remote-error.ts";
import { checkHead, readBounded } from "./answer-body.ts";
import { certificateEndOf } from "./certificate-end.ts";
import { type DialPorts, dial } from "./dial.ts";
import { DialAgent } from "./dial-agent.ts";
import type { WireLimits } from "./limits.ts";
import type { Route } from "./route.ts";
import { send } from "./send.ts";

export type WireRequest = {
  readonly route: Route;
  readonly method: string;
  /** Path and query, as they stand in the request line. */
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  readonly limits: WireLimits;
  readonly signal?: AbortSignal | undefined;
};

type AnswerHead = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Of the certificate that was shown, ms since 1970. */
  readonly certificateEndsAt?: number | undefined;
};

export type WireAnswer = AnswerHead & {
  readonly bytes: Uint8Array;
};

/** The body ends with a RemoteError when a limit is met. Whoever has it reads it or destroys it. */
export type StreamedAnswer = AnswerHead & {
  readonly body: Readable;
};

/** Requests over guarded connections. Redirects are answers here, nobody follows them. */
export interface Wire {
  /** @throws {RemoteError}, or the signal's reason */
  request(request: WireRequest): Promise<WireAnswer>;
  /** @throws {RemoteError}, or the signal's reason */
  stream(request: WireRequest): Promise<StreamedAnswer>;
  /** Gives up what is under way and closes the connections that were kept. */
  close(): void;
}

/** To one server at the same time: whoever answers slowly holds so many of our sockets and no more. */
const connectionsPerServer = 10;
const maxServers = 10_000;

export function createWire(ports: Omit<DialPorts, "closing">): Wire {
  const agent = new DialAgent();
  const closing = new AbortController();
  const slots = new BoundedMap<string, Slots>(maxServers);

  async function open(request: WireRequest): Promise<Opened> {
    const { route, limits } = request;
    const key = keyOf(route);
    const tooLate = () => new RemoteError("timeout", `${route.server} took too long`, route);
    const deadline = startDeadline(ports.clock, limits.totalMs, tooLate, closing.signal, request.signal);
    let leave: (() => void) | undefined;
    const end = () => {
      deadline.end();
      leave?.();
    };
    try {
      leave = await slotsOf(slots, key).take(deadline.signal);
      const dialRoute = () => dial({ ...ports, closing: closing.signal }, route, limits.connectMs);
      const message = await send(
        { agent, clock: ports.clock, dialOptions: { connectionKey: key, dial: dialRoute } },
        request,
        deadline.signal,
      );
      // Also where nobody reads what comes.
      const abort = () => message.destroy(deadline.signal.reason);
      deadline.signal.addEventListener("abort", abort, { once: true });
      message.once("close", end);
      // It may fail before anybody reads; who reads then is told.
      message.on("error", () => {});
      const problem = checkHead(message, request);
      if (problem === undefined) return { message, deadline };
      message.destroy();
      throw problem;
    } catch (error) {
      end();
      throw error;
    }
  }

  function bodyOf({ message, deadline }: Opened, { route, limits }: WireRequest): AsyncIterable<Uint8Array> {
    return readBounded(message, { clock: ports.clock, server: route.server, limits, signal: deadline.signal });
  }

  return {
    async request(request) {
      const opened = await open(request);
      const head = headOf(opened.message);
      const chunks: Uint8Array[] = [];
      for await (const chunk of bodyOf(opened, request)) chunks.push(chunk);
      return { ...head, bytes: Buffer.concat(chunks) };
    },
    async stream(request) {
      const opened = await open(request);
      const body = Readable.from(bodyOf(opened, request), { objectMode: false });
      // Also where nobody began to read: then nothing of the generator has run.
      body.once("close", () => opened.message.destroy());
      return { ...headOf(opened.message), body };
    },
    close() {
      closing.abort(new Error("This server is stopping"));
      agent.destroy();
    },
  };
}

type Opened = { readonly message: IncomingMessage; readonly deadline: Deadline };

/** While its connection is still its own. */
function headOf({ statusCode = 0, headers, socket }: IncomingMessage): AnswerHead {
  return { status: statusCode, headers, certificateEndsAt: certificateEndOf(socket) };
}

/** Two servers behind one name and certificate share connections. */
function keyOf({ hostHeader, certificateName, targets }: Route): string {
  return JSON.stringify([hostHeader, certificateName, ...targets.map(({ host, port }) => [host, port])]);
}

function slotsOf(all: BoundedMap<string, Slots>, key: string): Slots {
  const known = all.get(key);
  if (known !== undefined) return known;
  const slots = new Slots(connectionsPerServer);
  all.set(key, slots);
  return slots;
}
