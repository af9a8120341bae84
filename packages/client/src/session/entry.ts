import type { SystemChange, TileDoubt, UnreadableReason } from "../model/conversation/tile.ts";
import type { Person } from "../model/person.ts";

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
