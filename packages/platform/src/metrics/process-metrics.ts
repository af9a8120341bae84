import { monitorEventLoopDelay } from "node:perf_hooks";
import type { Metrics } from "./metrics.ts";

/** How often the event loop is looked at, in ms. */
const resolution = 20;
const nanoseconds = 1e9;
const microseconds = 1e6;

/** What the process takes of the machine. @returns what ends the watching */
export function watchProcess(metrics: Metrics): () => void {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  metrics.gauges(
    "botschaft_event_loop_delay_seconds",
    "How late the event loop came since somebody last asked; its usual step of 20 ms is in it.",
    "quantile",
    () => {
      const seen = { "0.5": delay.percentile(50), "0.99": delay.percentile(99), "1": delay.max };
      delay.reset();
      return Object.fromEntries(Object.entries(seen).map(([name, value]) => [name, value / nanoseconds]));
    },
  );
  metrics.gauges("botschaft_memory_bytes", "Memory of the process, by kind.", "kind", () => {
    const { rss, heapTotal, heapUsed, external, arrayBuffers } = process.memoryUsage();
    return { rss, heapTotal, heapUsed, external, arrayBuffers };
  });
  metrics.total("botschaft_cpu_seconds_total", "Time of the processors that the process took.", () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / microseconds;
  });
  metrics.gauge("botschaft_uptime_seconds", "How long the process runs.", () => process.uptime());
  return () => delay.disable();
}
