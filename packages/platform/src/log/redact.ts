const secretName = /passw|secret|token|authori[sz]ation|cookie|seed|private|signature|credential|database_?url/i;
const deepest = 5;

/** The fields without what belongs in no log: secrets by their names, and of errors all but what they say. */
export function redact(fields: object): Record<string, unknown> {
  return redactObject(fields, deepest);
}

function redactObject(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      secretName.test(name) ? "(left out)" : redactValue(value, depth - 1),
    ]),
  );
}

function redactValue(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (value instanceof Error) return describeError(value, depth);
  if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`;
  if (depth <= 0) return "(too deep)";
  return Array.isArray(value) ? value.map((item) => redactValue(item, depth - 1)) : redactObject(value, depth);
}

/** Not the other properties: an error of PostgreSQL carries the values of the row that it refused. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const { name, message, stack, cause } = error;
  const code = (error as { readonly code?: unknown }).code;
  return {
    type: name,
    message,
    ...(typeof code === "string" ? { code } : {}),
    stack,
    ...(cause === undefined || depth <= 0 ? {} : { cause: redactValue(cause, depth - 1) }),
  };
}
