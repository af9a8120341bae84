export { decodeFederationBody } from "./decoding.ts";
export type { RequestProof, SignedHead } from "./gate.ts";
export type { FederationHandler, FederationRequest, FederationTable } from "./operation.ts";
export { federationTable } from "./routes.ts";
export { buildFederationRoutes } from "./serve.ts";
export { type SelfServices, selfTable, type ToldKeys } from "./serve-self.ts";
