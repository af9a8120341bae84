import { once } from "node:events";
import { unlink } from "node:fs/promises";
import { type AddressInfo, connect, type Server } from "node:net";

/** An address such as http://127.0.0.1:8008 or https://0.0.0.0:8448 (port 0 takes a free one), or a Unix socket. */
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

const usualPorts: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

async function listenOnPort(server: Server, url: URL): Promise<string> {
  const usualPort = usualPorts[url.protocol];
  if (usualPort === undefined) throw new TypeError(`${url.href} is not a http address`);
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  await listening(server, { host, port: url.port === "" ? usualPort : Number(url.port) });
  return `${url.protocol}//${url.hostname}:${(server.address() as AddressInfo).port}`;
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
