export type { CallOptions, RemoteRequest, RemoteServers } from "./ports.ts";
export { RemoteError } from "./remote-error.ts";
export { Sender, type SenderPorts } from "./send/index.ts";
