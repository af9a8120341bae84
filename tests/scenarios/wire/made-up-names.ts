import { connect, type Socket } from "node:net";
import type { AddressRecord, Net, ServiceRecord } from "@botschaft/peer";

function notFound(): Error {
  return Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
}

/** Names and addresses that nobody else has: no question leaves this machine, and no connection does. */
export class MadeUpNames implements Net {
  /** The machine's own table. */
  readonly table = new Map<string, readonly string[]>();
  readonly #addresses = new Map<string, () => readonly string[]>();
  readonly #services = new Map<string, readonly ServiceRecord[]>();
  /** Which port of this machine is meant by an address and port. */
  readonly #places = new Map<string, number>();
  /** Every connection that was begun, such as `1.2.3.4 443`. */
  readonly dialled: string[] = [];

  /** @param addresses asked for anew each time that somebody looks the name up */
  name(name: string, addresses: readonly string[] | (() => readonly string[])): void {
    this.#addresses.set(name, typeof addresses === "function" ? addresses : () => addresses);
  }

  service(name: string, target: string, port: number): void {
    this.#services.set(name, [{ name: target, port, priority: 1, weight: 1 }]);
  }

  place(address: string, port: number, real: number): void {
    this.#places.set(`${address} ${port}`, real);
  }

  async hosts(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.table;
  }

  async resolve4(name: string): Promise<readonly AddressRecord[]> {
    return this.#records(name, (address) => !address.includes(":"));
  }

  async resolve6(name: string): Promise<readonly AddressRecord[]> {
    return this.#records(name, (address) => address.includes(":"));
  }

  async resolveSrv(name: string): Promise<readonly ServiceRecord[]> {
    const found = this.#services.get(name);
    if (found === undefined) throw notFound();
    return found;
  }

  /** Where nobody stands, the connection is refused. */
  connect(address: string, port: number): Socket {
    this.dialled.push(`${address} ${port}`);
    return connect({ host: "127.0.0.1", port: this.#places.get(`${address} ${port}`) ?? closedPort });
  }

  #records(name: string, isOf: (address: string) => boolean): readonly AddressRecord[] {
    const found = this.#addresses.get(name)?.().filter(isOf) ?? [];
    if (found.length === 0) throw notFound();
    // Kept for no time at all, so that a name can change whenever it is looked at.
    return found.map((address) => ({ address, ttl: 0 }));
  }
}

/** Nobody listens there. */
const closedPort = 1;
