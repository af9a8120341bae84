import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type Device = {
  readonly deviceId: string;
  /** Empty when nobody named it. */
  readonly name: string;
  readonly isThis: boolean;
  /** `cannotEncrypt`: it never uploaded keys. */
  readonly trust: "confirmed" | "unconfirmed" | "cannotEncrypt";
  /** Milliseconds since 1970. */
  readonly lastSeenAt?: number;
};

export type DevicesState = {
  readonly phase: "loading" | "ready" | "failed";
  readonly devices: readonly Device[];
  /** Whom the password is asked for: devices about to be signed out. */
  readonly signingOut?: {
    readonly deviceIds: readonly string[];
    readonly isSending: boolean;
    readonly problem?: Problem;
  };
  readonly problem?: Problem;
};

export interface DevicesModel {
  readonly state: Readable<DevicesState>;
  rename(deviceId: string, name: string): Promise<void>;
  askToSignOut(deviceIds: readonly string[]): void;
  confirmSignOut(password: string): Promise<void>;
  cancelSignOut(): void;
  /** Opens the comparison in the app's dialog. */
  confirm(deviceId: string): Promise<void>;
  tryAgain(): Promise<void>;
}
