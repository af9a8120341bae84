export { accepted } from "./decoding.ts";
export { createGate } from "./gate.ts";
export {
  type Handler,
  notServed,
  type PublicRequest,
  type Requester,
  type RouteTable,
} from "./operation.ts";
export { noRateLimits, type RateLimits, TokenBuckets } from "./rate-limits.ts";
export { type ClientServices, clientTable } from "./routes.ts";
export { answerOf, buildRoutes, missingRoute, type ServeOptions } from "./serve.ts";
