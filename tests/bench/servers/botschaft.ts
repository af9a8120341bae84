import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findFreePort, makeScratch, startBotschaftProcess } from "@botschaft/testing/programs";
import type { Server } from "./server.ts";

const checkout = join(import.meta.dirname, "../../..");

/** Starts the server of this checkout with the bundled PostgreSQL on an empty folder under `parent`. */
export async function startBotschaft(parent: string): Promise<Server> {
  const scratch = await makeScratch(parent);
  const address = new URL(`http://127.0.0.1:${await findFreePort()}`);
  const secret = randomBytes(16).toString("hex");
  const child = startBotschaftProcess(scratch.folder, settings(address, secret));
  const stop = async () => {
    await child.stop();
    await scratch.remove();
  };
  try {
    await child.untilUp(address);
  } catch (error) {
    await stop();
    throw error;
  }
  return { name: "Botschaft", version: versionOfCheckout(), address, secret, roots: [process.pid], stop };
}

function settings(address: URL, secret: string): Readonly<Record<string, string>> {
  return {
    BOTSCHAFT_LISTEN: address.origin,
    BOTSCHAFT_RATE_LIMITS: "off",
    BOTSCHAFT_ENCRYPTION: "optional",
    BOTSCHAFT_SHARED_SECRET: secret,
  };
}

/** The package's version and, in a git checkout, the commit. */
export function versionOfCheckout(): string {
  const { version } = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8")) as { version: string };
  try {
    const args = ["describe", "--always", "--dirty"];
    return `${version} (${execFileSync("git", args, { cwd: checkout, encoding: "utf8" }).trim()})`;
  } catch {
    return version;
  }
}
