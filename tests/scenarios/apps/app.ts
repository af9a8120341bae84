import { type AppModel, type AppPorts, createApp } from "@botschaft/client";

/** The web client without a screen: its models, on this process's own network and with keys in memory. */
export function openApp(server: string): AppModel {
  return createApp({
    server,
    fetch,
    isSecure: true,
    address: { path: "/", fragment: "", replace() {} },
    memory: createMemory(),
    cryptoStore: "memory",
    deviceName: "Node",
    language: "en",
    claim: async () => () => {},
    pictures: { clean: async (blob) => ({ blob, width: 640, height: 480 }) },
    clock: Date.now,
  });
}

function createMemory(): AppPorts["memory"] {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    keys: () => [...kept.keys()],
  };
}
