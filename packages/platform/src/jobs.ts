import type { Clock } from "./clock.ts";
import type { Log } from "./log.ts";

export type Job = { readonly name: string; readonly everyMs: number; run(): Promise<void> };

export interface Jobs {
  /** No job begins any more; resolves when those that run are done. */
  stop(): Promise<void>;
}

/** Runs each job again and again, never twice at once. A job that fails is logged and has its next turn. */
export function startJobs(jobs: readonly Job[], { clock, log }: { readonly clock: Clock; readonly log: Log }): Jobs {
  const running = new Set<Promise<void>>();
  const timers = new Map<Job, { cancel(): void }>();
  const arm = (job: Job) =>
    timers.set(
      job,
      clock.setTimer(job.everyMs, () => begin(job)),
    );
  const begin = (job: Job) => {
    const run = attempt(job, log).finally(() => {
      running.delete(run);
      if (timers.has(job)) arm(job);
    });
    running.add(run);
  };
  for (const job of jobs) arm(job);
  return {
    async stop() {
      for (const timer of timers.values()) timer.cancel();
      timers.clear();
      await Promise.all(running);
    },
  };
}

async function attempt(job: Job, log: Log): Promise<void> {
  try {
    await job.run();
  } catch (err) {
    log.error({ err, job: job.name }, "a job failed and will be tried again");
  }
}
