import type { ConversationModel } from "../conversation/conversation-model.ts";
import type { ConversationListModel } from "../conversation-list/conversation-list-model.ts";
import type { DevicesModel } from "../devices/devices-model.ts";
import type { InvitationsModel } from "../invitations/invitations-model.ts";
import type { NewConversationModel } from "../new-conversation/new-conversation-model.ts";
import type { Person } from "../person.ts";
import type { Readable } from "../readable.ts";
import type { RecoveryModel } from "../recovery/recovery-model.ts";
import type { SignOutModel } from "../sign-out/sign-out-model.ts";
import type { UnlockModel } from "../unlock/unlock-model.ts";
import type { VerificationModel } from "../verification/verification-model.ts";

export type SettingsSection = "appearance" | "language" | "devices" | "spareKey" | "invitations";

export type MainView =
  | { readonly kind: "conversations"; readonly conversation?: ConversationModel; readonly panel?: "whoIsHere" }
  | { readonly kind: "settings"; readonly section: "appearance" | "language" | "spareKey" }
  | { readonly kind: "settings"; readonly section: "devices"; readonly devices: DevicesModel }
  | { readonly kind: "settings"; readonly section: "invitations"; readonly invitations: InvitationsModel };

/** One at most; the page behind it is inert. */
export type Dialog =
  | { readonly kind: "newConversation"; readonly model: NewConversationModel }
  | { readonly kind: "verification"; readonly model: VerificationModel }
  | { readonly kind: "unlock"; readonly model: UnlockModel }
  | { readonly kind: "recovery"; readonly model: RecoveryModel }
  | { readonly kind: "signOut"; readonly model: SignOutModel };

/** Under the top edge, one at most, weightiest first. */
export type Bar =
  | { readonly kind: "offline" }
  | { readonly kind: "serverDown"; readonly since: number }
  /** This device is not confirmed: older messages are closed and others give it no keys. */
  | { readonly kind: "deviceNotConfirmed" }
  /** Another own device is not confirmed. */
  | { readonly kind: "otherDevice"; readonly deviceId: string; readonly name: string }
  | { readonly kind: "recoveryMissing" };

export type MainState = {
  readonly me: Person;
  readonly isAdministrator: boolean;
  readonly sections: readonly SettingsSection[];
  readonly view: MainView;
  readonly dialog?: Dialog;
  readonly bar?: Bar;
  /** A spare key exists and works with what is on the server. */
  readonly hasSpareKey: boolean;
};

export interface MainModel {
  readonly state: Readable<MainState>;
  readonly conversations: ConversationListModel;
  openConversation(roomId: string): void;
  closeConversation(): void;
  showPanel(panel: "whoIsHere" | undefined): void;
  showConversations(): void;
  showSettings(section: SettingsSection): void;
  startConversation(): void;
  makeSpareKey(): void;
  unlock(): void;
  askToSignOut(): void;
  /** Does what the bar offers: unlock, compare with the other device, make the spare key. */
  followBar(): void;
  closeDialog(): void;
}
