import type { AppPorts } from "../model/app/app-ports.ts";

export function browserPorts(window: Window): AppPorts {
  throw new Error(`not made yet for ${window.location.origin}`);
}
