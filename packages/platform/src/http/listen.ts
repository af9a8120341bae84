import { once } from "node:events";
import { unlink } from "node:fs/promises";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** An address such as http://127.0.0.1:8008 (port 0 takes a free one), or a Unix socket. */
export type ListenAddress = URL | { readonly path: string };

/**
 * @returns the address as it came to be: `http://127.0.0.1:8008`, `unix:/run/control.sock`
 * @throws {NodeJS.ErrnoException} EADDRINUSE, EACCES, EADDRNOTAVAIL …
 */
export async function listenOn(server: Server, address: ListenAddress): Promise<string> {
  if (address instanceof URL) return listenOnPort(server, address);
  try {
    await listening(server, { path: address.path });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || (await isServed(address.path))) throw error;
    // Left behind by a server that was killed.
    await unlink(address.path);
    await listening(server, { path: address.path });
  }
  return `unix:${address.path}`;
}

async function listenOnPort(server: Server, url: URL): Promise<string> {
  if (url.protocol !== "http:") throw new TypeError(`${url.href} is not a http address`);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  await listening(server, { host, port: url.port === "" ? 80 : Number(url.port) });
  return `http://${url.hostname}:${(server.address() as AddressInfo).port}`;
}

async function listening(server: Server, options: { host?: string; port?: number; path?: string }): Promise<void> {
  server.listen(options);
  await once(server, "listening");
}

async function isServed(path: string): Promise<boolean> {
  const socket = connect({ path });
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
