export { RoomDoor } from "./door/room-door.ts";
export { Gaps } from "./gaps/gaps.ts";
export type { CallOptions, RemoteRequest, RemoteServers } from "./ports.ts";
export { GraphReader } from "./reading/graph-reader.ts";
export { ServerSight } from "./reading/server-sight.ts";
export { RemoteError } from "./remote-error.ts";
export { Sender } from "./send/index.ts";
export { MembershipTemplates, type Template } from "./welcoming/make-membership.ts";
export { MembershipReceipt } from "./welcoming/send-membership.ts";
