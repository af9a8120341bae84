import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Child, startChild } from "./child.ts";

const checkout = join(import.meta.dirname, "../../../..");

/**
 * Starts the server of this checkout in a process of its own.
 * @param folder is made; its `log` takes what the server says, its `data` is the data folder
 * @param settings by the names of their variables; those of another server in our environment do not reach it
 */
export function startBotschaftProcess(folder: string, settings: Readonly<Record<string, string>>): Child {
  // As root the database belongs to somebody else, who must get through.
  mkdirSync(folder, { mode: 0o711, recursive: true });
  return startChild({
    name: "Botschaft",
    command: process.execPath,
    args: ["apps/homeserver/launch.mjs"],
    cwd: checkout,
    env: { ...inherited(), BOTSCHAFT_DATA: join(folder, "data"), ...settings },
    log: join(folder, "log"),
  });
}

function inherited(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(([name]) => !/^(BOTSCHAFT_|DATABASE_URL|NODE_TEST)/.test(name));
  return Object.fromEntries(entries.map(([name, value]) => [name, value ?? ""]));
}
