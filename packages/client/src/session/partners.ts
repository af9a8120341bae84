import type { Authority } from "../model/authority.ts";
import type { Person } from "../model/person.ts";

/** With whom this server speaks: nobody, its partners, or everybody but partners that are cut off. */
export type FederationMode = "internal" | "closed" | "open";

export type PartnerState =
  | "connected"
  /** Added, and nobody has compared its digits yet: not spoken with. */
  | "waiting"
  /** Connected, and does not answer. */
  | "unreachable"
  /** The administrators have cut it off. */
  | "cut"
  /** Its keys changed, and nobody has compared them. */
  | "stopped"
  /** A partner once. */
  | "removed";

export type Partner = {
  readonly authority: Authority;
  readonly state: PartnerState;
  /** Milliseconds since 1970. */
  readonly since: number;
};

/** The border of the reader's authority, as everybody there may know it. */
export type Border = {
  readonly mode: FederationMode;
  /** Whom to ask. */
  readonly administrators: readonly Person[];
  /** By server name. */
  readonly partners: ReadonlyMap<string, Partner>;
};
