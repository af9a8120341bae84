import type { Readable } from "../../model/readable.ts";
import type { ConsoleProblem } from "../console-problem.ts";
import type { Federation, SentCode } from "./border-desk.ts";
import type { PairingModel, PairingWay } from "./pairing-model.ts";
import type { Partner } from "./partner.ts";

export type PartnerAct = "cut" | "restore" | "remove";

/** Before something is done that is felt at once. */
export type AskedPartner = {
  readonly act: PartnerAct;
  readonly partner: Partner;
  /** For the log. */
  readonly reason: string;
  readonly isSending: boolean;
  readonly problem?: ConsoleProblem;
};

export type PartnersState = {
  readonly phase: "loading" | "ready" | "failed";
  /** Known once the list is. */
  readonly federation?: Federation;
  /** Where somebody must act first. */
  readonly partners: readonly Partner[];
  /** Those that may still be used. */
  readonly openCodes: readonly SentCode[];
  readonly problem?: ConsoleProblem;
  /** Server name of the one whose panel is open. */
  readonly opened?: string;
  readonly asked?: AskedPartner;
  readonly pairing?: PairingModel;
  /** What was done last, to be spoken. */
  readonly done?: { readonly act: PartnerAct; readonly name: string };
};

export interface PartnersModel {
  readonly state: Readable<PartnersState>;
  load(): Promise<void>;
  open(serverName: string): void;
  close(): void;
  ask(act: PartnerAct): void;
  enterReason(reason: string): void;
  cancel(): void;
  confirm(): Promise<void>;
  beginPairing(way: PairingWay, serverName?: string): void;
  /** The third act alone, of a partner that is open. */
  compareDigits(): void;
  endPairing(): void;
  withdrawCode(invitationId: string): Promise<void>;
}
