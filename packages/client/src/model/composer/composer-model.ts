import type { Person } from "../person.ts";
import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type PendingPicture = {
  readonly key: string;
  readonly blob: Blob;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** Why nothing can be sent now, and what offers a way. */
export type ComposerBlock =
  /** Said before the next message leaves; `acknowledge` lets it go. */
  | {
      readonly kind: "identityChanged";
      readonly people: readonly { readonly person: Person; readonly wasConfirmed: boolean }[];
    }
  | { readonly kind: "deviceNotConfirmed" }
  | { readonly kind: "notEncrypted" }
  | { readonly kind: "mayNotWrite" }
  | { readonly kind: "left" };

export type ComposerState = {
  readonly text: string;
  readonly pictures: readonly PendingPicture[];
  /** People who will read it, the reader not counted; those who are invited count. */
  readonly audience: { readonly people: number; readonly outside: number; readonly only?: Person };
  readonly block?: ComposerBlock;
  readonly isSending: boolean;
  readonly canSend: boolean;
  readonly problem?: Problem;
};

export interface ComposerModel {
  readonly state: Readable<ComposerState>;
  /** Typing; keeps the draft of this conversation. */
  write(text: string): void;
  /** Takes the place, the camera and the name out of the picture and waits with it until `send`. */
  addPicture(file: Blob): Promise<void>;
  describePicture(key: string, alt: string): void;
  removePicture(key: string): void;
  send(): Promise<void>;
  /** The new identities were seen; for one that was confirmed before, the confirmation is given up. */
  acknowledge(): Promise<void>;
}
