import type { Person } from "../model/person.ts";

/** Why a message that can be read is not beyond doubt. */
export type TileDoubt =
  /** It came in the clear. */
  | "clear"
  /** Its device is not confirmed by its owner, or is unknown. */
  | "unsignedDevice"
  /** The sender's identity was replaced after the reader had confirmed it. */
  | "identityChanged";

/** Whose device lacks or owes what. */
export type UnreadableReason =
  /** The sender's device has not sent the key. */
  | "keyNotSent"
  /** The sender gives keys only to confirmed devices, and this one is not. */
  | "deviceNotConfirmed"
  /** Written before this device; the key lies in the spare key's backup. */
  | "beforeThisDevice"
  /** Written before the reader was in the conversation. */
  | "beforeJoining"
  /** The sender's device is not signed by its owner; its messages stay closed. */
  | "senderDeviceNotSigned"
  | "damaged";

export type SystemChange =
  | { readonly kind: "created"; readonly by: Person }
  | { readonly kind: "joined"; readonly person: Person }
  | { readonly kind: "left"; readonly person: Person }
  | { readonly kind: "invited"; readonly person: Person; readonly by: Person }
  | { readonly kind: "declined"; readonly person: Person }
  | { readonly kind: "removed"; readonly person: Person; readonly by: Person }
  | { readonly kind: "banned"; readonly person: Person; readonly by: Person }
  | { readonly kind: "renamed"; readonly by: Person; readonly name: string }
  | { readonly kind: "topic"; readonly by: Person; readonly topic: string }
  | { readonly kind: "personRenamed"; readonly person: Person; readonly before: string }
  | { readonly kind: "rights"; readonly by: Person }
  | { readonly kind: "encrypted"; readonly by: Person };

/** A picture as its message names it: encrypted, with the key that opens it. */
export type EncryptedFile = {
  readonly url: string;
  readonly key: string;
  readonly iv: string;
  readonly sha256: string;
};

export type EntryContent =
  | { readonly kind: "text"; readonly text: string; readonly isEdited: boolean }
  | {
      readonly kind: "picture";
      readonly alt: string;
      readonly width: number;
      readonly height: number;
      readonly mimeType: string;
      readonly file: EncryptedFile;
    }
  | { readonly kind: "other"; readonly text: string }
  | { readonly kind: "removed" }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | { readonly kind: "change"; readonly change: SystemChange };

/** One thing in a room's history that a reader may see. */
export type Entry = {
  /** The transaction id for what this device sent, else the event id. */
  readonly key: string;
  readonly eventId?: string;
  readonly sender: Person;
  readonly isMine: boolean;
  readonly at: number;
  readonly sending?: "waiting" | "failed";
  readonly doubt?: TileDoubt;
  /** Somebody is named in it. */
  readonly content: EntryContent;
};
