import type { IncomingMessage } from "node:http";
import type { Clock } from "@botschaft/platform/clock";
import type { ServerName } from "@botschaft/protocol/ids";
import { RemoteError } from "../remote-error.ts";
import type { WireLimits } from "./limits.ts";
import type { WireRequest } from "./wire.ts";

/** What can be judged before a byte of the body came. */
export function checkHead(message: IncomingMessage, { route, limits }: WireRequest): RemoteError | undefined {
  const encoding = message.headers["content-encoding"] ?? "identity";
  if (encoding.trim().toLowerCase() !== "identity")
    return new RemoteError("bad-answer", `${route.server} answers in an encoding that was not asked for`, route);
  const transfer = message.headers["transfer-encoding"] ?? "chunked";
  if (transfer.trim().toLowerCase() !== "chunked")
    return new RemoteError(
      "bad-answer",
      `${route.server} answers in a transfer encoding that was not asked for`,
      route,
    );
  return Number(message.headers["content-length"] ?? 0) > limits.maxBytes ? tooLarge(route.server) : undefined;
}

type Bounds = {
  readonly clock: Clock;
  readonly server: ServerName;
  readonly limits: Pick<WireLimits, "maxBytes" | "idleMs">;
  /** Whose abortion ends the message, with its reason. */
  readonly signal: AbortSignal;
};

/** The body's pieces. Time that the reader takes is not held against the server. */
export async function* readBounded(
  message: IncomingMessage,
  { clock, server, limits, signal }: Bounds,
): AsyncGenerator<Uint8Array, void> {
  const late = () => message.destroy(new RemoteError("timeout", `${server} stopped in the middle`, { server }));
  let timer = clock.setTimer(limits.idleMs, late);
  let size = 0;
  try {
    for await (const chunk of message as AsyncIterable<Uint8Array>) {
      timer.cancel();
      size += chunk.byteLength;
      if (size > limits.maxBytes) throw tooLarge(server);
      yield chunk;
      timer = clock.setTimer(limits.idleMs, late);
    }
  } catch (error) {
    if (error instanceof RemoteError || error === signal.reason) throw error;
    throw new RemoteError("unreachable", `${server} broke off its answer`, { server, cause: error });
  } finally {
    timer.cancel();
  }
}

function tooLarge(server: ServerName): RemoteError {
  return new RemoteError("too-large", `${server} answers with more than we take`, { server });
}
