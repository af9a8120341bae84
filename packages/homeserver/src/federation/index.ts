export type { CallOptions, RemoteRequest, RemoteServers } from "./ports.ts";
export { RemoteError } from "./remote-error.ts";
