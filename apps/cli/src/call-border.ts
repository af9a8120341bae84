import { type Environment, readConfig } from "@botschaft/platform/config";
import type { JsonObject } from "@botschaft/protocol/json";
import { callServer } from "./call-server.ts";
import { CommandProblem } from "./problem.ts";

/** @param path below /border, such as `/partners` */
export function callBorder(
  environment: Environment,
  method: "DELETE" | "GET" | "POST",
  path: string,
  body?: JsonObject,
): Promise<JsonObject> {
  const { config } = readConfig(environment);
  return callServer(config.data, method, `/_botschaft/v1/border${path}`, body);
}

/** The path of one partner, below /border. */
export function pathOf(names: readonly string[]): string {
  const [name = ""] = names;
  if (names.length !== 1 || name === "") throw new CommandProblem("Name one partner, by its server's name.");
  return `/partners/${encodeURIComponent(name)}`;
}
