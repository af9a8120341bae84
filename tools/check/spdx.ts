/**
 * Whether a licence expression (SPDX: names, AND, OR, WITH, brackets) can be met with accepted licences alone.
 * An expression that does not parse is not accepted.
 */
export function isAccepted(expression: string, accepted: readonly string[]): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const reader = { words, at: 0 };
  const verdict = readChoice(reader, accepted);
  return reader.at === words.length && verdict;
}

type Reader = { readonly words: readonly string[]; at: number };

function readChoice(reader: Reader, accepted: readonly string[]): boolean {
  let verdict = readAll(reader, accepted);
  while (take(reader, "OR")) {
    const other = readAll(reader, accepted);
    verdict = verdict || other;
  }
  return verdict;
}

function readAll(reader: Reader, accepted: readonly string[]): boolean {
  let verdict = readOne(reader, accepted);
  while (take(reader, "AND")) {
    const other = readOne(reader, accepted);
    verdict = verdict && other;
  }
  return verdict;
}

function readOne(reader: Reader, accepted: readonly string[]): boolean {
  if (take(reader, "(")) {
    const verdict = readChoice(reader, accepted);
    return take(reader, ")") && verdict;
  }
  const name = reader.words[reader.at++] ?? "";
  return accepted.includes(take(reader, "WITH") ? `${name} WITH ${reader.words[reader.at++]}` : name);
}

function take(reader: Reader, word: string): boolean {
  if (reader.words[reader.at] !== word) return false;
  reader.at++;
  return true;
}
