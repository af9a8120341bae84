import type { RoomRegistry, Sync } from "@botschaft/homeserver";
import { type Certificate, createHttpServer } from "@botschaft/platform/http";
import type { Log } from "@botschaft/platform/log";
import { countRequests, Metrics, metricsRoute, watchProcess } from "@botschaft/platform/metrics";
import type { CommitObserver, GroupCommit } from "@botschaft/storage";
import type { Outside } from "./wire-federation.ts";

type Watched = {
  readonly storage: { readonly writer: GroupCommit };
  readonly sync: Sync;
  readonly registry: RoomRegistry;
  readonly outside: Pick<Outside, "outbound"> | undefined;
};

/** Counts what a server does, for Prometheus at an address of its own. */
export function createMetrics(log: Log) {
  const metrics = new Metrics();
  const server = createHttpServer({ routes: [metricsRoute(metrics)], log, trustedProxies: [] });
  let endWatch = () => {};
  return {
    observe: countRequests(metrics),
    watch(parts: Watched, certificate: Certificate | undefined): void {
      parts.storage.writer.observe(countCommits(metrics));
      countParts(metrics, parts);
      if (certificate === undefined) return;
      const about = "When the certificate of the https listeners ends, in seconds since 1970.";
      metrics.gauge("botschaft_certificate_end_seconds", about, () => certificate.validUntil / 1_000);
    },
    async start(address: URL): Promise<readonly string[]> {
      const addresses = await server.listen([address]);
      endWatch = watchProcess(metrics);
      return addresses;
    },
    async stop(): Promise<void> {
      endWatch();
      await server.close();
    },
  };
}

function countCommits(metrics: Metrics): CommitObserver {
  const commits = metrics.counter("botschaft_commits_total", "Transactions that wrote.");
  const units = metrics.histogram("botschaft_commit_units", "Acts that shared a transaction.", [1, 2, 5, 10, 50, 200]);
  const rows = metrics.counters("botschaft_rows_total", "Rows that were written, by table.", "table");
  return {
    committed(count) {
      commits.add();
      units.observe(count);
    },
    wrote: (table, count) => rows.of(table).add(count),
  };
}

function countParts(metrics: Metrics, { sync, registry, outside }: Watched): void {
  metrics.gauge("botschaft_sync_waiting", "Requests of /sync that wait for news.", () => sync.waiting);
  metrics.gauge("botschaft_rooms_in_memory", "Rooms in memory.", () => registry.size);
  metrics.gauge("botschaft_rooms_in_memory_bytes", "What they take, roughly.", () => registry.bytes);
  if (outside === undefined) return;
  const { destinations } = outside.outbound.sender;
  metrics.gauges("botschaft_federation_destinations", "Servers that are sent to, by how they are.", "state", () => {
    const all = [...destinations];
    const failing = all.filter(({ isFailing }) => isFailing).length;
    return { reached: all.length - failing, failing };
  });
  metrics.gauge("botschaft_federation_sending", "Servers that are being sent to just now.", () => destinations.busy);
  metrics.gauge("botschaft_federation_waiting_events", "Events in memory that wait for a server, each for each.", () =>
    [...destinations].reduce((sum, { waiting }) => sum + waiting, 0),
  );
}
