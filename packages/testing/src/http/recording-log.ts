import type { Log } from "@botschaft/platform/log";

export type LogLine = Readonly<Record<string, unknown>> & { readonly level: string; readonly message: string };

/** Keeps what is logged, so that a test can look for what must and must not be there. */
export function recordingLog(): Log & { readonly lines: readonly LogLine[] } {
  const lines: LogLine[] = [];
  return { ...logInto(lines, {}), lines };
}

function logInto(lines: LogLine[], bound: Readonly<Record<string, unknown>>): Log {
  const at = (level: string) => (fields: object, message: string) => {
    lines.push({ ...bound, ...fields, level, message });
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    child: (fields) => logInto(lines, { ...bound, ...fields }),
  };
}
