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

/** A signal that is aborted after so many ms with the error, or with the outer signal's reason when that comes first. */
export function startDeadline(clock: Clock, ms: number, error: () => Error, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const timer = clock.setTimer(ms, () => controller.abort(error()));
  const follow = () => controller.abort(outer?.reason);
  if (outer?.aborted === true) follow();
  outer?.addEventListener("abort", follow, { once: true });
  return {
    signal: controller.signal,
    end() {
      timer.cancel();
      outer?.removeEventListener("abort", follow);
    },
  };
}
