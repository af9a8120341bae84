import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { isIP, Socket } from "node:net";

/*
 * Loaded before a program (`--import`): writes down that it watches, and whatever the program asks for beyond this
 * machine, into the file that STRANGERS_FILE names.
 */

const file = process.env.STRANGERS_FILE ?? "";
const own = /^(localhost|127\.|::1$)/;

function tell(what: string): void {
  appendFileSync(file, `${what}\n`);
}

tell(`watching ${process.argv[1]}`);

const connect = Socket.prototype.connect;
Socket.prototype.connect = function watched(this: Socket, ...args: unknown[]) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const { path, host = typeof args[1] === "string" ? args[1] : "localhost" } = Object(first) as Record<string, unknown>;
  if (typeof path !== "string" && typeof first !== "string" && !own.test(String(host))) tell(`a connection to ${host}`);
  return Reflect.apply(connect, this, args);
} as typeof connect;

for (const api of [dns, dns.promises] as unknown as Record<string, unknown>[]) {
  for (const name of ["lookup", "resolve", "resolve4", "resolve6", "resolveSrv"]) {
    const ask = api[name] as (...args: unknown[]) => unknown;
    api[name] = (host: string, ...rest: unknown[]) => {
      if (isIP(host) === 0 && !own.test(host)) tell(`the address of ${host}`);
      return Reflect.apply(ask, api, [host, ...rest]);
    };
  }
}
syncBuiltinESMExports();
