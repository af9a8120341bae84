import type { Language, Place } from "@botschaft/client";

/** What every page in front of the workspace needs. */
export type Frame = {
  readonly place: Place | undefined;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};
