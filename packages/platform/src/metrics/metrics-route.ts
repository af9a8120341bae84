import type { Route } from "../http/index.ts";
import type { Metrics } from "./metrics.ts";
import { contentType } from "./text-format.ts";

export function metricsRoute(metrics: Metrics): Route {
  return {
    method: "GET",
    path: "/metrics",
    body: "none",
    bodyLimit: 0,
    admit() {},
    handle: () => ({
      status: 200,
      // A page in the browser of whoever may reach this address is not to read it.
      headers: { "content-type": contentType, "access-control-allow-origin": "" },
      body: metrics.write(),
    }),
  };
}
