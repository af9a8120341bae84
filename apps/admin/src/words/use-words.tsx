import type { Language } from "@botschaft/client/console";
import { createContext, type ReactNode, useContext } from "react";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Words } from "./words.ts";

const words: Readonly<Record<Language, Words>> = { de, en, fr };

const WordsContext = createContext<Words>(de);

type Props = { readonly language: Language; readonly children: ReactNode };

export function WordsProvider({ language, children }: Props) {
  return <WordsContext value={words[language]}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
