import type { AppModel } from "./app-model.ts";
import type { AppPorts } from "./app-ports.ts";

export function createApp(ports: AppPorts): AppModel {
  throw new Error(`not made yet for ${ports.server}`);
}
