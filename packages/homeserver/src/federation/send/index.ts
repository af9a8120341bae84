export { Sender, type SenderPorts } from "./sender.ts";
