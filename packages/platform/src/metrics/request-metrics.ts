import type { AnswerObserver, Route } from "../http/index.ts";
import type { Metrics } from "./metrics.ts";
import type { Counter, Histogram } from "./values.ts";

/** In seconds. A long poll waits for half a minute and more. */
const bounds = [0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];

type Names = readonly [api: string, operation: string];
/** Counters by hundreds of the status, each from its first answer on. */
type Counted = { readonly names: Names; readonly seconds: Histogram; readonly byClass: Counter[] };

/** Counts requests by operation and class of status; a route is looked up once. */
export function countRequests(metrics: Metrics): AnswerObserver {
  const requests = metrics.counters(
    "botschaft_http_requests_total",
    "Requests that were answered, by operation and class of status.",
    "api",
    "operation",
    "status",
  );
  const seconds = metrics.histograms(
    "botschaft_http_request_seconds",
    "How long answers took, by operation.",
    bounds,
    "api",
    "operation",
  );
  const counted = new WeakMap<Route, Counted>();

  function add(route: Route): Counted {
    const names = [route.operation?.api ?? "other", route.operation?.id ?? nameOf(route)] as const;
    const added: Counted = { names, seconds: seconds.of(...names), byClass: [] };
    counted.set(route, added);
    return added;
  }

  return (route, status, ms) => {
    const { names, byClass, seconds: taken } = counted.get(route) ?? add(route);
    const hundreds = Math.floor(status / 100);
    byClass[hundreds] ??= requests.of(...names, `${hundreds}xx`);
    byClass[hundreds].add();
    taken.observe(ms / 1000);
  };
}

/** Answers without a route (unknown paths, other methods, pages) count together. */
function nameOf({ method, path }: Route): string {
  return path === "" ? "none" : `${method} ${path}`;
}
