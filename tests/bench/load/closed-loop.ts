import { setTimeout as delay } from "node:timers/promises";
import type { Samples } from "./samples.ts";

/** How long a scenario runs before it counts, and how long it counts; milliseconds. */
export type Window = { readonly warmUp: number; readonly measure: number };

/** One client: does one thing and waits for its answer. Resolves to false when there is nothing left to do. */
export type Client = () => Promise<unknown>;

/** What was done in the window: how often, how often a second, and how long each took. */
export type Load = { readonly done: number; readonly perSecond: number; readonly samples: Samples };

/** Where the time comes from: tests bring their own. */
export type Time = { now(): number; delay(ms: number): Promise<unknown> };

const realTime: Time = { now: () => performance.now(), delay };

/**
 * Every client does its thing again as soon as the last is answered. Counts what ends within the window.
 * `edge` is called as the window begins and as it ends, to read counters. The first failure ends it all.
 */
export async function runClosedLoop(
  clients: readonly Client[],
  window: Window,
  edge?: () => void,
  time: Time = realTime,
): Promise<Load> {
  const samples: number[] = [];
  const begin = time.now() + window.warmUp;
  const end = begin + window.measure;
  let over = false;
  let countedUntil = begin;

  async function work(client: Client): Promise<void> {
    for (let from = time.now(); from < end && !over; ) {
      const done = await client();
      const to = time.now();
      if (done === false) return;
      if (to >= begin && to <= end) samples.push(to - from);
      if (to >= begin) countedUntil = Math.max(countedUntil, Math.min(to, end));
      from = to;
    }
  }

  const edges = edge ? [window.warmUp, window.warmUp + window.measure].map((ms) => time.delay(ms).then(edge)) : [];
  try {
    await Promise.all(clients.map(work));
  } finally {
    over = true;
    await Promise.all(edges);
  }
  return { done: samples.length, perSecond: (samples.length * 1000) / (countedUntil - begin), samples };
}
