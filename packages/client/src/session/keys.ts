import type { Person, PersonTrust } from "../model/person.ts";
import type { Readable } from "../model/readable.ts";
import type { VerificationModel } from "../model/verification/verification-model.ts";

export type KeysState = {
  /** `unknown` until the first answer of the server. */
  readonly thisDevice: "unknown" | "noIdentity" | "unconfirmed" | "confirmed";
  readonly hasSpareKey: boolean;
  /** Other own devices that could confirm this one. */
  readonly confirmedOthers: number;
  readonly unconfirmedOthers: readonly { readonly deviceId: string; readonly name: string }[];
  /** Room keys that are not in the backup yet; 0 without a backup. */
  readonly unsaved: number;
  readonly hasBackup: boolean;
};

export type Trust = { readonly trust: PersonTrust; readonly wasConfirmed: boolean };

/** A spare key before it is kept on the server. */
export type SpareKeyDraft = { readonly standardKey: string; save(): Promise<void> };

/** The person's identity, their keys' keeping, and whom they trust. */
export interface Keys {
  readonly state: Readable<KeysState>;
  /** By user id; only people who were asked for by `watch`. */
  readonly trust: Readable<ReadonlyMap<string, Trust>>;
  watch(userIds: readonly string[]): void;
  /** Looks anew, after waiting for what is on its way: who of these has replaced their identity. */
  findChanged(userIds: readonly string[]): Promise<readonly string[]>;
  acknowledge(userId: string): Promise<void>;

  /** Makes the identity where there is none, and signs this device with it. */
  prepareIdentity(password: string | undefined): Promise<void>;
  draftSpareKey(passphrase: string): Promise<SpareKeyDraft>;
  /** @returns false when it is another key. */
  openWithSpareKey(key: SpareKeyInput): Promise<boolean>;
  startAnew(password: string): Promise<void>;
  /** Waits until every key is in the backup, as long as saving goes on. */
  finishBackup(): Promise<void>;

  readonly incoming: Readable<VerificationModel | undefined>;
  dismissIncoming(): void;
  verifyWithOtherDevices(): Promise<VerificationModel>;
  verifyDevice(deviceId: string): Promise<VerificationModel>;
  verifyPerson(person: Person): Promise<VerificationModel>;
}

export type SpareKeyInput =
  | { readonly kind: "passphrase"; readonly passphrase: string }
  | { readonly kind: "standardKey"; readonly standardKey: string };
