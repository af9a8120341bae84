/** Whether a filter lets a type pass; written apart from the server's own, to be held against it. */
export function typeMatches(type: string, filter: Readonly<Record<string, unknown>> | undefined): boolean {
  const { types, not_types: notTypes } = (filter ?? {}) as { types?: readonly string[]; not_types?: readonly string[] };
  if (notTypes?.some((pattern) => matches(type, pattern)) === true) return false;
  return types === undefined || types.some((pattern) => matches(type, pattern));
}

/** Patterns of plays have one `*` at most, at their end. */
function matches(type: string, pattern: string): boolean {
  return pattern.endsWith("*") ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
