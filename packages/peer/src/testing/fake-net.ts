import { connect, Socket } from "node:net";
import type { AddressRecord, Net, ServiceRecord } from "../net/net.ts";

/** A name that nobody has. */
function notFound(): Error {
  return Object.assign(new Error("no such name"), { code: "ENOTFOUND" });
}

/** A world of names and addresses in which every address is a port of this machine. */
export class FakeNet implements Net {
  /** Filled by the test: lists of records, or what the lookup fails with. */
  readonly hostsFile = new Map<string, readonly string[]>();
  readonly a = new Map<string, readonly AddressRecord[] | Error>();
  readonly aaaa = new Map<string, readonly AddressRecord[] | Error>();
  readonly srv = new Map<string, readonly ServiceRecord[] | Error>();
  /** Every question to DNS, such as `A example.org`. */
  readonly asked: string[] = [];
  /** Every connection that was begun, such as `1.2.3.4 443`. */
  readonly dialled: string[] = [];
  readonly #ports = new Map<string, number | "silent">();

  /** Names an address and says which port of this machine is meant by its port; `silent` never answers. */
  place(name: string, address: string, ports: Readonly<Record<number, number | "silent">> = {}): void {
    const table = address.includes(":") ? this.aaaa : this.a;
    const known = table.get(name);
    table.set(name, [...(Array.isArray(known) ? known : []), { address, ttl: 300 }]);
    this.open(address, ports);
  }

  open(address: string, ports: Readonly<Record<number, number | "silent">>): void {
    for (const [port, real] of Object.entries(ports)) this.#ports.set(`${address} ${port}`, real);
  }

  close(address: string, port: number): void {
    this.#ports.delete(`${address} ${port}`);
  }

  async hosts(): Promise<ReadonlyMap<string, readonly string[]>> {
    return this.hostsFile;
  }

  resolve4(name: string): Promise<readonly AddressRecord[]> {
    return this.#answer("A", this.a, name);
  }

  resolve6(name: string): Promise<readonly AddressRecord[]> {
    return this.#answer("AAAA", this.aaaa, name);
  }

  resolveSrv(name: string): Promise<readonly ServiceRecord[]> {
    return this.#answer("SRV", this.srv, name);
  }

  connect(address: string, port: number): Socket {
    const place = `${address} ${port}`;
    this.dialled.push(place);
    const real = this.#ports.get(place);
    if (typeof real === "number") return connect({ host: "127.0.0.1", port: real });
    const socket = new Socket();
    if (real === undefined) socket.destroy(Object.assign(new Error(`${place} is closed`), { code: "ECONNREFUSED" }));
    return socket;
  }

  async #answer<T>(
    kind: string,
    table: ReadonlyMap<string, readonly T[] | Error>,
    name: string,
  ): Promise<readonly T[]> {
    this.asked.push(`${kind} ${name}`);
    const found = table.get(name) ?? notFound();
    if (found instanceof Error) throw found;
    return found;
  }
}
