import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import { DatabaseUnavailable } from "@botschaft/platform/postgres";
import type { LineState } from "./line-state.ts";
import type { Disagreement } from "./resolution.ts";
import { changesFrom, type ResolutionAnswer, type ThreadData, toMessage } from "./resolution-messages.ts";

type Waiting = PromiseWithResolvers<Pick<LineState, "linePos" | "changes">>;

/** Resolves states off the main loop. The thread starts with the first question and has a connection of its own. */
export class ResolutionThread {
  readonly #data: ThreadData;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;
  #isStopped = false;

  constructor(data: ThreadData) {
    this.#data = data;
  }

  get isRunning(): boolean {
    return this.#worker !== undefined;
  }

  resolve({ states, rulesId, news }: Disagreement): Promise<Pick<LineState, "linePos" | "changes">> {
    if (this.#isStopped) return Promise.reject(new DatabaseUnavailable("the server is stopping"));
    const id = ++this.#lastId;
    const waiting: Waiting = Promise.withResolvers();
    this.#waiting.set(id, waiting);
    this.#worker ??= this.#start();
    const { roomNid } = states[0] as LineState;
    this.#worker.postMessage({ id, roomNid, rulesId, states: states.map(toMessage), news });
    return waiting.promise;
  }

  /** Ends the thread with all that it remembers; the next question starts another one. */
  async forget(): Promise<void> {
    const worker = this.#worker;
    this.#lose(new DatabaseUnavailable("states are read anew"));
    await worker?.terminate();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.forget();
  }

  #start(): Worker {
    const worker = new Worker(new URL("./resolution-worker.ts", import.meta.url), {
      workerData: this.#data,
      env: environment(),
    });
    worker.unref();
    worker.on("message", (answer: ResolutionAnswer) => this.#settle(answer));
    const lose = (reason: unknown) => {
      if (this.#worker === worker) this.#lose(reason);
    };
    worker.on("error", lose);
    worker.on("exit", (code) => lose(new Error(`The thread that resolves states ended with code ${code}`)));
    return worker;
  }

  #settle(answer: ResolutionAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("state" in answer) waiting?.resolve({ linePos: answer.state.linePos, changes: changesFrom(answer.state) });
    else waiting?.reject(answer.isUnavailable ? new DatabaseUnavailable(answer.problem) : new Error(answer.problem));
  }

  #lose(reason: unknown): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#worker = undefined;
    for (const { reject } of waiting) reject(reason);
  }
}

/** A thread compiles everything again unless its environment names the cache that this one uses: 150 ms against 600. */
function environment(): NodeJS.ProcessEnv {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
