export { Metrics } from "./metrics.ts";
export { metricsRoute } from "./metrics-route.ts";
export { watchProcess } from "./process-metrics.ts";
export { countRequests } from "./request-metrics.ts";
