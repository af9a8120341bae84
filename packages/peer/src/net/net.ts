import type { Socket } from "node:net";
import type { Hosts } from "./parse-hosts.ts";

export type AddressRecord = { readonly address: string /** Seconds. */; readonly ttl: number };

/** https://www.rfc-editor.org/rfc/rfc2782 */
export type ServiceRecord = {
  readonly name: string;
  readonly port: number;
  readonly priority: number;
  readonly weight: number;
};

/** The wires, as a port: names and connections. Tests have their own. */
export interface Net {
  /** The machine's own table of names; it goes before DNS. */
  hosts(): Promise<Hosts>;
  /** Rejects as c-ares does: `code` ENOTFOUND or ENODATA where there is none, anything else where nobody knows. */
  resolve4(name: string): Promise<readonly AddressRecord[]>;
  resolve6(name: string): Promise<readonly AddressRecord[]>;
  resolveSrv(name: string): Promise<readonly ServiceRecord[]>;
  /** Begins a connection to an address (never a name). */
  connect(address: string, port: number): Socket;
}
