/** One of eight hues, the same for an id on every device. */
export function hueOf(id: string): number {
  let hash = 0;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) as number)) >>> 0;
  return (hash % 8) + 1;
}
