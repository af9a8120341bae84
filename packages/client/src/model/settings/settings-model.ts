import type { Readable } from "../readable.ts";

export type Appearance = "system" | "light" | "dark";
export type Language = "de" | "en" | "fr";
export type Density = "comfortable" | "compact";

export const languages: readonly Language[] = ["de", "en", "fr"];

export type Settings = { readonly appearance: Appearance; readonly language: Language; readonly density: Density };

/** Kept on this device only. */
export interface SettingsModel {
  readonly state: Readable<Settings>;
  change(settings: Partial<Settings>): void;
}
