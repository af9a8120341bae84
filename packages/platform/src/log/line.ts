/** A line of JSON, as it is read on a terminal: time of day, level, message, the other fields. */
export function toLine(json: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const rest = Object.entries(fields).map(
    ([name, value]) => ` ${name}=${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  const stack = (err as { readonly stack?: string } | undefined)?.stack;
  const trace = stack === undefined ? "" : `\n${stack}`;
  return `${String(time).slice(11, 19)} ${String(level).padEnd(5)} ${msg}${rest.join("")}${trace}\n`;
}
