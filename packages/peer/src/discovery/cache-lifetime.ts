/** Header values by lower-case name, as Node gives them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export const hourMs = 3_600_000;
const defaultLifetimeMs = 24 * hourMs;
export const longestLifetimeMs = 48 * hourMs;
/** A server that says "do not keep it" is still not asked for each call. */
const shortestLifetimeMs = 5 * 60_000;

/**
 * How long an answer of `/.well-known/matrix/server` may be kept, in ms.
 * https://spec.matrix.org/v1.19/server-server-api/#resolving-server-names (step 3)
 */
export function lifetimeOf(headers: Headers, now: number): number {
  const said = maxAge(headers) ?? untilExpires(headers, now) ?? defaultLifetimeMs;
  return Math.min(Math.max(said, shortestLifetimeMs), longestLifetimeMs);
}

function maxAge(headers: Headers): number | undefined {
  const directives = textOf(headers["cache-control"]).toLowerCase().split(",");
  const named = directives.map((directive) => directive.trim());
  if (named.includes("no-store") || named.includes("no-cache")) return 0;
  const seconds = named.map((directive) => /^max-age\s*=\s*"?(\d{1,10})"?$/.exec(directive)?.[1]);
  const found = seconds.find((text) => text !== undefined);
  return found === undefined ? undefined : Number(found) * 1000 - ageOf(headers);
}

/** What it has spent in caches before. */
function ageOf(headers: Headers): number {
  const text = textOf(headers.age);
  return /^\d{1,10}$/.test(text) ? Number(text) * 1000 : 0;
}

/** Counted from the server's own clock where it tells it. A date that is none has passed. */
function untilExpires(headers: Headers, now: number): number | undefined {
  const expires = textOf(headers.expires);
  if (expires === "") return undefined;
  const end = Date.parse(expires);
  const from = Date.parse(textOf(headers.date));
  return Number.isNaN(end) ? 0 : end - (Number.isNaN(from) ? now : from);
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : (value ?? []).join(",");
}
