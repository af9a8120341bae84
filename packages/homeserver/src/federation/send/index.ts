export { createOutbound } from "./create-outbound.ts";
export { Sender } from "./sender.ts";
