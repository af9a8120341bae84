import { once } from "node:events";
import { createServer } from "node:net";
import { findFreePort } from "@botschaft/testing/programs";
import type { Ports } from "./notebook.ts";

const first: Ports = { http: 8011, https: 8451 };

/** For the nth authority of a new network: ports to remember where they are free, any otherwise. */
export async function choosePorts(nth: number): Promise<Ports> {
  const [http, https] = [first.http + nth, first.https + nth];
  const areFree = (await Promise.all([isFree(http), isFree(https)])).every(Boolean);
  return areFree ? { http, https } : { http: await findFreePort(), https: await findFreePort() };
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer().listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}
