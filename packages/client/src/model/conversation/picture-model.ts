import type { Problem } from "../problem.ts";
import type { Readable } from "../readable.ts";

export type PictureState =
  | { readonly phase: "notLoaded" }
  | { readonly phase: "loading" }
  /** The decrypted picture; the screen makes an object URL of it and revokes it. */
  | { readonly phase: "loaded"; readonly blob: Blob }
  | { readonly phase: "failed"; readonly problem: Problem };

export interface PictureModel {
  readonly state: Readable<PictureState>;
  /** Loads once; again after a failure. */
  load(): Promise<void>;
}
