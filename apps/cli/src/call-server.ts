import { request } from "node:http";
import { text } from "node:stream/consumers";
import { controlSocketPath } from "@botschaft/platform/control-socket";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { CommandProblem } from "./problem.ts";

/** Calls an operation of the running server over its control socket. Rejects with a CommandProblem when it says no. */
export async function callServer(
  dataFolder: string,
  method: string,
  path: string,
  body?: JsonObject,
): Promise<JsonObject> {
  const { status, answer } = await send(
    controlSocketPath(dataFolder),
    method,
    path,
    body && JSON.stringify(body),
  ).catch((error) => {
    throw toProblem(error, dataFolder);
  });
  if (status === 200) return answer;
  throw new CommandProblem(`The server refused: ${answer.error ?? `it answered ${status}`}`);
}

type Answer = { readonly status: number; readonly answer: JsonObject };

function send(socketPath: string, method: string, path: string, body = ""): Promise<Answer> {
  const headers = body === "" ? {} : { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, method, path, headers, agent: false }, (response) => {
      text(response)
        .then((answered) => ({ status: response.statusCode ?? 0, answer: toObject(answered) }))
        .then(resolve, reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

function toObject(answered: string): JsonObject {
  const value: unknown = JSON.parse(answered);
  return isObject(value) ? value : {};
}

function toProblem(error: unknown, dataFolder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "EACCES")
    return new CommandProblem(
      `Only the user that runs the server may give it orders: ${dataFolder}/run is closed to you.`,
    );
  if (!["ENOENT", "ENOTDIR", "ECONNREFUSED", "ECONNRESET"].includes(code)) return error;
  return new CommandProblem(
    `No server is running on the data folder ${dataFolder}. Start it with "npm start", and call this in the same folder with the same settings.`,
  );
}
