import { reasonOf } from "./reason.ts";

/**
 * Something that keeps the program from starting and that a person can put right. The message is one or two sentences:
 * what is wrong, and what to do. It is printed alone, without a stack trace, and the process ends with exit code 1.
 */
export class StartupProblem extends Error {
  override readonly name = "StartupProblem";
}

/** The start was given up because somebody asked the program to stop. */
export class StoppedWhileStarting extends Error {
  override readonly name = "StoppedWhileStarting";
}

/** What has been started, and how it ends: in the opposite order. */
export interface Lifecycle {
  /** Runs one step of the start and remembers how to undo it. Rejects with StoppedWhileStarting once `stop` was called. */
  begin<T>(start: () => Promise<T>, stop: (value: T) => Promise<void> | void): Promise<T>;
  /**
   * Waits for the step under way, then undoes all steps, last first, one after another; a failure in one does not keep the
   * others from being undone. Calling it again answers the same promise. Rejects when a step could not be undone.
   */
  stop(): Promise<void>;
}

export function createLifecycle(): Lifecycle {
  const undo: (() => Promise<void> | void)[] = [];
  let step: Promise<unknown> = Promise.resolve();
  let stopping: Promise<void> | undefined;

  async function run<T>(start: () => Promise<T>, stop: (value: T) => Promise<void> | void): Promise<T> {
    const value = await start();
    undo.push(() => stop(value));
    return value;
  }

  async function undoAll(): Promise<void> {
    await step.catch(() => {});
    const failures: unknown[] = [];
    for (const stop of undo.reverse()) {
      try {
        await stop();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0)
      throw new AggregateError(failures, `the stop failed: ${failures.map(reasonOf).join("; ")}`);
  }

  return {
    async begin(start, stop) {
      if (stopping !== undefined) throw new StoppedWhileStarting("stopped while starting");
      const running = run(start, stop);
      step = running;
      return running;
    },
    stop() {
      stopping ??= undoAll();
      return stopping;
    },
  };
}

/**
 * Calls back at the first SIGINT, SIGTERM or SIGHUP. Later ones change nothing: a Ctrl-C in a terminal reaches the program twice, from
 * the terminal and from npm, and a drain is not to be cut off.
 */
export function onStopSignal(callback: () => void): void {
  let isCalled = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (isCalled) return;
      isCalled = true;
      callback();
    });
  }
}
