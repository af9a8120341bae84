import type { ServerName } from "@botschaft/protocol/ids";

/** A name or an address (IPv6 without brackets), and a port. */
export type Target = { readonly host: string; readonly port: number };

/** How a server is called. */
export type Route = {
  /** Who is meant: named in errors. */
  readonly server: ServerName;
  readonly hostHeader: string;
  /** The certificate must be for this name or address. A name is also asked for by SNI. */
  readonly certificateName: string;
  /** Tried one after another. */
  readonly targets: readonly Target[];
};
