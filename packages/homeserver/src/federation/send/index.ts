export { createOutbound } from "./create-outbound.ts";
