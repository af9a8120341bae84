import type { Keys, KeysState } from "../session/keys.ts";
import type { Memory } from "./app/app-ports.ts";
import { createCell } from "./cell.ts";

export const confirmedKeys: KeysState = {
  thisDevice: "confirmed",
  hasSpareKey: true,
  confirmedOthers: 0,
  unconfirmedOthers: [],
  unsaved: 0,
  hasBackup: true,
};

/** Keys of which a test says what they can; anything else is a mistake. */
export function fakeKeys(state: Partial<KeysState>, more: Partial<Keys>): Keys {
  const given = { state: createCell<KeysState>({ ...confirmedKeys, ...state }), ...more };
  return new Proxy(given as unknown as Keys, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name);
      throw new Error(`nobody said what ${String(name)} does`);
    },
  });
}

export function fakeMemory(
  entries: Readonly<Record<string, string>> = {},
): Memory & { readonly kept: Map<string, string> } {
  const kept = new Map(Object.entries(entries));
  return {
    kept,
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
