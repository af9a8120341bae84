import type { Memory } from "../model/app/app-ports.ts";
import type { Language } from "../model/settings/settings-model.ts";

/** What the console needs of the place it runs in; `consolePorts(window)` gives a browser's. */
export type ConsolePorts = {
  /** Address of the server, without a slash at its end; pages come from there too. */
  readonly server: string;
  readonly fetch: typeof fetch;
  /** Gone with the tab (sessionStorage): the one place where tokens are kept. */
  readonly session: Memory;
  /** How the screen looks, and this browser's name for its device; no secret. */
  readonly memory: Memory;
  /** What its device is called in the administrator's list: "Verwaltung, Firefox, Linux". */
  readonly deviceName: string;
  readonly language: Language;
  readonly clock: () => number;
  /** Letters and digits that nobody else has. */
  readonly newId: () => string;
};
