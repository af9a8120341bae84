import type { Authority } from "./authority.ts";

/** Somebody, as every screen shows them. */
export type Person = {
  readonly userId: string;
  /** Display name, else the localpart. Never empty. */
  readonly name: string;
  /** The whole address without its leading `@`: `jonas.petersen:im.musterland.example`. */
  readonly address: string;
  /** The other authority when the person belongs to another one than the reader. */
  readonly outside?: Authority;
};

/** What the reader knows about a person's devices. `changed`: the identity was replaced since it was last seen. */
export type PersonTrust = "confirmed" | "unconfirmed" | "changed" | "noIdentity";
