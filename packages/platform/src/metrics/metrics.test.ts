import assert from "node:assert/strict";
import { test } from "node:test";
import { startTinyServer } from "@botschaft/testing/http";
import type { Route } from "../http/index.ts";
import { countRequests, Metrics, metricsRoute, watchProcess } from "./index.ts";

const linesOf = (metrics: Metrics) => metrics.write().trimEnd().split("\n");

test("numbers are written in Prometheus' text format, in the order in which they were made", () => {
  const metrics = new Metrics();
  const commits = metrics.counter("commits_total", "Commits.");
  const rows = metrics.counters("rows_total", 'Rows\nand "more" \\.', "table");
  metrics.gauge("rooms", "Rooms.", () => 3.5);
  metrics.gauges("memory", "Memory.", "kind", () => ({ heap: 1, rss: Number.POSITIVE_INFINITY }));
  commits.add();
  commits.add(2);
  rows.of("event").add(7);
  rows.of('a"b\\c\nd').add();
  assert.equal(rows.of("event"), rows.of("event"));
  assert.deepEqual(linesOf(metrics), [
    "# HELP commits_total Commits.",
    "# TYPE commits_total counter",
    "commits_total 3",
    '# HELP rows_total Rows\\nand "more" \\\\.',
    "# TYPE rows_total counter",
    'rows_total{table="event"} 7',
    'rows_total{table="a\\"b\\\\c\\nd"} 1',
    "# HELP rooms Rooms.",
    "# TYPE rooms gauge",
    "rooms 3.5",
    "# HELP memory Memory.",
    "# TYPE memory gauge",
    'memory{kind="heap"} 1',
    'memory{kind="rss"} +Inf',
  ]);
});

test("a bucket holds what those below it hold, its bound included", () => {
  const metrics = new Metrics();
  const sizes = metrics.histogram("sizes", "Sizes.", [1, 10]);
  for (const size of [0, 1, 2, 10, 11, 100]) sizes.observe(size);
  assert.deepEqual(linesOf(metrics).slice(2), [
    'sizes_bucket{le="1"} 2',
    'sizes_bucket{le="10"} 4',
    'sizes_bucket{le="+Inf"} 6',
    "sizes_sum 124",
    "sizes_count 6",
  ]);
});

test("requests are counted by operation and class, and no path of a request is a label", async () => {
  const metrics = new Metrics();
  const named = { admit() {}, body: "none", bodyLimit: 0, method: "GET" } as const;
  const routes: Route[] = [
    {
      ...named,
      path: "/rooms/{roomId}",
      operation: { api: "client-server", id: "getRoom" },
      handle: ({ pathParameters }) => ({ status: pathParameters.roomId === "PLANTED" ? 200 : 404, body: {} }),
    },
    { ...named, path: "/health", handle: () => ({ status: 503, body: {} }) },
  ];
  const tiny = await startTinyServer(routes, { observe: countRequests(metrics) });
  for (const path of ["/rooms/PLANTED", "/rooms/PLANTED", "/rooms/x", "/health", "/PLANTED"])
    await tiny.client.get(path);
  await tiny.client.post("/rooms/PLANTED", {});
  await tiny.close();
  const counted = linesOf(metrics).filter((line) => line.startsWith("botschaft_http_requests") && !line.endsWith(" 0"));
  assert.deepEqual(counted, [
    'botschaft_http_requests_total{api="client-server",operation="getRoom",status="2xx"} 2',
    'botschaft_http_requests_total{api="client-server",operation="getRoom",status="4xx"} 1',
    'botschaft_http_requests_total{api="other",operation="GET /health",status="5xx"} 1',
    'botschaft_http_requests_total{api="other",operation="none",status="4xx"} 2',
  ]);
  assert.match(metrics.write(), /botschaft_http_request_seconds_count\{api="client-server",operation="getRoom"\} 3/);
  assert.doesNotMatch(metrics.write(), /PLANTED/);
});

test("the process is watched until it is not, and whoever asks gets text that no page may read", async () => {
  const metrics = new Metrics();
  const end = watchProcess(metrics);
  const tiny = await startTinyServer([metricsRoute(metrics)]);
  const { status, headers, text } = await tiny.client.get("/metrics");
  assert.deepEqual([status, headers["content-type"]], [200, "text/plain; version=0.0.4; charset=utf-8"]);
  assert.equal(headers["access-control-allow-origin"], "");
  for (const name of ["event_loop_delay_seconds", "memory_bytes", "cpu_seconds_total", "uptime_seconds"])
    assert.match(text, new RegExp(`^botschaft_${name}(\\{[^}]*\\})? [\\d.e+-]+$`, "m"));
  end();
  await tiny.close();
});
