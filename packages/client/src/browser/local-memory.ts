import type { Memory } from "../model/app/app-ports.ts";

export function localMemory(storage: Storage): Memory {
  return {
    get: (key) => storage.getItem(key) ?? undefined,
    set: (key, value) => storage.setItem(key, value),
    remove: (key) => storage.removeItem(key),
    keys: () => Object.keys(storage),
  };
}
