import type { Authority } from "../authority.ts";
import type { Barrier } from "./barrier.ts";

/** The band: who is here, and that all is encrypted. */
export type Band = {
  /** People of the reader's own authority who are here, the reader included. */
  readonly ownPeople: number;
  /** Other authorities by name, with their people who are here or invited, and what stands between. */
  readonly outside: readonly { readonly authority: Authority; readonly people: number; readonly barrier?: Barrier }[];
  readonly invited: number;
  readonly encryption: BandEncryption;
};

export type BandEncryption =
  | { readonly kind: "allConfirmed" }
  | { readonly kind: "encrypted" }
  /** Own devices that the reader has not confirmed, or people whose confirmed identity changed. */
  | { readonly kind: "toCheck"; readonly devices: number }
  /** Never encrypted, or the server says that it no longer is: nothing can be written here. */
  | { readonly kind: "notEncrypted" };
