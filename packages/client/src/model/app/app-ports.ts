import type { Language } from "../settings/settings-model.ts";

/** What the app needs of the place it runs in; `browserPorts(window)` gives a browser's. */
export type AppPorts = {
  /** Address of the server, without a slash at its end; pages come from there too. */
  readonly server: string;
  readonly fetch: typeof fetch;
  /** False where there is no WebCrypto: the app shows one page and does nothing else. */
  readonly isSecure: boolean;
  readonly address: AddressBar;
  readonly memory: Memory;
  /** `indexedDB` where the keys survive a reload; `memory` in tests. */
  readonly cryptoStore: "indexedDB" | "memory";
  /** What the device is called in the person's list: "Firefox, Linux". */
  readonly deviceName: string;
  readonly language: Language;
  /** Only one page may use a device's keys. Answers undefined when another page of this browser holds them. */
  readonly claim: (name: string) => Promise<(() => void) | undefined>;
  readonly pictures: PictureWorkshop;
  readonly clock: () => number;
};

export interface AddressBar {
  /** `/start` and `/invite` mean something, everything else is the app. */
  readonly path: string;
  /** Without its `#`. */
  readonly fragment: string;
  /** Shows another address without loading anything: secrets leave the history at once. */
  replace(path: string): void;
}

/** Texts by key, kept on this device (localStorage). */
export interface Memory {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}

export interface PictureWorkshop {
  /** Draws the picture anew, so that place, camera and name are gone from it. Undefined when it cannot be read. */
  clean(file: Blob): Promise<{ readonly blob: Blob; readonly width: number; readonly height: number } | undefined>;
}
