import { request } from "node:http";
import { text } from "node:stream/consumers";
import { controlSocketPath } from "@botschaft/platform/control-socket";

// biome-ignore lint/suspicious/noExplicitAny: answers of different operations, looked at field by field
type Json = any;

/** Asks a running server as administrators at its terminal do. */
export type Control = (method: string, path: string, body?: object) => Promise<Json>;

/**
 * Over the control socket of a data folder; paths count from `/_botschaft/v1`.
 * Rejects with the server's own sentence where it refuses.
 */
export function controlOf(dataFolder: string): Control {
  const socketPath = controlSocketPath(dataFolder);
  return async (method, path, body) => {
    const content = body === undefined ? "" : JSON.stringify(body);
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(content) };
    const { promise, resolve, reject } = Promise.withResolvers<Json>();
    const sent = request({ socketPath, method, path: `/_botschaft/v1${path}`, headers, agent: false }, (answer) => {
      const read = async () => {
        const json = JSON.parse(await text(answer));
        if (answer.statusCode === 200) return json;
        throw new Error(`${method} ${path} answered ${answer.statusCode} ${json.errcode}: ${json.error}`);
      };
      read().then(resolve, reject);
    });
    sent.on("error", reject).end(content);
    return promise;
  };
}
