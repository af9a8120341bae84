export { RemoteDevices } from "./remote-devices.ts";
export { KeysOfOthers } from "./remote-keys.ts";
