/**
 * Whether a glob (`*` any characters, `?` exactly one) matches all of a text, whatever the case.
 * https://spec.matrix.org/v1.19/appendices/#glob-style-matching
 */
export function globMatches(pattern: string, text: string): boolean {
  return matches(pattern, text, isStart, isEnd);
}

/**
 * Whether a glob matches some part of a text that starts and ends at word boundaries, whatever the case.
 * https://spec.matrix.org/v1.19/client-server-api/#push-rules, "Content-specific rules"
 */
export function globMatchesWords(pattern: string, text: string): boolean {
  return matches(pattern, text, isBoundary, isBoundary);
}

/** Whether the text holds these words between word boundaries; no character of them is special. */
export function containsWords(words: string, text: string): boolean {
  if (words === "") return false;
  const lower = text.toLowerCase();
  const sought = words.toLowerCase();
  for (let from = lower.indexOf(sought); from >= 0; from = lower.indexOf(sought, from + 1)) {
    if (isBoundary(lower, from) && isBoundary(lower, from + sought.length)) return true;
  }
  return false;
}

type Place = (text: string, at: number) => boolean;

const anywhere: Place = () => true;
const isStart: Place = (_, at) => at === 0;
const isEnd: Place = (text, at) => at === text.length;

/** Between two characters of one word there is no boundary; everywhere else there is, before and behind the text too. */
const isBoundary: Place = (text, at) => !isWord(text.charCodeAt(at - 1)) || !isWord(text.charCodeAt(at));

/** A letter of ASCII, a digit or an underscore, in a text in lower case. */
export function isWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x5f;
}

/**
 * Patterns are their users' and texts are anybody's, so nothing here may backtrack: the pieces between the stars are
 * looked for from left to right, each as early as it occurs, which leaves the most room to the next.
 */
function matches(pattern: string, text: string, mayStart: Place, mayEnd: Place): boolean {
  const lower = text.toLowerCase();
  const pieces = pattern.toLowerCase().split("*");
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    const start = index === 0 ? mayStart : anywhere;
    const end = index === pieces.length - 1 ? mayEnd : anywhere;
    at = endOfPiece(lower, piece, at, start, end);
    if (at < 0) return false;
  }
  return true;
}

/** Where the first occurrence at or behind `at` ends that starts and ends where it may; -1 where there is none. */
function endOfPiece(text: string, piece: string, at: number, mayStart: Place, mayEnd: Place): number {
  const sought = piece.includes("?") ? "" : piece;
  for (let from = text.indexOf(sought, at); from >= 0; from = text.indexOf(sought, from + 1)) {
    const taken = mayStart(text, from) ? lengthAt(text, piece, from) : -1;
    if (taken >= 0 && mayEnd(text, from + taken)) return from + taken;
    // Behind the end nothing is found any more, but the empty text is found at the end for ever.
    if (from === text.length) return -1;
  }
  return -1;
}

/** How long the piece is at that place, -1 where it is not there. `?` takes a whole code point. */
function lengthAt(text: string, piece: string, from: number): number {
  let at = from;
  for (let index = 0; index < piece.length; index++) {
    if (at >= text.length) return -1;
    if (piece[index] === "?") at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
    else if (piece[index] === text[at]) at++;
    else return -1;
  }
  return at - from;
}
