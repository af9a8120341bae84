import type { ServerName } from "@botschaft/protocol/ids";

/** Letters that no accent tells from a plain one. */
const plain: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

/** As German writes them where there are no dots. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
]);

/** PostgreSQL takes no word of more than 2 KB; what begins with so many letters is looked for by these. */
const longestWord = 100;

/**
 * The words of a name, each in the spellings in which somebody may look for it: without case, accents and dots, and
 * with umlauts spelled out.
 */
export function searchWordsIn(text: string): readonly (readonly string[])[] {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .map((word) => [...new Set([fold(word), fold(replaceAll(word, spelledOut))])].filter((spelling) => spelling !== ""))
    .filter((spellings) => spellings.length > 0);
}

/** Somebody may look for a whole address, of which the localpart is left; one of another server is nobody's here. */
export function withoutServerName(term: string, serverName: ServerName): string {
  const [, localpart = "", server = ""] = /^@?([^:\s]*):(\S*)$/.exec(term.trim()) ?? [];
  if (localpart === "") return term;
  return serverName.startsWith(server.toLowerCase()) ? localpart : "";
}

/** What is stored to find somebody by. */
export function searchTextOf(localpart: string, displayName: string | null | undefined): string {
  const words = [...searchWordsIn(localpart), ...searchWordsIn(displayName ?? "")];
  return [...new Set(words.flat())].join(" ");
}

function fold(word: string): string {
  const folded = replaceAll(word, plain)
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();
  return folded.length <= longestWord ? folded : [...folded].slice(0, longestWord).join("");
}

function replaceAll(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join("");
}
