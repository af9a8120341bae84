import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type SentInvitation = {
  readonly invitationId: string;
  readonly greetingName?: string;
  readonly createdBy?: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly state: "open" | "used" | "withdrawn" | "expired";
  /** Address of whoever came in with it. */
  readonly usedBy?: string;
};

export type InvitationsState = {
  readonly phase: "loading" | "ready" | "failed";
  readonly invitations: readonly SentInvitation[];
  readonly greetingName: string;
  readonly isMaking: boolean;
  /** The one made last; its link is shown once and known nowhere else. */
  readonly made?: { readonly link: string; readonly greetingName?: string; readonly expiresAt: number };
  readonly problem?: Problem;
};

/** For administrators. */
export interface InvitationsModel {
  readonly state: Readable<InvitationsState>;
  enterGreetingName(name: string): void;
  make(): Promise<void>;
  closeMade(): void;
  withdraw(invitationId: string): Promise<void>;
  tryAgain(): Promise<void>;
}
