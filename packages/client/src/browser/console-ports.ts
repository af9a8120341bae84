import type { ConsolePorts } from "../console/console-ports.ts";
import type { Language } from "../model/settings/settings-model.ts";
import { deviceNameOf } from "./device-name.ts";
import { languageOf } from "./language-of.ts";
import { localMemory } from "./local-memory.ts";

/** Another device than the one with the conversations, and told apart from it. */
const consoleNames: Readonly<Record<Language, string>> = {
  de: "Verwaltung",
  en: "Administration",
  fr: "Administration",
};

/** Everything that the console needs, as a browser's page has it. */
export function consolePorts({ location, navigator, localStorage, sessionStorage }: Window): ConsolePorts {
  const language = languageOf(navigator.languages);
  return {
    server: location.origin,
    fetch: (input, init) => globalThis.fetch(input, init),
    session: localMemory(sessionStorage),
    memory: localMemory(localStorage),
    deviceName: `${consoleNames[language]}, ${deviceNameOf(navigator.userAgent)}`,
    language,
    clock: () => Date.now(),
    newId: () => Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join(""),
  };
}
