export { decodeFederationBody } from "./decoding.ts";
export type { RequestProof } from "./gate.ts";
export { gatedTable } from "./gated-table.ts";
export type { FederationRequest, FederationTable } from "./operation.ts";
export { federationTable } from "./routes.ts";
export { buildFederationRoutes } from "./serve.ts";
export { selfTable } from "./serve-self.ts";
