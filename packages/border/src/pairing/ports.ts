import type { OwnKeys, Strangers, Verifier } from "@botschaft/peer";
import type { Clock } from "@botschaft/platform/clock";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import type { PartnerKey } from "./claims.ts";
import type { Introduction } from "./introduction.ts";

/** An invitation to become a partner; times in ms since 1970. */
export type Invitation = {
  readonly invitationId: string;
  /** Of the secret, in base64; the secret itself is kept nowhere. */
  readonly secretHash: string;
  /** A person's address, or `terminal`. */
  readonly createdBy: string;
  readonly createdTs: number;
  readonly expiresTs: number;
  readonly withdrawnTs: number | undefined;
  readonly usedBy: ServerName | undefined;
};

/** How a server stands that is named already, with its pinned keys. */
export type Standing = {
  readonly state: "connected" | "waiting" | "cut" | "stopped" | "removed";
  readonly keys: readonly PartnerKey[];
};

/** What two servers agreed on: the partner with its pins, the invitation's use and the entry of the log are one commit. */
export type Connection = {
  /** A person's address, `terminal`, or `server` where the other side answered our code. */
  readonly actor: string;
  readonly partner: Introduction;
  /** Of ours, which was answered. */
  readonly invitationId: string | undefined;
};

export interface PairingStore {
  /** Beside its entry in the log, as each change here. */
  addInvitation(invitation: Invitation): Promise<void>;
  /** Newest first. */
  listInvitations(): Promise<readonly Invitation[]>;
  findInvitation(secretHash: string): Promise<Invitation | undefined>;
  /** False where it is no longer open. */
  withdrawInvitation(invitationId: string, actor: string): Promise<boolean>;
  /** Undefined for a server that was never named. */
  findStanding(server: ServerName): Standing | undefined;
  connect(connection: Connection): Promise<void>;
}

/** For the log: a code that was refused, or an answer to one. */
export type PairingRefusal = {
  readonly direction: "in" | "out";
  /** As it calls itself; it may not have proved it. */
  readonly server: ServerName | undefined;
  readonly rule: string;
  readonly why: string;
};

export type PairingPorts = {
  readonly clock: Clock;
  readonly random: Random;
  readonly ownKeys: () => OwnKeys;
  readonly verifier: Verifier;
  readonly strangers: Strangers;
  /** What this server's authority calls itself. */
  readonly authorityName: () => string | undefined;
  /** Where its people reach it. */
  readonly publicUrl: string;
  readonly store: PairingStore;
  refused(refusal: PairingRefusal): void;
};
