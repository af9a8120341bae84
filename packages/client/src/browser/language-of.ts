import { type Language, languages } from "../model/settings/settings-model.ts";

/** The first of the reader's languages that is one of ours. */
export function languageOf(wanted: readonly string[]): Language {
  const short = wanted.map((language) => language.slice(0, 2).toLowerCase());
  return (
    languages.find((language) => language === short.find((each) => languages.some((known) => known === each))) ?? "de"
  );
}
