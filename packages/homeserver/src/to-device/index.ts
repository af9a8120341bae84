export { Queues } from "./queues.ts";
export { ToDevice } from "./to-device.ts";
export { ToDeviceSection } from "./to-device-section.ts";
