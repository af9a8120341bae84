import type { Clock } from "@botschaft/platform/clock";

/** Settles as the promise does, unless the signal is there first: then it rejects with its reason. The work goes on. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    const leave = () => reject(signal.reason);
    signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

export type Deadline = { readonly signal: AbortSignal; end(): void };

/** A signal that is aborted after so many ms with the error, or with an outer signal's reason when that comes first. */
export function startDeadline(
  clock: Clock,
  ms: number,
  error: () => Error,
  ...outer: readonly (AbortSignal | undefined)[]
): Deadline {
  const controller = new AbortController();
  const timer = clock.setTimer(ms, () => controller.abort(error()));
  const leave = outer.map((signal) => follow(controller, signal));
  return {
    signal: controller.signal,
    end() {
      timer.cancel();
      for (const end of leave) end();
    },
  };
}

/** Not AbortSignal.any: one of the signals lives as long as the process, and would hold on to every request. */
function follow(controller: AbortController, signal: AbortSignal | undefined): () => void {
  const abort = () => controller.abort(signal?.reason);
  if (signal?.aborted === true) abort();
  signal?.addEventListener("abort", abort, { once: true });
  return () => signal?.removeEventListener("abort", abort);
}
