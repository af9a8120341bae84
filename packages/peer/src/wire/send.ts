import type { IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import type { Clock, Timer } from "@botschaft/platform/clock";
import { RemoteError } from "../remote-error.ts";
import type { DialAgent, DialOptions } from "./dial-agent.ts";
import { maxHeadBytes } from "./limits.ts";
import type { WireRequest } from "./wire.ts";

export type Sender = { readonly agent: DialAgent; readonly clock: Clock; readonly dialOptions: DialOptions };

/** A kept connection that the other side has closed meanwhile. */
class StaleConnection extends Error {}

/** Each kept connection may be a stale one; at most two are kept. */
const maxAttempts = 3;

/**
 * Sends the request and resolves with the answer's head.
 * @throws {RemoteError}, or the signal's reason
 */
export async function send(sender: Sender, request: WireRequest, signal: AbortSignal): Promise<IncomingMessage> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(sender, request, signal);
    } catch (error) {
      // Nothing was answered on it, so nothing was done: it is sent again over another one.
      if (!(error instanceof StaleConnection)) throw error;
      if (attempt === maxAttempts)
        throw new RemoteError("unreachable", `${request.route.server} hung up`, { ...request.route, cause: error });
    }
  }
}

function sendOnce(sender: Sender, request: WireRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { route, method, target, body, limits } = request;
  return new Promise((resolve, reject) => {
    let timer: Timer | undefined;
    const outgoing = httpsRequest({
      ...sender.dialOptions,
      agent: sender.agent,
      method,
      path: target,
      headers: headersOf(request),
      setHost: false,
      maxHeaderSize: maxHeadBytes,
      insecureHTTPParser: false,
    });
    const fail = (error: unknown) => {
      done();
      outgoing.destroy();
      reject(error);
    };
    const abort = () => fail(signal.reason);
    const done = () => {
      timer?.cancel();
      signal.removeEventListener("abort", abort);
    };
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    outgoing.once("socket", () => {
      const late = () => fail(new RemoteError("timeout", `${route.server} did not answer in time`, route));
      timer = sender.clock.setTimer(limits.headersMs, late);
    });
    outgoing.once("response", (message) => {
      done();
      resolve(message);
    });
    outgoing.once("upgrade", (_message, socket) => {
      socket.destroy();
      fail(new RemoteError("bad-answer", `${route.server} wants to speak something else`, route));
    });
    // Stays: it may fail after it was given up.
    outgoing.on("error", (error) => fail(outgoing.reusedSocket && isCut(error) ? new StaleConnection() : told(error)));
    outgoing.end(body);
  });

  function told(error: Error): Error {
    if (error instanceof RemoteError) return error;
    const { code = "" } = error as { readonly code?: string };
    if (code === "HPE_HEADER_OVERFLOW")
      return new RemoteError("too-large", `${route.server} sends too many headers`, { ...route, cause: error });
    if (code.startsWith("HPE_"))
      return new RemoteError("bad-answer", `${route.server} does not speak HTTP`, { ...route, cause: error });
    return new RemoteError("unreachable", `${route.server} hung up`, { ...route, cause: error });
  }
}

function headersOf({ route, method, headers, body }: WireRequest): Readonly<Record<string, string>> {
  const length = body === undefined ? (method === "GET" ? undefined : 0) : body.byteLength;
  return {
    host: route.hostHeader,
    accept: "*/*",
    "accept-encoding": "identity",
    "user-agent": "Botschaft",
    ...headers,
    ...(length === undefined ? {} : { "content-length": String(length) }),
  };
}

function isCut(error: Error): boolean {
  const { code } = error as { readonly code?: string };
  return code === "ECONNRESET" || code === "EPIPE";
}
