import type { FirstStartModel } from "../first-start/first-start-model.ts";
import type { InvitationModel } from "../invitation/invitation-model.ts";
import type { MainModel } from "../main/main-model.ts";
import type { Place } from "../place.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";
import type { RecoveryModel } from "../recovery/recovery-model.ts";
import type { SettingsModel } from "../settings/settings-model.ts";
import type { SignInModel } from "../sign-in/sign-in-model.ts";
import type { UnlockModel } from "../unlock/unlock-model.ts";

export type AppState =
  /** No WebCrypto here: one page that says so and what to configure. */
  | { readonly phase: "insecure"; readonly origin: string }
  | { readonly phase: "loading" }
  | { readonly phase: "failed"; readonly problem: Problem }
  | { readonly phase: "firstStart"; readonly model: FirstStartModel }
  | { readonly phase: "signIn"; readonly model: SignInModel; readonly firstAdministratorNeeded: boolean }
  | { readonly phase: "invitation"; readonly model: InvitationModel }
  | { readonly phase: "recovery"; readonly model: RecoveryModel }
  | { readonly phase: "unlock"; readonly model: UnlockModel }
  | { readonly phase: "main"; readonly model: MainModel };

export interface AppModel {
  readonly state: Readable<AppState>;
  readonly place: Readable<Place | undefined>;
  readonly settings: SettingsModel;
  start(): Promise<void>;
  tryAgain(): Promise<void>;
  /** Ends what runs; nothing is signed out. */
  stop(): void;
}
