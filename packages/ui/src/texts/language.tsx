import type { Language } from "@botschaft/client";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { createFormats, type Formats } from "./formats.ts";
import { fr } from "./fr/index.ts";
import type { Texts } from "./texts.ts";

const texts: Readonly<Record<Language, Texts>> = { de, en, fr };

export const languageNames: Readonly<Record<Language, string>> = { de: "Deutsch", en: "English", fr: "Français" };

type Spoken = { readonly texts: Texts; readonly formats: Formats };

const LanguageContext = createContext<Spoken>({ texts: de, formats: createFormats("de") });

export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const spoken = useMemo(() => ({ texts: texts[language], formats: createFormats(language) }), [language]);
  return <LanguageContext value={spoken}>{children}</LanguageContext>;
}

export function useTexts(): Texts {
  return useContext(LanguageContext).texts;
}

export function useFormats(): Formats {
  return useContext(LanguageContext).formats;
}
