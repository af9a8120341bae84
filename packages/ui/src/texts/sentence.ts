/** Parts of a sentence in a row; those that are empty are left out. */
export function sentence(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join(" ")}.`;
}
