const longest = 255;

/** What cannot stand in a header or in the database is not kept. */
export function textOr(text: string | undefined, otherwise: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it keeps out
  if (text === undefined || text === "" || text.length > longest || /[\u0000-\u001f\u007f]/.test(text))
    return otherwise;
  return text.isWellFormed() ? text : otherwise;
}
