import { type Logger, pino } from "pino";
import type { Log } from "../log.ts";
import type { LogLevel } from "./levels.ts";
import { toLine } from "./line.ts";
import { redact } from "./redact.ts";

export type LogOptions = {
  readonly level: LogLevel;
  /** Lines for people instead of JSON. */
  readonly pretty: boolean;
  /** Takes one line with its end. */
  readonly write: (line: string) => void;
};

/** One line per event, written at once. Fields whose names speak of secrets are left out, at any depth. */
export function createLog({ level, pretty, write }: LogOptions): Log {
  return toLog(
    pino(
      {
        level,
        base: null,
        formatters: { level: (label) => ({ level: label }), log: redact },
        serializers: { err: (described) => described },
        timestamp: pino.stdTimeFunctions.isoTime,
      },
      { write: pretty ? (line) => write(toLine(line)) : write },
    ),
  );
}

/** pino applies no formatter of ours to the fields of a child. */
function toLog(logger: Logger): Log {
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    child: (fields) => toLog(logger.child(redact(fields))),
  };
}
