export { decodeFederationBody } from "./decoding.ts";
export type { FederationHandler, FederationRequest, FederationTable } from "./operation.ts";
export { federationTable } from "./routes.ts";
