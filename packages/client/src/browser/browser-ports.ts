import type { AppPorts } from "../model/app/app-ports.ts";
import { canvasWorkshop } from "./canvas-workshop.ts";
import { claimIn } from "./claim.ts";
import { deviceNameOf } from "./device-name.ts";
import { languageOf } from "./language-of.ts";
import { localMemory } from "./local-memory.ts";

/** Everything that the app needs, as a browser's page has it. */
export function browserPorts(window: Window): AppPorts {
  const { location, history, navigator, localStorage } = window;
  const isSecure = globalThis.isSecureContext && globalThis.crypto.subtle !== undefined;
  return {
    server: location.origin,
    fetch: (input, init) => globalThis.fetch(input, init),
    isSecure,
    address: {
      path: location.pathname,
      fragment: location.hash.slice(1),
      replace: (path) => history.replaceState(null, "", path),
    },
    memory: localMemory(localStorage),
    cryptoStore: "indexedDB",
    deviceName: deviceNameOf(navigator.userAgent),
    language: languageOf(navigator.languages),
    claim: isSecure ? claimIn(navigator.locks) : async () => undefined,
    pictures: canvasWorkshop,
    clock: () => Date.now(),
  };
}
