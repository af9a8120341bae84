import type { Socket } from "node:net";
import type { Clock, Timer } from "@botschaft/platform/clock";
import type { Net } from "../net/net.ts";

/** How long an address has before the next one is tried beside it. https://www.rfc-editor.org/rfc/rfc8305#section-5 */
const headStartMs = 250;

/**
 * A connection to the first of these addresses that answers; the attempts that it outran are given up.
 * Rejects with the last address's error when all failed, and with the signal's reason.
 */
export function connectToFirst(
  { net, clock }: { readonly net: Net; readonly clock: Clock },
  addresses: readonly string[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const open = new Set<Socket>();
    const waiting = [...addresses];
    let timer: Timer | undefined;
    const end = () => {
      timer?.cancel();
      signal.removeEventListener("abort", abort);
      waiting.length = 0;
      for (const socket of open) socket.destroy();
    };
    const abort = () => {
      end();
      reject(signal.reason);
    };
    const tryNext = () => {
      timer?.cancel();
      const address = waiting.shift();
      if (address === undefined) return;
      const socket = net.connect(address, port);
      open.add(socket);
      timer = clock.setTimer(headStartMs, tryNext);
      socket.once("connect", () => {
        open.delete(socket);
        end();
        resolve(socket);
      });
      // Stays: a socket that was given up may still fail.
      socket.on("error", (error) => {
        if (!open.delete(socket)) return;
        if (waiting.length > 0) tryNext();
        else if (open.size === 0) {
          end();
          reject(error);
        }
      });
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    tryNext();
  });
}
