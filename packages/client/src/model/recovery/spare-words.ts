import type { Language } from "../settings/settings-model.ts";

export const wordCount = 12;
export const listLength = 1024;

/** Two bytes of chance for each word. */
export function drawWords(
  list: readonly string[],
  random: (bytes: Uint16Array<ArrayBuffer>) => void,
): readonly string[] {
  const numbers = new Uint16Array(wordCount);
  random(numbers);
  return Array.from(numbers, (number) => list[number % listLength] ?? "");
}

/** The passphrase of the secret storage. Never change this: it opens what was locked with it. */
export function toPassphrase(words: readonly string[]): string {
  return words.map((word) => word.toLowerCase().normalize("NFC")).join(" ");
}

/** Words out of what somebody typed, however they parted and wrote them. */
export function readWords(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
}

export async function loadWords(language: Language): Promise<readonly string[]> {
  switch (language) {
    case "de":
      return (await import("../../words/de.ts")).words;
    case "en":
      return (await import("../../words/en.ts")).words;
    case "fr":
      return (await import("../../words/fr.ts")).words;
  }
}
