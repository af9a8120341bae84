/** Two letters at most: of the first and the last word that begins with a letter or digit. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s.:,;/()\-–_]+/u).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => (word === undefined ? "" : firstLetter(word))).join("");
}

function firstLetter(word: string): string {
  return (Array.from(word)[0] as string).toLocaleUpperCase();
}
